package org.heddle.domain.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.source.Turns;

/// How often passages of two codes stand together: pairs of codings, whoever made them, each pair once. With sub-codes a passage counts under every
/// code above it, and a code is not set against one above or below it. One sweep over each source: codings times the codings open beside them.
@SuppressWarnings("ArrayRecordComponent") // 200 by 200
public record CoOccurrence(List<CodeId> codes, long[][] pairs) {
    public CoOccurrence {
        codes = List.copyOf(codes);
    }

    public long pairs(int one, int other) {
        return pairs[one][other];
    }

    /// All pairs of two different codes.
    public long total() {
        long total = 0;
        for (int row = 0; row < pairs.length; row++) {
            for (int column = 0; column < row; column++) {
                total += pairs[row][column];
            }
        }
        return total;
    }

    public static CoOccurrence of(List<CodeId> codes, boolean withChildren, Nearness nearness, Grounds grounds) {
        var rows = new Rows(codes, withChildren, grounds.codebook(), grounds.codings());
        var sweep = new Sweep(grounds, rows, nearness);
        sweep.run();
        return new CoOccurrence(codes, merged(sweep.counts, codes, withChildren, grounds.codebook()));
    }

    private static long[][] merged(long[][] counts, List<CodeId> codes, boolean withChildren, Codebook codebook) {
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < row; column++) {
                boolean isWithin = withChildren && (codebook.withChildren(codes.get(row)).contains(codes.get(column))
                        || codebook.withChildren(codes.get(column)).contains(codes.get(row)));
                long sum = isWithin ? 0 : counts[row][column] + counts[column][row];
                counts[row][column] = sum;
                counts[column][row] = sum;
            }
            counts[row][row] = 0;
        }
        return counts;
    }

    private static final class Sweep {
        private final Grounds grounds;
        private final CodingColumns codings;
        private final Rows rows;
        private final Nearness nearness;
        private final long[][] counts;
        private int[] open = new int[64];
        private int[] until = new int[64];

        Sweep(Grounds grounds, Rows rows, Nearness nearness) {
            this.grounds = grounds;
            this.rows = rows;
            this.nearness = nearness;
            codings = grounds.codings();
            counts = new long[rows.size()][rows.size()];
        }

        void run() {
            for (int at = 0; at < codings.size();) {
                int source = codings.source()[at];
                int end = at;
                while (end < codings.size() && codings.source()[end] == source) {
                    end++;
                }
                source(at, end, reach(source));
                at = end;
            }
        }

        /// Up to where a passage that ends here looks for others, not included.
        private IntUnaryOperator reach(int source) {
            return switch (nearness) {
                case Nearness.Overlap _, Nearness.Containment _ -> end -> end;
                case Nearness.WithinTurns(int turns) -> {
                    var all = new Turns(grounds.turns().apply(codings.sources().get(source)));
                    yield end -> all.at(end - 1).map(last -> Math.max(end, turnEnd(all, last.number() - 1 + turns))).orElse(end);
                }
            };
        }

        private static int turnEnd(Turns turns, int number) {
            return turns.all().get(Math.min(number, turns.all().size() - 1)).end();
        }

        private void source(int from, int to, IntUnaryOperator reach) {
            int count = 0;
            for (int at = from; at < to; at++) {
                int kept = 0;
                for (int each = 0; each < count; each++) {
                    if (until[each] > codings.start()[at]) {
                        open[kept] = open[each];
                        until[kept++] = until[each];
                        pair(open[each], at);
                    }
                }
                count = kept;
                if (rows.of(codings.code()[at]).length > 0) {
                    if (count == open.length) {
                        open = Arrays.copyOf(open, count * 2);
                        until = Arrays.copyOf(until, count * 2);
                    }
                    open[count] = at;
                    until[count++] = reach.applyAsInt(codings.end()[at]);
                }
            }
        }

        private void pair(int one, int other) {
            if (nearness instanceof Nearness.Containment && !contains(one, other) && !contains(other, one)) {
                return;
            }
            for (int row : rows.of(codings.code()[one])) {
                for (int column : rows.of(codings.code()[other])) {
                    counts[row][column]++;
                }
            }
        }

        private boolean contains(int outer, int inner) {
            return codings.start()[outer] <= codings.start()[inner] && codings.end()[inner] <= codings.end()[outer];
        }
    }
}
