package org.heddle.search;

import java.util.List;

/// The first hits, in the order of the sources and of their places, with the number of all hits and of the sources that have one.
public record SearchResult(int total, List<Hit> hits, int sources) {
    public SearchResult {
        hits = List.copyOf(hits);
    }
}
