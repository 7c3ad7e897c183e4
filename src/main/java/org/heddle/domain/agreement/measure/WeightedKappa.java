package org.heddle.domain.agreement.measure;

/// Kappa of two coders in which near misses count less than wide ones.
/// Cohen, J. (1968). Weighted kappa: nominal scale agreement with provision for scaled disagreement or partial credit.
/// Psychological Bulletin 70(4), 213–220.
public final class WeightedKappa {
    private WeightedKappa() {}

    public static Score of(Ratings ratings, Weights weights) {
        return of(ratings, weights.distance(ratings));
    }

    public static Score of(Ratings ratings, Distance distance) {
        if (ratings.coders() != 2) {
            return Reasons.pairOnly(ratings.coders(), "Gwet’s AC2");
        }
        if (ratings.units() == 0) {
            return Reasons.NOTHING_SHARED;
        }
        if (ratings.categories().size() > Ratings.MOST_WEIGHED) {
            return Reasons.TOO_MANY_VALUES;
        }
        double expected = expected(ratings.habit(0), ratings.habit(1), distance) / ratings.units();
        double observed = ratings.meanApart(distance) * ratings.units();
        return expected == 0 ? Reasons.NO_VARIATION : new Score.Value(1 - observed / expected);
    }

    private static double expected(double[] first, double[] second, Distance distance) {
        double sum = 0;
        for (int one = 0; one < first.length; one++) {
            for (int other = 0; first[one] > 0 && other < second.length; other++) {
                sum += one == other ? 0 : first[one] * second[other] * distance.between(one, other);
            }
        }
        return sum;
    }
}
