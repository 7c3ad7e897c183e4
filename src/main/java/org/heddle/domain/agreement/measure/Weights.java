package org.heddle.domain.agreement.measure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How much worse a wide disagreement is than a narrow one: in proportion, or with its square.
public enum Weights {
    LINEAR, QUADRATIC;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Weights> named(String word) {
        return Arrays.stream(values()).filter(weights -> weights.word().equalsIgnoreCase(word.strip())).findFirst();
    }

    /// Numbers lie apart as they say, words as they stand in the order of the categories.
    Distance distance(Ratings ratings) {
        double[] values = ratings.values();
        return switch (this) {
            case LINEAR -> (one, other) -> Math.abs(values[one] - values[other]);
            case QUADRATIC -> new Squared(values);
        };
    }
}
