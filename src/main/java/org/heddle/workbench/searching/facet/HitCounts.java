package org.heddle.workbench.searching.facet;

import java.util.Map;

/// How many hits of a query each facet would keep beside what the other groups keep. What has none is absent.
/// A hit counts once for a code and everything above it.
public record HitCounts(Map<Facet, Integer> facets) {
    public static final HitCounts NONE = new HitCounts(Map.of());

    public HitCounts {
        facets = Map.copyOf(facets);
    }

    public int of(Facet facet) {
        return facets.getOrDefault(facet, 0);
    }
}
