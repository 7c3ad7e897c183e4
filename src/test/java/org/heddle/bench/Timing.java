package org.heddle.bench;

import java.util.Arrays;

/// How long the runs of one job took in nanoseconds, what each run counted, how much of the processors each took on
/// average (all threads, preparations between the runs included), and how busy the machine was.
final class Timing {
    private final long[] sorted;
    private final long counted;
    private final double cpu;
    private final double load;

    Timing(long[] nanos, long counted, long cpuNanos, double load) {
        sorted = nanos.clone();
        Arrays.sort(sorted);
        this.counted = counted;
        cpu = millis(cpuNanos) / nanos.length;
        this.load = load;
    }

    int runs() {
        return sorted.length;
    }

    long counted() {
        return counted;
    }

    double load() {
        return load;
    }

    double cpu() {
        return cpu;
    }

    double least() {
        return millis(sorted[0]);
    }

    double median() {
        return at(0.5);
    }

    double p99() {
        return at(0.99);
    }

    private double at(double share) {
        return millis(sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))]);
    }

    /// The mean of the quicker half of the runs: what growth is judged by, since another program on the machine only ever adds time,
    /// and since the sum of many runs says more about a very short job than any one of them.
    double steady() {
        int half = (sorted.length + 1) / 2;
        return millis(Arrays.stream(sorted, 0, half).sum()) / half;
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
