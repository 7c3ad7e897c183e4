package org.heddle.domain.agreement.measure;

/// Agreement beyond chance where both coders are taken to share one habit of saying *yes*.
/// Scott, W. A. (1955). Reliability of content analysis: the case of nominal scale coding. Public Opinion Quarterly 19(3), 321–325.
public final class ScottPi {
    private ScottPi() {}

    public static Score of(TwoByTwo table) {
        return Chance.ofTwo(table, ScottPi::expected);
    }

    /// Any number of categories; units that only one of the two has rated are left out.
    public static Score of(Ratings ratings) {
        return Chance.ofTwo(ratings, ScottPi::expected);
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
