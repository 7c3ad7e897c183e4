package org.heddle.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.heddle.domain.search.WordForms;
import org.heddle.domain.source.SourceId;

/// A query and where to look: `sources` in the order in which their hits are listed (others are not searched), `speakers` by label (none = all),
/// and how many hits to list (0 = all; the total counts all of them anyway). `forms` says whether words outside quotation marks stand for all their
/// forms; regular expressions read the `texts`, until somebody has `isCancelled` it. An empty query with a filter means every turn.
public record SearchRequest(String query, WordForms forms, List<SourceId> sources, Set<String> speakers, Voices voices, Optional<HitFilter> filter, int limit,
                            SourceTexts texts, BooleanSupplier isCancelled) {
    public SearchRequest {
        sources = List.copyOf(sources);
        speakers = Set.copyOf(speakers);
        if (limit < 0) {
            throw new IllegalArgumentException("not a limit: " + limit);
        }
    }

    /// The first fifty hits of everyone's words, as they are written.
    public static SearchRequest of(String query, List<SourceId> sources) {
        return new SearchRequest(query, WordForms.AS_WRITTEN, sources, Set.of(), Voices.EVERYONE, Optional.empty(), 50, SourceTexts.NONE, () -> false);
    }

    public SearchRequest in(WordForms language) {
        return new SearchRequest(query, language, sources, speakers, voices, filter, limit, texts, isCancelled);
    }

    public SearchRequest by(Set<String> labels) {
        return new SearchRequest(query, forms, sources, labels, voices, filter, limit, texts, isCancelled);
    }

    public SearchRequest of(Voices whose) {
        return new SearchRequest(query, forms, sources, speakers, whose, filter, limit, texts, isCancelled);
    }

    public SearchRequest keeping(HitFilter rule) {
        return new SearchRequest(query, forms, sources, speakers, voices, Optional.of(rule), limit, texts, isCancelled);
    }

    /// With a further rule, asked after those before it.
    public SearchRequest alsoKeeping(HitFilter rule) {
        return keeping(filter.<HitFilter>map(first -> (source, speaker, words) -> first.keeps(source, speaker, words) && rule.keeps(source, speaker, words))
                .orElse(rule));
    }

    public SearchRequest first(int hits) {
        return new SearchRequest(query, forms, sources, speakers, voices, filter, hits, texts, isCancelled);
    }

    public SearchRequest reading(SourceTexts words, BooleanSupplier until) {
        return new SearchRequest(query, forms, sources, speakers, voices, filter, limit, words, until);
    }
}
