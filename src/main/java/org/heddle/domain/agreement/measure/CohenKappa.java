package org.heddle.domain.agreement.measure;

/// Agreement beyond chance where each coder keeps an own habit of saying *yes*.
/// Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological Measurement 20(1), 37–46.
public final class CohenKappa {
    private CohenKappa() {}

    public static Score of(TwoByTwo table) {
        return Chance.ofTwo(table, CohenKappa::expected);
    }

    /// Any number of categories; units that only one of the two has rated are left out.
    public static Score of(Ratings ratings) {
        return Chance.ofTwo(ratings, CohenKappa::expected);
    }

    public static double expected(Ratings ratings) {
        double[] first = ratings.habit(0);
        double[] second = ratings.habit(1);
        double units = ratings.units();
        double expected = 0;
        for (int category = 0; category < first.length; category++) {
            expected += first[category] / units * (second[category] / units);
        }
        return expected;
    }

    /// What two coders with these habits would share by chance.
    public static double expected(TwoByTwo table) {
        double units = table.units();
        double first = (table.both() + table.onlyFirst()) / units;
        double second = (table.both() + table.onlySecond()) / units;
        return first * second + (1 - first) * (1 - second);
    }
}
