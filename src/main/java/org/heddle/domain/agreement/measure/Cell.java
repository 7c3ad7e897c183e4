package org.heddle.domain.agreement.measure;

/// A cell of the two-by-two table.
public enum Cell {
    BOTH, ONLY_FIRST, ONLY_SECOND, NEITHER;

    public static Cell of(boolean isFirst, boolean isSecond) {
        if (isFirst) {
            return isSecond ? BOTH : ONLY_FIRST;
        }
        return isSecond ? ONLY_SECOND : NEITHER;
    }

    public long count(TwoByTwo table) {
        return switch (this) {
            case BOTH -> table.both();
            case ONLY_FIRST -> table.onlyFirst();
            case ONLY_SECOND -> table.onlySecond();
            case NEITHER -> table.neither();
        };
    }
}
