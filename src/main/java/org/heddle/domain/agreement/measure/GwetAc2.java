package org.heddle.domain.agreement.measure;

import java.util.Arrays;

/// AC1 for ordered categories: near misses count less than wide ones.
/// Gwet, K. L. (2014). Handbook of inter-rater reliability, 4th ed. Advanced Analytics.
public final class GwetAc2 {
    private GwetAc2() {}

    public static Score of(Ratings ratings, Weights weights) {
        int categories = ratings.categories().size();
        if (ratings.units() == 0) {
            return Reasons.NO_PAIR;
        }
        if (categories < 2) {
            return Reasons.ALL_ALIKE;
        }
        if (categories > Ratings.MOST_WEIGHED) {
            return Reasons.TOO_MANY_VALUES;
        }
        Distance distance = weights.distance(ratings);
        double widest = distance.greatest(categories);
        return Chance.beyond(1 - ratings.meanApart(distance) / widest, expected(ratings, distance, widest));
    }

    /// The mean weight of two categories times the chance that a coder guesses.
    private static double expected(Ratings ratings, Distance distance, double widest) {
        int categories = ratings.categories().size();
        double[] once = new double[categories];
        Arrays.fill(once, 1);
        double weights = (double) categories * categories - distance.among(once) / widest;
        return weights * GwetAc1.guessing(ratings.shares()) / (categories * (categories - 1.0));
    }
}
