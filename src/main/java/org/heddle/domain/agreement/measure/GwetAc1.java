package org.heddle.domain.agreement.measure;

/// Agreement beyond chance that stays high where a code is rare; defined even when both coders always choose the same.
/// Gwet, K. L. (2008). Computing inter-rater reliability and its variance in the presence of high agreement.
/// British Journal of Mathematical and Statistical Psychology 61(1), 29–48.
public final class GwetAc1 {
    private GwetAc1() {}

    public static Score of(TwoByTwo table) {
        if (table.units() == 0) {
            return Reasons.NOTHING_SHARED;
        }
        double expected = expected(table);
        return Chance.beyond(PercentAgreement.observed(table), expected);
    }

    /// Any number of coders and categories; units that only one coder rated count for how often categories are used.
    public static Score of(Ratings ratings) {
        if (ratings.units() == 0) {
            return Reasons.NO_PAIR;
        }
        return ratings.categories().size() < 2 ? Reasons.ALL_ALIKE : Chance.beyond(1 - ratings.meanApart(Different.DISTANCE), expected(ratings));
    }

    public static double expected(Ratings ratings) {
        return guessing(ratings.shares()) / (ratings.categories().size() - 1);
    }

    static double guessing(double[] shares) {
        double guessing = 0;
        for (double share : shares) {
            guessing += share * (1 - share);
        }
        return guessing;
    }

    /// At most one half.
    public static double expected(TwoByTwo table) {
        double yes = table.shareOfYes();
        return 2 * yes * (1 - yes);
    }
}
