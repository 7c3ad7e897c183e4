package org.heddle.domain.analysis.nearness;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.heddle.domain.analysis.Grounds;
import org.heddle.domain.analysis.Rows;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.source.Turns;

/// Walks the codings source by source and tells every pair that stands together, once, the one that begins first before the other.
/// Takes as long as there are codings times those that are open beside them.
final class Sweep {
    private final Grounds grounds;
    private final CodingColumns codings;
    private final Rows rows;
    private final Nearness nearness;
    private int[] open = new int[64];
    private int[] until = new int[64];

    /// Is told the places of two codings in the columns.
    interface Pairs {
        void pair(int one, int other);
    }

    Sweep(Grounds grounds, Rows rows, Nearness nearness) {
        this.grounds = grounds;
        this.rows = rows;
        this.nearness = nearness;
        codings = grounds.codings();
    }

    void run(Pairs pairs) {
        for (int at = 0; at < codings.size();) {
            int source = codings.source()[at];
            int end = at;
            while (end < codings.size() && codings.source()[end] == source) {
                end++;
            }
            source(at, end, reach(source), pairs);
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

    private void source(int from, int to, IntUnaryOperator reach, Pairs pairs) {
        int count = 0;
        for (int at = from; at < to; at++) {
            if (rows.of(codings.code()[at]).length == 0) {
                continue;
            }
            int kept = 0;
            for (int each = 0; each < count; each++) {
                if (until[each] > codings.start()[at]) {
                    open[kept] = open[each];
                    until[kept++] = until[each];
                    tell(open[each], at, pairs);
                }
            }
            count = kept;
            if (count == open.length) {
                open = Arrays.copyOf(open, count * 2);
                until = Arrays.copyOf(until, count * 2);
            }
            open[count] = at;
            until[count++] = reach.applyAsInt(codings.end()[at]);
        }
    }

    private void tell(int one, int other, Pairs pairs) {
        if (!(nearness instanceof Nearness.Containment) || contains(one, other) || contains(other, one)) {
            pairs.pair(one, other);
        }
    }

    private boolean contains(int outer, int inner) {
        return codings.start()[outer] <= codings.start()[inner] && codings.end()[inner] <= codings.end()[outer];
    }
}
