package org.heddle.domain.agreement.measure;

/// The share of units that coders treated alike, as a proportion. Chance is not taken out.
public final class PercentAgreement {
    private PercentAgreement() {}

    public static Score of(TwoByTwo table) {
        return table.units() == 0 ? Reasons.NOTHING_SHARED : new Score.Value(observed(table));
    }

    /// Of all pairs of ratings of one unit, the share that agree; each rating weighs the same.
    public static Score of(Ratings ratings) {
        return ratings.units() == 0 ? Reasons.NO_PAIR : new Score.Value(observed(ratings));
    }

    static double observed(Ratings ratings) {
        return 1 - ratings.apartPerRating(Different.DISTANCE);
    }

    static double observed(TwoByTwo table) {
        return (double) (table.both() + table.neither()) / table.units();
    }
}
