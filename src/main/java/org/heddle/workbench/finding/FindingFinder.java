package org.heddle.workbench.finding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.heddle.domain.Refusal;
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.finding.Conclusion;
import org.heddle.domain.finding.Finding;
import org.heddle.domain.finding.Findings;
import org.heddle.domain.finding.Question;
import org.heddle.domain.project.reading.ProjectReader;

/// What a person or script means by the name of an arrangement, or by the number or id of a question or a conclusion. Used on the store's thread.
public record FindingFinder(ProjectReader reader) {
    private static final int FEWEST_LETTERS = 8;

    /// All questions and conclusions with what is still there of what they point to.
    public Findings findings() {
        return Findings.of(reader.findings().all(), reader.codes().codebook(), source -> reader.sources().find(source).isPresent());
    }

    public Arrangement arrangement(String words) {
        String asked = words.strip();
        List<Arrangement> all = reader.findings().arrangements();
        List<Arrangement> found = all.stream().filter(one -> one.name().equalsIgnoreCase(asked)).toList();
        if (found.isEmpty()) {
            found = all.stream().filter(one -> begins(one.id().value(), asked)).toList();
        }
        if (found.size() > 1) {
            throw new Refusal("Two arrangements are called “%s”. Give the id of one: %s or %s.".formatted(asked, found.get(0).id().value(),
                    found.get(1).id().value()));
        }
        return found.stream().findFirst().orElseThrow(() -> new Refusal("There is no arrangement “%s” in the project.".formatted(asked)));
    }

    /// Refuses a name that another arrangement bears.
    public void free(String name, Optional<Arrangement> but) {
        boolean isTaken = reader.findings().arrangements().stream().filter(one -> but.filter(same -> same.id().equals(one.id())).isEmpty())
                .anyMatch(one -> one.name().equalsIgnoreCase(name.strip()));
        if (isTaken) {
            throw new Refusal("There is already an arrangement called “%s”.".formatted(name.strip()));
        }
    }

    /// By its number in the list, or its id.
    public Question question(String words) {
        return named(words, findings().questions(), "research question");
    }

    public Conclusion conclusion(String words) {
        return named(words, findings().conclusions(), "conclusion");
    }

    private static <T extends Finding> T named(String words, List<T> all, String sort) {
        String asked = words.strip();
        Function<T, String> number = one -> Integer.toString(all.indexOf(one) + 1);
        return all.stream().filter(one -> number.apply(one).equals(asked) || begins(one.id().value(), asked)).findFirst()
                .orElseThrow(() -> new Refusal("There is no %s “%s”: give its number or its id.".formatted(sort, asked)));
    }

    private static boolean begins(UUID id, String letters) {
        String asked = letters.replace("-", "");
        return asked.length() >= FEWEST_LETTERS && id.toString().replace("-", "").startsWith(asked);
    }
}
