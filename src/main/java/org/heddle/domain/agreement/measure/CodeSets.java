package org.heddle.domain.agreement.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which set of codes each coder gave each unit. Units in a row with the same sets are one entry, so the work grows with the number
/// of codings and not with the length of the text.
public record CodeSets(List<BitSet> sets, Ratings ratings) {

    /// Alpha with the distance of sets: several codes on a unit that partly agree are a part of an agreement.
    public Score alphaMasi() {
        return sets.size() > Ratings.MOST_WEIGHED ? Reasons.TOO_MANY_VALUES : KrippendorffAlpha.of(ratings, SetDistance.MASI.over(sets));
    }

    /// Takes the ranges of codings in any order.
    public static final class Builder {
        private static final int ROW_BITS = 28;

        private final int coders;
        private final long units;
        private final int[][] open;
        private final BitSet[] now;
        private final Map<BitSet, Integer> numbers = new HashMap<>();
        private final List<BitSet> sets = new ArrayList<>();
        private final Map<List<Integer>, Long> patterns = new HashMap<>();
        private int[] coder = new int[64];
        private int[] code = new int[64];
        private long[] from = new long[64];
        private long[] to = new long[64];
        private int size;

        public Builder(int coders, int codes, long units) {
            this.coders = coders;
            this.units = units;
            open = new int[coders][codes];
            now = new BitSet[coders];
            Arrays.setAll(now, _ -> new BitSet());
        }

        public void mark(int who, int what, long begin, long end) {
            if (size == from.length) {
                coder = Arrays.copyOf(coder, size * 2);
                code = Arrays.copyOf(code, size * 2);
                from = Arrays.copyOf(from, size * 2);
                to = Arrays.copyOf(to, size * 2);
            }
            coder[size] = who;
            code[size] = what;
            from[size] = begin;
            to[size] = end;
            size++;
        }

        public CodeSets build() {
            long[] begins = sorted(from);
            long[] ends = sorted(to);
            int ended = 0;
            long at = 0;
            for (long begin : begins) {
                while (ended < ends.length && ends[ended] >> ROW_BITS <= begin >> ROW_BITS) {
                    at = reach(ends[ended] >> ROW_BITS, at);
                    count(row(ends[ended++]), -1);
                }
                at = reach(begin >> ROW_BITS, at);
                count(row(begin), 1);
            }
            while (ended < ends.length) {
                at = reach(ends[ended] >> ROW_BITS, at);
                count(row(ends[ended++]), -1);
            }
            reach(units, at);
            return sets();
        }

        private long[] sorted(long[] places) {
            var keys = new long[size];
            for (int row = 0; row < size; row++) {
                keys[row] = places[row] << ROW_BITS | row;
            }
            Arrays.sort(keys);
            return keys;
        }

        private static int row(long key) {
            return (int) (key & (1L << ROW_BITS) - 1);
        }

        private void count(int row, int change) {
            int[] depth = open[coder[row]];
            depth[code[row]] += change;
            now[coder[row]].set(code[row], depth[code[row]] > 0);
        }

        /// Counts the units since the last change under the sets that hold there.
        private long reach(long place, long since) {
            if (place > since) {
                patterns.merge(Arrays.stream(now).map(this::number).toList(), place - since, Long::sum);
            }
            return place;
        }

        private int number(BitSet set) {
            Integer known = numbers.get(set);
            if (known != null) {
                return known;
            }
            var kept = (BitSet) set.clone();
            numbers.put(kept, sets.size());
            sets.add(kept);
            return sets.size() - 1;
        }

        private CodeSets sets() {
            var rows = new ArrayList<int[]>();
            var weights = new long[patterns.size()];
            patterns.forEach((pattern, count) -> {
                weights[rows.size()] = count;
                rows.add(pattern.stream().mapToInt(Integer::intValue).toArray());
            });
            return new CodeSets(List.copyOf(sets), Ratings.weighted(sets.stream().map(BitSet::toString).toList(), coders, rows, weights));
        }
    }
}
