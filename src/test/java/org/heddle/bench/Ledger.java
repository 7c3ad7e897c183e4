package org.heddle.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// All that was measured, by size and job.
final class Ledger {
    private final Map<Size, Map<Job, Timing>> timings = new EnumMap<>(Size.class);
    private final PrintStream out;

    /// Says each figure on `out` as soon as it is known.
    Ledger(PrintStream out) {
        this.out = out;
    }

    /// A job; answers how many things it counted, which must be the same each time.
    @FunctionalInterface
    interface Work {
        long run() throws Exception;
    }

    /// A job that says itself how long its interesting part took, in nanoseconds.
    @FunctionalInterface
    interface Timed {
        long nanos() throws Exception;
    }

    /// Runs a job and notes how long it took.
    void measure(Size size, Job job, Runs runs, Work work) throws Exception {
        long[] counted = {-1};
        measure(size, job, runs, () -> {
            long begun = System.nanoTime();
            long count = work.run();
            long took = System.nanoTime() - begun;
            if (counted[0] != -1 && counted[0] != count) {
                throw new IllegalStateException("%s counted %d, before %d".formatted(job, count, counted[0]));
            }
            counted[0] = count;
            return took;
        }, counted);
    }

    /// The same for a job of which only a part is timed.
    void measureWithin(Size size, Job job, Runs runs, Timed work) throws Exception {
        measure(size, job, runs, work, new long[] {1});
    }

    private void measure(Size size, Job job, Runs runs, Timed work, long[] counted) throws Exception {
        for (int at = 0; at < runs.warmUp(); at++) {
            work.nanos();
        }
        long until = System.nanoTime() + runs.patience().toNanos();
        var nanos = new long[runs.most()];
        long cpuBefore = cpu();
        int done = 0;
        while (done < runs.least() || (done < runs.most() && System.nanoTime() < until)) {
            nanos[done++] = work.nanos();
        }
        note(size, job, new Timing(Arrays.copyOf(nanos, done), counted[0], cpu() - cpuBefore, load()));
    }

    void note(Size size, Job job, Timing timing) {
        timings.computeIfAbsent(size, _ -> new EnumMap<>(Job.class)).put(job, timing);
        out.printf("%-6s %-58s %10.3f ms %10.3f cpu%n", size.word(), job.words(), timing.median(), timing.cpu());
    }

    Optional<Timing> of(Size size, Job job) {
        return Optional.ofNullable(timings.getOrDefault(size, Map.of()).get(job));
    }

    /// How many times longer the job takes at the second size.
    Optional<Double> growth(Job job, Size from, Size to) {
        return of(from, job).flatMap(less -> of(to, job).map(more -> more.steady() / less.steady()));
    }

    /// What this process has taken of the processors so far, in nanoseconds.
    static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
