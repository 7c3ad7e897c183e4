package org.heddle.domain.agreement.measure;

/// Names have no distances: the same or not the same.
record Different() implements Distance {
    static final Distance DISTANCE = new Different();

    @Override
    public double between(int one, int other) {
        return one == other ? 0 : 1;
    }

    @Override
    public double among(double[] counts) {
        double all = 0;
        double same = 0;
        for (double count : counts) {
            all += count;
            same += count * count;
        }
        return all * all - same;
    }
}
