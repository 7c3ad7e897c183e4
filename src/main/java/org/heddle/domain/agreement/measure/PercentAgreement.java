package org.heddle.domain.agreement.measure;

/// The share of units that two coders treated alike, as a proportion. Chance is not taken out.
public final class PercentAgreement {
    private PercentAgreement() {}

    public static Score of(TwoByTwo table) {
        return table.units() == 0 ? Reasons.NOTHING_SHARED : new Score.Value(observed(table));
    }

    static double observed(TwoByTwo table) {
        return (double) (table.both() + table.neither()) / table.units();
    }
}
