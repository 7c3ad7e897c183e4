package org.heddle.domain.agreement.unit;

import java.util.Arrays;
import org.heddle.domain.agreement.measure.TwoByTwo;

/// Two coders' codings as ranges on one line of units that runs through all sources, sorted by where they begin.
/// Counted in one pass, whatever the number of codes; own overlaps count once.
public final class UnitRows {
    private static final int EITHER = 2;

    private final long units;
    private final int[] code;
    private final byte[] coder;
    private final long[] from;
    private final long[] to;
    private int size;

    public UnitRows(int capacity, long units) {
        this.units = units;
        code = new int[capacity];
        coder = new byte[capacity];
        from = new long[capacity];
        to = new long[capacity];
    }

    /// Adds a coding; `who` is 0 for the first coder and 1 for the second. Rows come in the order of `begin`.
    public void add(int ofCode, int who, long begin, long end) {
        code[size] = ofCode;
        coder[size] = (byte) who;
        from[size] = begin;
        to[size] = end;
        size++;
    }

    /// One table for each code. Both = first + second - either.
    public TwoByTwo[] tables(int codes) {
        var covered = new long[codes][EITHER + 1];
        var reached = new long[codes][EITHER + 1];
        for (int row = 0; row < size; row++) {
            cover(row, coder[row], covered[code[row]], reached[code[row]]);
            cover(row, EITHER, covered[code[row]], reached[code[row]]);
        }
        return Arrays.stream(covered).map(this::table).toArray(TwoByTwo[]::new);
    }

    private void cover(int row, int who, long[] covered, long[] reached) {
        if (to[row] > reached[who]) {
            covered[who] += to[row] - Math.max(from[row], reached[who]);
            reached[who] = to[row];
        }
    }

    private TwoByTwo table(long[] covered) {
        long either = covered[EITHER];
        long both = covered[0] + covered[1] - either;
        return new TwoByTwo(both, covered[0] - both, covered[1] - both, units - either);
    }

    /// The ranges that one coder gave a code, in order, overlapping and touching ones united.
    public UnitRuns runs(int ofCode, int who) {
        var runs = new UnitRuns(units);
        for (int row = 0; row < size; row++) {
            if (code[row] == ofCode && coder[row] == who) {
                runs.unite(from[row], to[row]);
            }
        }
        return runs;
    }
}
