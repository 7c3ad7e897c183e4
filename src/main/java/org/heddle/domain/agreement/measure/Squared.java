package org.heddle.domain.agreement.measure;

/// The square of the distance of two points on a line; summed over all pairs in one pass.
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
record Squared(double[] points) implements Distance {

    @Override
    public double between(int one, int other) {
        double apart = points[one] - points[other];
        return apart * apart;
    }

    /// Twice the number of values times their squared distances from the mean.
    @Override
    public double among(double[] counts) {
        double all = 0;
        double sum = 0;
        for (int at = 0; at < counts.length; at++) {
            all += counts[at];
            sum += counts[at] * points[at];
        }
        double mean = all == 0 ? 0 : sum / all;
        double squares = 0;
        for (int at = 0; at < counts.length; at++) {
            squares += counts[at] * (points[at] - mean) * (points[at] - mean);
        }
        return 2 * all * squares;
    }
}
