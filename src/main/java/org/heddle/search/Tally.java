package org.heddle.search;

/// How often something occurs in each source of a segment. Quickest when it is told document after document.
final class Tally {
    private final SourceRuns runs;
    private final int[] counts;
    private int run;

    Tally(SourceRuns runs) {
        this.runs = runs;
        counts = new int[runs.size()];
    }

    void add(int document, int times) {
        run = runs.of(document, run);
        counts[run] += times;
    }

    int of(int run) {
        return counts[run];
    }
}
