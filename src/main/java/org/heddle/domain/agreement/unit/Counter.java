package org.heddle.domain.agreement.unit;

import java.util.Arrays;
import java.util.Collection;

/// Counts units in one pass over the rows, whatever the number of codes: for each code and each group of coders, how many units any of
/// the group covers. How many units exactly these coders cover follows from that; own overlaps count once.
public final class Counter {
    private final UnitRows rows;
    private final int coders;
    private final Universe universe;
    private final long[][] covered;
    private final long[][] reached;
    private final int[] touched;
    private final Tally tally;
    private int touchedCount;
    private long codedReach;

    private Counter(UnitRows rows, int coders, int codes, Universe universe, int sources) {
        this.rows = rows;
        this.coders = coders;
        this.universe = universe;
        covered = new long[codes][1 << coders];
        reached = new long[codes][1 << coders];
        touched = new int[codes];
        tally = new Tally(coders, codes, sources);
    }

    /// `sections` are the sources in the order in which they stand on the line.
    public static Tally count(UnitRows rows, int coders, int codes, Universe universe, Collection<UnitLine.Section> sections) {
        var counter = new Counter(rows, coders, codes, universe, sections.size());
        int row = 0;
        for (UnitLine.Section section : sections) {
            row = counter.count(section, row);
        }
        return counter.tally;
    }

    /// Answers the first row of the next source.
    private int count(UnitLine.Section section, int firstRow) {
        tally.beginSource(section.number());
        long coded = 0;
        int row = firstRow;
        while (row < rows.size() && rows.from(row) < section.before() + section.units().count()) {
            coded += Math.max(0, rows.to(row) - Math.max(rows.from(row), codedReach));
            codedReach = Math.max(codedReach, rows.to(row));
            cover(row);
            row++;
        }
        for (int at = 0; at < touchedCount; at++) {
            settle(touched[at]);
        }
        touchedCount = 0;
        tally.endSource(section.number(), switch (universe) {
            case ALL_TEXT -> section.units().count();
            case CODED_TEXT -> coded;
        });
        return row;
    }

    /// Adds the row to every group that its coder belongs to.
    private void cover(int row) {
        int code = rows.code(row);
        long from = rows.from(row);
        long to = rows.to(row);
        long[] union = covered[code];
        long[] reach = reached[code];
        if (union[union.length - 1] == 0) {
            touched[touchedCount++] = code;
        }
        int who = 1 << rows.coder(row);
        for (int group = who; group < union.length; group = group + 1 | who) {
            if (to > reach[group]) {
                union[group] += to - Math.max(from, reach[group]);
                reach[group] = to;
            }
        }
    }

    /// Of a group, all coders but those outside it covering nothing: units coded only from within it. Those of smaller groups are
    /// taken off, one coder after the other.
    private void settle(int code) {
        long[] union = covered[code];
        int all = union.length - 1;
        var exactly = new long[union.length];
        for (int group = 0; group < union.length; group++) {
            exactly[group] = union[all] - union[all & ~group];
        }
        for (int coder = 0; coder < coders; coder++) {
            for (int group = 1; group < union.length; group++) {
                if ((group >> coder & 1) == 1) {
                    exactly[group] -= exactly[group & ~(1 << coder)];
                }
            }
        }
        for (int pattern = 1; pattern < union.length; pattern++) {
            if (exactly[pattern] > 0) {
                tally.add(code, pattern, exactly[pattern]);
            }
        }
        Arrays.fill(union, 0);
    }
}
