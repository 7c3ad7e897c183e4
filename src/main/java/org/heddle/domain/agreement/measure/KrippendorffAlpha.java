package org.heddle.domain.agreement.measure;

/// Nominal alpha of two coders without missing values: one minus observed by expected disagreement, chance being drawn without replacement.
/// Krippendorff, K. (2004). Content analysis: an introduction to its methodology, 2nd ed., chapter 11. Sage.
public final class KrippendorffAlpha {
    private KrippendorffAlpha() {}

    public static Score of(TwoByTwo table) {
        if (table.units() == 0) {
            return Reasons.NOTHING_SHARED;
        }
        if (table.isConstant()) {
            return Reasons.NO_VARIATION;
        }
        return new Score.Value(1 - observed(table) / expected(table));
    }

    /// The share of units on which the coders differ.
    public static double observed(TwoByTwo table) {
        return (double) table.differences() / table.units();
    }

    /// The share of differing pairs among all pairs of choices.
    public static double expected(TwoByTwo table) {
        double choices = 2.0 * table.units();
        double yes = 2.0 * table.both() + table.differences();
        return 2 * yes * (choices - yes) / (choices * (choices - 1));
    }
}
