package org.heddle.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.source.SourceId;

/// A query and where to look: `sources` in the order in which their hits are listed (others are not searched), `speakers` by label (none = all),
/// and how many hits to list (0 = all; the total counts all of them anyway).
public record SearchRequest(String query, List<SourceId> sources, Set<String> speakers, Voices voices, Optional<HitFilter> filter, int limit) {
    public SearchRequest {
        sources = List.copyOf(sources);
        speakers = Set.copyOf(speakers);
        if (limit < 0) {
            throw new IllegalArgumentException("not a limit: " + limit);
        }
    }

    /// The first fifty hits of everyone's words.
    public static SearchRequest of(String query, List<SourceId> sources) {
        return new SearchRequest(query, sources, Set.of(), Voices.EVERYONE, Optional.empty(), 50);
    }

    public SearchRequest by(Set<String> labels) {
        return new SearchRequest(query, sources, labels, voices, filter, limit);
    }

    public SearchRequest of(Voices whose) {
        return new SearchRequest(query, sources, speakers, whose, filter, limit);
    }

    public SearchRequest keeping(HitFilter rule) {
        return new SearchRequest(query, sources, speakers, voices, Optional.of(rule), limit);
    }

    public SearchRequest first(int hits) {
        return new SearchRequest(query, sources, speakers, voices, filter, hits);
    }
}
