package org.heddle.domain.agreement.measure;

/// Agreement beyond chance where both coders are taken to share one habit of saying *yes*.
/// Scott, W. A. (1955). Reliability of content analysis: the case of nominal scale coding. Public Opinion Quarterly 19(3), 321–325.
public final class ScottPi {
    private ScottPi() {}

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

    /// What two coders with this common habit would share by chance.
    public static double expected(TwoByTwo table) {
        double yes = table.shareOfYes();
        return yes * yes + (1 - yes) * (1 - yes);
    }
}
