package org.heddle.domain.agreement.measure;

/// One minus observed by expected disagreement, chance being drawn without replacement: for any scale, coders and missing ratings.
/// Krippendorff, K. (2004). Content analysis: an introduction to its methodology, 2nd ed., chapter 11. Sage.
public final class KrippendorffAlpha {
    private KrippendorffAlpha() {}

    public static Score of(TwoByTwo table) {
        if (table.units() == 0) {
            return Reasons.NOTHING_SHARED;
        }
        if (table.isConstant()) {
            return Reasons.NO_VARIATION;
        }
        return new Score.Value(1 - observed(table) / expected(table));
    }

    /// Any number of coders and categories, ratings may be missing; a unit with one rating does not enter.
    public static Score of(Ratings ratings, Scale scale) {
        if (scale == Scale.RATIO && ratings.categories().size() > Ratings.MOST_WEIGHED) {
            return Reasons.TOO_MANY_VALUES;
        }
        return of(ratings, scale.distance(ratings));
    }

    public static Score of(Ratings ratings, Distance distance) {
        if (ratings.units() == 0) {
            return Reasons.NO_PAIR;
        }
        double expected = expected(ratings, distance);
        return expected == 0 ? Reasons.ALL_ALIKE : new Score.Value(1 - observed(ratings, distance) / expected);
    }

    public static double observed(Ratings ratings, Distance distance) {
        return ratings.apartPerRating(distance);
    }

    /// The mean distance of two values drawn without replacement from all that can be paired.
    public static double expected(Ratings ratings, Distance distance) {
        double[] counts = ratings.pairable();
        double all = 0;
        for (double count : counts) {
            all += count;
        }
        return distance.among(counts) / (all * (all - 1));
    }

    /// The share of units on which the coders differ.
    public static double observed(TwoByTwo table) {
        return (double) table.differences() / table.units();
    }

    /// The share of differing pairs among all pairs of choices.
    public static double expected(TwoByTwo table) {
        double choices = 2.0 * table.units();
        double yes = 2.0 * table.both() + table.differences();
        return 2 * yes * (choices - yes) / (choices * (choices - 1));
    }
}
