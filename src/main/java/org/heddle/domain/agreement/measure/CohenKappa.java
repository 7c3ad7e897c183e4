package org.heddle.domain.agreement.measure;

/// Agreement beyond chance where each coder keeps an own habit of saying *yes*.
/// Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological Measurement 20(1), 37–46.
public final class CohenKappa {
    private CohenKappa() {}

    public static Score of(TwoByTwo table) {
        if (table.units() == 0) {
            return Reasons.NOTHING_SHARED;
        }
        if (table.isConstant()) {
            return Reasons.NO_VARIATION;
        }
        double expected = expected(table);
        return new Score.Value((PercentAgreement.observed(table) - expected) / (1 - expected));
    }

    /// What two coders with these habits would share by chance.
    public static double expected(TwoByTwo table) {
        double units = table.units();
        double first = (table.both() + table.onlyFirst()) / units;
        double second = (table.both() + table.onlySecond()) / units;
        return first * second + (1 - first) * (1 - second);
    }
}
