package org.heddle.domain.agreement.measure;

/// Bennett’s S for any number of coders: kappa whose chance does not depend on how often categories were used.
/// Randolph, J. J. (2005). Free-marginal multirater kappa. Joensuu Learning and Instruction Symposium. With missing ratings as in
/// Gwet, K. L. (2014). Handbook of inter-rater reliability, 4th ed., there named after Brennan and Prediger.
public final class Randolph {
    private Randolph() {}

    /// Yes or no: chance is one half.
    public static Score of(TwoByTwo table) {
        return table.units() == 0 ? Reasons.NOTHING_SHARED : Chance.beyond(PercentAgreement.observed(table), 0.5);
    }

    public static Score of(Ratings ratings) {
        if (ratings.units() == 0) {
            return Reasons.NO_PAIR;
        }
        int categories = ratings.categories().size();
        return categories < 2 ? Reasons.ALL_ALIKE : Chance.beyond(1 - ratings.meanApart(Different.DISTANCE), 1.0 / categories);
    }
}
