package org.heddle.domain.agreement.measure;

import java.util.List;

/// What coders made of a unit, as a cell of their table. Of three coders or more: all, some or none gave the code.
public enum Cell {
    BOTH, ONLY_FIRST, ONLY_SECOND, NEITHER, SOME;

    private static final List<Cell> OF_TWO = List.of(BOTH, ONLY_FIRST, ONLY_SECOND, NEITHER);
    private static final List<Cell> OF_MORE = List.of(BOTH, SOME, NEITHER);

    /// The cells that the table of so many coders has.
    public static List<Cell> of(int coders) {
        return coders == 2 ? OF_TWO : OF_MORE;
    }

    /// Whether units with this pattern of coders are counted here.
    public boolean holds(int pattern, int coders) {
        int all = (1 << coders) - 1;
        return switch (this) {
            case BOTH -> pattern == all;
            case ONLY_FIRST -> pattern == 1;
            case ONLY_SECOND -> pattern == 2;
            case NEITHER -> pattern == 0;
            case SOME -> pattern != 0 && pattern != all;
        };
    }

    public long count(ChoiceTable table) {
        long count = 0;
        for (int pattern = 0; pattern < table.units().size(); pattern++) {
            count += holds(pattern, table.coders()) ? table.units().get(pattern) : 0;
        }
        return count;
    }
}
