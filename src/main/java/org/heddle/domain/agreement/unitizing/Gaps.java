package org.heddle.domain.agreement.unitizing;

import java.util.Arrays;

/// The gaps between all coders' spans on a line of one category, by length, with sums from the longest down.
final class Gaps {
    private final long[] lengths;
    private final double[] above;

    private Gaps(long[] lengths) {
        this.lengths = lengths;
        above = new double[lengths.length + 1];
        for (int gap = lengths.length - 1; gap >= 0; gap--) {
            above[gap] = above[gap + 1] + lengths[gap];
        }
    }

    static Gaps of(Continuum line) {
        var lengths = new long[line.size() + line.coders()];
        int size = 0;
        for (int coder = 0; coder < line.coders(); coder++) {
            long at = 0;
            for (int span = line.first(coder); span < line.end(coder); span++) {
                if (line.from(span) > at) {
                    lengths[size++] = line.from(span) - at;
                }
                at = line.to(span);
            }
            if (at < line.length()) {
                lengths[size++] = line.length() - at;
            }
        }
        long[] sorted = Arrays.copyOf(lengths, size);
        Arrays.sort(sorted);
        return new Gaps(sorted);
    }

    /// In how many ways a span of this length fits into the gaps.
    double places(long length) {
        int low = 0;
        int high = lengths.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lengths[middle] < length) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return above[low] - (double) (lengths.length - low) * (length - 1);
    }
}
