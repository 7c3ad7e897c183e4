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
        return Chance.beyond(PercentAgreement.observed(table), expected(table));
    }

    /// Any number of categories; units that only one of the two has rated are left out.
    public static Score of(Ratings ratings) {
        if (ratings.coders() != 2) {
            return Reasons.pairOnly(ratings.coders(), "Fleiss’ kappa");
        }
        if (ratings.units() == 0) {
            return Reasons.NOTHING_SHARED;
        }
        double expected = expected(ratings);
        return expected > 1 - 1e-12 ? Reasons.NO_VARIATION : Chance.beyond(PercentAgreement.observed(ratings), expected);
    }

    public static double expected(Ratings ratings) {
        double choices = 2.0 * ratings.units();
        double expected = 0;
        for (double count : ratings.pairable()) {
            expected += count / choices * (count / choices);
        }
        return expected;
    }

    /// What two coders with this common habit would share by chance.
    public static double expected(TwoByTwo table) {
        double yes = table.shareOfYes();
        return yes * yes + (1 - yes) * (1 - yes);
    }
}
