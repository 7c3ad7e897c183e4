package org.heddle.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;
import org.heddle.search.query.Wanted;

/// How often something occurs in each source of a segment. Quickest when it is told document after document.
/// A word that stands several times in a query is gathered first, so that no place of it counts twice.
final class Tally {
    private final SourceRuns runs;
    private final int[] counts;
    private final Map<Wanted.Term, FixedBitSet> words = new LinkedHashMap<>();
    private int run;

    Tally(SourceRuns runs) {
        this.runs = runs;
        counts = new int[runs.size()];
    }

    void add(int document, int times) {
        run = runs.of(document, run);
        counts[run] += times;
    }

    /// The occurrences of this word in these turns are still to be counted. `among` is not changed.
    void add(Wanted.Term word, FixedBitSet among) {
        words.merge(word, among, (some, more) -> {
            FixedBitSet both = some.clone();
            both.or(more);
            return both;
        });
    }

    /// What is still to be counted, and in which turns.
    Map<Wanted.Term, FixedBitSet> words() {
        return words;
    }

    int of(int run) {
        return counts[run];
    }
}
