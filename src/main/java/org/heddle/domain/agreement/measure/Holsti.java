package org.heddle.domain.agreement.measure;

/// Twice the units that two coders put into the same category, by all units that each of them rated. Chance is not taken out.
/// Holsti, O. R. (1969). Content analysis for the social sciences and humanities. Addison-Wesley.
public final class Holsti {
    private Holsti() {}

    public static Score of(Ratings ratings) {
        if (ratings.coders() != 2) {
            return Reasons.pairOnly(ratings.coders(), "percentage agreement");
        }
        double same = 0;
        double rated = 0;
        for (int row = 0; row < ratings.rows(); row++) {
            rated += (double) ratings.weight(row) * ratings.raters(row);
            same += ratings.isPairable(row) && ratings.said(row, 0) == ratings.said(row, 1) ? ratings.weight(row) : 0;
        }
        return ratings.units() == 0 ? Reasons.NOTHING_SHARED : new Score.Value(2 * same / rated);
    }
}
