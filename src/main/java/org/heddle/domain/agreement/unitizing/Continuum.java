package org.heddle.domain.agreement.unitizing;

import java.util.Arrays;

/// Spans with categories that coders marked on one line of places, each coder's in the order of their beginnings.
/// Overlapping spans of one coder and one category are one; touching ones stay two.
public final class Continuum {
    private final long length;
    private final int categories;
    private final int[] first;
    private final long[] from;
    private final long[] to;
    private final int[] category;

    private Continuum(long length, int categories, int[] first, long[] from, long[] to, int[] category) {
        this.length = length;
        this.categories = categories;
        this.first = first;
        this.from = from;
        this.to = to;
        this.category = category;
    }

    /// Takes spans in any order.
    public static final class Builder {
        /// Places and rows are packed into one number for sorting.
        private static final int ROW_BITS = 28;
        private static final long LONGEST = 1L << (63 - ROW_BITS);

        private final int coders;
        private final int categories;
        private final long length;
        private int[] coder = new int[16];
        private int[] category = new int[16];
        private long[] from = new long[16];
        private long[] to = new long[16];
        private int size;

        public Builder(int coders, int categories, long length) {
            if (length < 1 || length >= LONGEST) {
                throw new IllegalArgumentException("not a length: " + length);
            }
            this.coders = coders;
            this.categories = categories;
            this.length = length;
        }

        public Builder mark(int who, int what, long begin, long end) {
            if (begin < 0 || end <= begin || end > length) {
                throw new IllegalArgumentException("not a span of %d places: %d..%d".formatted(length, begin, end));
            }
            if (size == from.length) {
                grow();
            }
            coder[size] = who;
            category[size] = what;
            from[size] = begin;
            to[size] = end;
            size++;
            return this;
        }

        private void grow() {
            coder = Arrays.copyOf(coder, size * 2);
            category = Arrays.copyOf(category, size * 2);
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
        }

        public Continuum build() {
            var sorted = new long[size];
            for (int row = 0; row < size; row++) {
                sorted[row] = from[row] << ROW_BITS | row;
            }
            Arrays.sort(sorted);
            var continuum = new Continuum(length, categories, new int[coders + 1], new long[size], new long[size], new int[size]);
            int at = 0;
            for (int who = 0; who < coders; who++) {
                continuum.first[who] = at;
                at = take(sorted, who, at, continuum);
            }
            continuum.first[coders] = at;
            return continuum;
        }

        private int take(long[] sorted, int who, int start, Continuum into) {
            int[] last = new int[categories];
            Arrays.fill(last, -1);
            int at = start;
            for (long key : sorted) {
                int row = (int) (key & (1L << ROW_BITS) - 1);
                int what = category[row];
                if (coder[row] == who && last[what] >= 0 && from[row] < into.to[last[what]]) {
                    into.to[last[what]] = Math.max(into.to[last[what]], to[row]);
                } else if (coder[row] == who) {
                    into.from[at] = from[row];
                    into.to[at] = to[row];
                    into.category[at] = what;
                    last[what] = at++;
                }
            }
            return at;
        }
    }

    /// How many places the line has.
    public long length() {
        return length;
    }

    public int coders() {
        return first.length - 1;
    }

    public int categories() {
        return categories;
    }

    /// How many spans all coders marked.
    public int size() {
        return first[coders()];
    }

    int first(int coder) {
        return first[coder];
    }

    /// One after the last span of this coder.
    int end(int coder) {
        return first[coder + 1];
    }

    long from(int span) {
        return from[span];
    }

    long to(int span) {
        return to[span];
    }

    long extent(int span) {
        return to[span] - from[span];
    }

    int category(int span) {
        return category[span];
    }

    /// True when some coder gave two categories to one place.
    boolean isOverlapping() {
        for (int coder = 0; coder < coders(); coder++) {
            for (int span = first(coder) + 1; span < end(coder); span++) {
                if (from[span] < to[span - 1]) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The same line with the spans of one category only.
    public Continuum only(int wanted) {
        return split()[wanted];
    }

    /// One line for each category, made in one pass.
    public Continuum[] split() {
        int[] sizes = new int[categories];
        for (int span = 0; span < size(); span++) {
            sizes[category[span]]++;
        }
        var lines = new Continuum[categories];
        for (int one = 0; one < categories; one++) {
            lines[one] = new Continuum(length, 1, new int[first.length], new long[sizes[one]], new long[sizes[one]], new int[sizes[one]]);
        }
        for (int coder = 0; coder < coders(); coder++) {
            for (int span = first(coder); span < end(coder); span++) {
                var line = lines[category[span]];
                int at = line.first[coder + 1]++;
                line.from[at] = from[span];
                line.to[at] = to[span];
            }
            for (Continuum line : lines) {
                if (coder + 2 < line.first.length) {
                    line.first[coder + 2] = line.first[coder + 1];
                }
            }
        }
        return lines;
    }
}
