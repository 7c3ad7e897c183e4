package org.heddle.domain.agreement.unit;

import java.util.Arrays;

/// Units that one coder gave one code, as separate ranges in order, walked once from left to right.
public final class UnitRuns {
    private final long units;
    private long[] from = new long[16];
    private long[] to = new long[16];
    private int size;
    private int at;

    UnitRuns(long units) {
        this.units = units;
    }

    /// Every unit.
    public static UnitRuns all(long units) {
        var runs = new UnitRuns(units);
        runs.unite(0, units);
        return runs;
    }

    /// The same ranges, not yet walked.
    public UnitRuns copy() {
        var copy = new UnitRuns(units);
        copy.from = from;
        copy.to = to;
        copy.size = size;
        return copy;
    }

    /// Takes a range that begins no earlier than the one before.
    void unite(long begin, long end) {
        if (size > 0 && begin <= to[size - 1]) {
            to[size - 1] = Math.max(to[size - 1], end);
            return;
        }
        if (size == from.length) {
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
        }
        from[size] = begin;
        to[size] = end;
        size++;
    }

    /// True when the unit lies in a range. Asked with rising numbers.
    public boolean holds(long unit) {
        while (at < size && to[at] <= unit) {
            at++;
        }
        return at < size && from[at] <= unit;
    }

    /// Where the answer of `holds` for the unit asked last changes next; the number of all units when never.
    public long change(long unit) {
        if (at == size) {
            return units;
        }
        return from[at] <= unit ? to[at] : from[at];
    }
}
