package org.heddle.domain.manuscript.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where rows of words of one quotation stand in one source, and the stretches in which many of them stand together.
final class Hits {
    private static final int MOST_STRETCHES = 12;
    private static final int MOST_PARTIAL = 3;

    private int[] place = new int[8];
    private int[] entry = new int[8];
    private int size;

    /// `weight` sums the different rows of words found in it.
    record Dense(int from, int to, int weight) {}

    void add(int at, int which) {
        if (size == place.length) {
            place = Arrays.copyOf(place, size * 2);
            entry = Arrays.copyOf(entry, size * 2);
        }
        place[size] = at;
        entry[size] = which;
        size++;
    }

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /// The densest stretches of at most so many words, best first. `seen` is room for all entries, given back as it was.
    List<Dense> dense(int longest, Shingles shingles, int[] seen) {
        var found = new ArrayList<Dense>();
        boolean[] isTaken = new boolean[size];
        while (found.size() < MOST_STRETCHES) {
            Dense best = best(longest, shingles, seen, isTaken);
            boolean isWorth = best.weight > 0 && (found.size() < MOST_PARTIAL || best.weight >= found.getFirst().weight);
            if (!isWorth) {
                break;
            }
            found.add(best);
            for (int at = 0; at < size; at++) {
                isTaken[at] |= place[at] >= best.from && place[at] <= best.to;
            }
        }
        return found;
    }

    private Dense best(int longest, Shingles shingles, int[] seen, boolean[] isTaken) {
        var best = new Dense(0, 0, 0);
        int weight = 0;
        int from = 0;
        for (int to = 0; to < size; to++) {
            if (isTaken[to]) {
                continue;
            }
            weight += seen[entry[to]]++ == 0 ? shingles.weight(entry[to]) : 0;
            while (isTaken[from] || place[to] - place[from] > longest || from < to && seen[entry[from]] > 1) {
                weight -= leave(from, shingles, seen, isTaken);
                from++;
            }
            if (weight > best.weight) {
                best = new Dense(place[from], place[to], weight);
            }
        }
        for (; from < size; from++) {
            leave(from, shingles, seen, isTaken);
        }
        return best;
    }

    private int leave(int at, Shingles shingles, int[] seen, boolean[] isTaken) {
        if (isTaken[at]) {
            return 0;
        }
        return --seen[entry[at]] == 0 ? shingles.weight(entry[at]) : 0;
    }
}
