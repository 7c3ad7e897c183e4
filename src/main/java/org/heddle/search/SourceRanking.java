package org.heddle.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heddle.domain.source.SourceId;

/// The sources that are searched, in the order in which their hits are listed. Most searches look at the same ones as the search before.
final class SourceRanking {
    static final SourceRanking NONE = new SourceRanking(List.of());

    private final List<SourceId> sources;
    private final Map<SourceId, Integer> ranks = new HashMap<>();

    private SourceRanking(List<SourceId> sources) {
        this.sources = sources;
        sources.forEach(source -> ranks.putIfAbsent(source, ranks.size()));
    }

    SourceRanking orOf(List<SourceId> wanted) {
        return sources.equals(wanted) ? this : new SourceRanking(wanted);
    }

    /// -1 when it is not searched.
    int of(SourceId source) {
        return ranks.getOrDefault(source, -1);
    }
}
