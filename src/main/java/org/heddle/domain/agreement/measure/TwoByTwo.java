package org.heddle.domain.agreement.measure;

/// How often two coders gave a code to the same units: both, only one of them, neither.
public record TwoByTwo(long both, long onlyFirst, long onlySecond, long neither) {
    public static final TwoByTwo EMPTY = new TwoByTwo(0, 0, 0, 0);

    public TwoByTwo {
        if (both < 0 || onlyFirst < 0 || onlySecond < 0 || neither < 0) {
            throw new IllegalArgumentException("not a table: %d, %d, %d, %d".formatted(both, onlyFirst, onlySecond, neither));
        }
    }

    public long units() {
        return both + onlyFirst + onlySecond + neither;
    }

    /// How many units the two treated differently.
    public long differences() {
        return onlyFirst + onlySecond;
    }

    /// True when every choice of both coders was the same one, so that nothing varies.
    public boolean isConstant() {
        return both == units() || neither == units();
    }

    public TwoByTwo plus(TwoByTwo other) {
        return new TwoByTwo(both + other.both, onlyFirst + other.onlyFirst, onlySecond + other.onlySecond, neither + other.neither);
    }

    /// The same table with the coders in the other order.
    public TwoByTwo swapped() {
        return new TwoByTwo(both, onlySecond, onlyFirst, neither);
    }

    /// The share of all choices, of both coders together, that were *yes*.
    double shareOfYes() {
        return (2.0 * both + differences()) / (2.0 * units());
    }
}
