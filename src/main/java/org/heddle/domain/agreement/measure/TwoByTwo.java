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

    /// How far *yes* and *no* are from being used equally often, 0 to 1. A high one pulls kappa down.
    /// Byrt, T., Bishop, J. and Carlin, J. B. (1993). Bias, prevalence and kappa. Journal of Clinical Epidemiology 46(5), 423–429.
    public Score prevalenceIndex() {
        return units() == 0 ? Reasons.NOTHING_SHARED : new Score.Value((double) Math.abs(both - neither) / units());
    }

    /// How far the two differ in how often they say *yes*, 0 to 1.
    public Score biasIndex() {
        return units() == 0 ? Reasons.NOTHING_SHARED : new Score.Value((double) Math.abs(onlyFirst - onlySecond) / units());
    }

    /// The share of all choices, of both coders together, that were *yes*.
    double shareOfYes() {
        return (2.0 * both + differences()) / (2.0 * units());
    }
}
