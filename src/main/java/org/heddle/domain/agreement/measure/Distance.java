package org.heddle.domain.agreement.measure;

/// How far two categories lie apart: 0 for one and the same, equal from either side.
public interface Distance {
    double between(int one, int other);

    /// The sum over all ordered pairs of so many values of each category.
    default double among(double[] counts) {
        double sum = 0;
        for (int one = 1; one < counts.length; one++) {
            for (int other = 0; counts[one] > 0 && other < one; other++) {
                sum += counts[one] * counts[other] * between(one, other);
            }
        }
        return 2 * sum;
    }

    /// The greatest distance of two of so many categories.
    default double greatest(int categories) {
        double greatest = 0;
        for (int one = 1; one < categories; one++) {
            for (int other = 0; other < one; other++) {
                greatest = Math.max(greatest, between(one, other));
            }
        }
        return greatest;
    }
}
