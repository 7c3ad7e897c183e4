package org.heddle.domain.link;

import java.util.List;
import java.util.stream.Stream;
import org.heddle.domain.Refusal;

/// Something outside the study that people speak of by several names, such as a welfare reform, with the search terms that find it.
/// A term is what the search box takes: a word, a `"phrase"`, or a word form such as `sanction*`.
public record Policy(PolicyId id, String name, List<String> terms) {
    public static final int MOST_TERMS = 100;
    private static final int LONGEST = 200;

    public Policy {
        name = name.strip().replaceAll("\\s+", " ");
        terms = terms.stream().map(term -> term.strip().replaceAll("\\s+", " ")).filter(term -> !term.isEmpty()).distinct().toList();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new Refusal("A policy needs a name of up to %d letters.".formatted(LONGEST));
        }
        if (terms.size() > MOST_TERMS || terms.stream().anyMatch(term -> term.length() > LONGEST)) {
            throw new Refusal("A policy has up to %d search terms of up to %d letters each.".formatted(MOST_TERMS, LONGEST));
        }
    }

    /// The terms, or its name where it has none.
    public List<String> wanted() {
        return terms.isEmpty() ? List.of("\"%s\"".formatted(name.replace("\"", ""))) : terms;
    }

    public Policy joinedWith(List<String> more) {
        return new Policy(id, name, Stream.concat(terms.stream(), more.stream()).distinct().limit(MOST_TERMS).toList());
    }
}
