package org.heddle.domain.agreement.measure;

/// Agreement of any number of coders beyond chance, all coders sharing one habit; with two coders it is Scott’s pi.
/// Fleiss, J. L. (1971). Measuring nominal scale agreement among many raters. Psychological Bulletin 76(5), 378–382.
/// With missing ratings as in Gwet, K. L. (2014). Handbook of inter-rater reliability, 4th ed.
public final class FleissKappa {
    private FleissKappa() {}

    public static Score of(Ratings ratings) {
        if (ratings.units() == 0) {
            return Reasons.NO_PAIR;
        }
        double expected = expected(ratings);
        return expected > 1 - 1e-12 ? Reasons.ALL_ALIKE : Chance.beyond(observed(ratings), expected);
    }

    /// The mean share of agreeing pairs in a unit.
    public static double observed(Ratings ratings) {
        return 1 - ratings.meanApart(Different.DISTANCE);
    }

    public static double expected(Ratings ratings) {
        double expected = 0;
        for (double share : ratings.shares()) {
            expected += share * share;
        }
        return expected;
    }
}
