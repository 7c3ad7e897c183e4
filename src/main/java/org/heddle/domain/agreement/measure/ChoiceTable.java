package org.heddle.domain.agreement.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How often coders gave a code to the same units. `units.get(pattern)` counts the units to which exactly those coders gave it whose
/// bits are set: the first coder is bit 0.
public record ChoiceTable(int coders, List<Long> units) {
    private static final List<String> NO_AND_YES = List.of("no", "yes");

    public ChoiceTable {
        units = List.copyOf(units);
        if (coders < 2 || units.size() != 1 << coders) {
            throw new IllegalArgumentException("not a table: %d coders, %d patterns".formatted(coders, units.size()));
        }
    }

    public static ChoiceTable empty(int coders) {
        return new ChoiceTable(coders, Collections.nCopies(1 << coders, 0L));
    }

    public long total() {
        return units.stream().mapToLong(Long::longValue).sum();
    }

    /// Units to which every coder gave the code.
    public long all() {
        return units.getLast();
    }

    public long none() {
        return units.getFirst();
    }

    /// Units on which the coders differ.
    public long some() {
        return total() - all() - none();
    }

    public ChoiceTable plus(ChoiceTable other) {
        var sums = new ArrayList<Long>();
        for (int pattern = 0; pattern < units.size(); pattern++) {
            sums.add(units.get(pattern) + other.units.get(pattern));
        }
        return new ChoiceTable(coders, sums);
    }

    /// How often one coder gave the code.
    public long given(int coder) {
        long given = 0;
        for (int pattern = 0; pattern < units.size(); pattern++) {
            given += (pattern >> coder & 1) == 1 ? units.get(pattern) : 0;
        }
        return given;
    }

    /// The table of two of the coders.
    public TwoByTwo pair(int first, int second) {
        long[] cells = new long[4];
        for (int pattern = 0; pattern < units.size(); pattern++) {
            cells[(pattern >> first & 1) + 2 * (pattern >> second & 1)] += units.get(pattern);
        }
        return new TwoByTwo(cells[3], cells[1], cells[2], cells[0]);
    }

    /// One row for each pattern.
    public Ratings ratings() {
        var rows = new ArrayList<int[]>();
        for (int pattern = 0; pattern < units.size(); pattern++) {
            int[] row = new int[coders];
            for (int coder = 0; coder < coders; coder++) {
                row[coder] = pattern >> coder & 1;
            }
            rows.add(row);
        }
        return Ratings.weighted(NO_AND_YES, coders, rows, units.stream().mapToLong(Long::longValue).toArray());
    }
}
