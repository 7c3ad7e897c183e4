package org.heddle.domain.agreement.measure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the numbers of a rating mean: names, ranks, equal steps, or amounts.
public enum Scale {
    NOMINAL, ORDINAL, INTERVAL, RATIO;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Scale> named(String word) {
        return Arrays.stream(values()).filter(scale -> scale.word().equalsIgnoreCase(word.strip())).findFirst();
    }

    /// Krippendorff, K. (2004). Content analysis, 2nd ed., section 11.3.4. Ranks depend on how often each category was chosen.
    Distance distance(Ratings ratings) {
        return switch (this) {
            case NOMINAL -> Different.DISTANCE;
            case ORDINAL -> new Squared(middleRanks(ratings.pairable()));
            case INTERVAL -> new Squared(ratings.values());
            case RATIO -> relative(ratings.values());
        };
    }

    private static double[] middleRanks(double[] counts) {
        var ranks = new double[counts.length];
        double before = 0;
        for (int category = 0; category < counts.length; category++) {
            ranks[category] = before + counts[category] / 2;
            before += counts[category];
        }
        return ranks;
    }

    private static Distance relative(double[] values) {
        return (one, other) -> {
            double sum = values[one] + values[other];
            double apart = values[one] - values[other];
            return sum == 0 ? 0 : apart / sum * (apart / sum);
        };
    }
}
