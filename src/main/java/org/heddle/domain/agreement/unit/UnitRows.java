package org.heddle.domain.agreement.unit;

import java.util.function.IntPredicate;

/// Coders' codings as ranges on one line of units that runs through all sources, sorted by where they begin.
public final class UnitRows {
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

    /// Adds a coding by its code's and coder's numbers. Rows come in the order of `begin`.
    public void add(int ofCode, int who, long begin, long end) {
        code[size] = ofCode;
        coder[size] = (byte) who;
        from[size] = begin;
        to[size] = end;
        size++;
    }

    public int size() {
        return size;
    }

    public long units() {
        return units;
    }

    public int code(int row) {
        return code[row];
    }

    public int coder(int row) {
        return coder[row];
    }

    public long from(int row) {
        return from[row];
    }

    public long to(int row) {
        return to[row];
    }

    /// The ranges that one coder gave a code, in order, overlapping and touching ones united.
    public UnitRuns runs(int ofCode, int who) {
        return runs(row -> code[row] == ofCode && coder[row] == who);
    }

    /// What any coder gave any code.
    public UnitRuns coded() {
        return runs(_ -> true);
    }

    private UnitRuns runs(IntPredicate isWanted) {
        var runs = new UnitRuns(units);
        for (int row = 0; row < size; row++) {
            if (isWanted.test(row)) {
                runs.unite(from[row], to[row]);
            }
        }
        return runs;
    }
}
