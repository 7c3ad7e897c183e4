package org.heddle.domain.agreement.unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.heddle.domain.agreement.measure.ChoiceTable;

/// How many units each pattern of coders gave each code, source by source. Only what occurs is kept, so that sources can be drawn
/// again and again in little time.
public final class Tally {
    private final int coders;
    private final int codes;
    private final long[] units;
    private final int[] first;
    private final int[] end;
    private int[] cell = new int[256];
    private long[] count = new long[256];
    private int size;

    Tally(int coders, int codes, int sources) {
        this.coders = coders;
        this.codes = codes;
        units = new long[sources];
        first = new int[sources];
        end = new int[sources];
    }

    void add(int code, int pattern, long unitCount) {
        if (size == cell.length) {
            cell = Arrays.copyOf(cell, size * 2);
            count = Arrays.copyOf(count, size * 2);
        }
        cell[size] = code << coders | pattern;
        count[size] = unitCount;
        size++;
    }

    void beginSource(int source) {
        first[source] = size;
    }

    void endSource(int source, long unitCount) {
        units[source] = unitCount;
        end[source] = size;
    }

    public int sources() {
        return units.length;
    }

    public int codes() {
        return codes;
    }

    public long units() {
        return Arrays.stream(units).sum();
    }

    /// One table for each code, of all sources.
    public List<ChoiceTable> tables() {
        var once = new int[units.length];
        Arrays.fill(once, 1);
        return tables(once);
    }

    /// The same with each source counted so many times.
    public List<ChoiceTable> tables(int[] times) {
        var sums = new long[codes << coders];
        long all = 0;
        for (int source = 0; source < units.length; source++) {
            all += times[source] * units[source];
            for (int at = first[source]; times[source] > 0 && at < end[source]; at++) {
                sums[cell[at]] += times[source] * count[at];
            }
        }
        var tables = new ArrayList<ChoiceTable>();
        for (int code = 0; code < codes; code++) {
            tables.add(table(sums, code, all));
        }
        return tables;
    }

    /// Units with no coder are what is left.
    private ChoiceTable table(long[] sums, int code, long all) {
        var counts = new Long[1 << coders];
        long coded = 0;
        for (int pattern = 1; pattern < counts.length; pattern++) {
            counts[pattern] = sums[code << coders | pattern];
            coded += counts[pattern];
        }
        counts[0] = all - coded;
        return new ChoiceTable(coders, Arrays.asList(counts));
    }
}
