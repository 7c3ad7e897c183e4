package org.heddle.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Threads;
import org.heddle.workbench.merging.Merging;

/// A process that merges one copy into another, takes that back, does it again, and merges once more, which changes nothing.
/// Says a line for each: nanoseconds on the clock and of the processors, compiler and collector included, and the codings there are then.
final class ColdMerge {
    private static final String STEP = "step ";

    private ColdMerge() {}

    record Step(long nanos, long cpu, long codings) {
        static Step of(String line) {
            String[] figures = line.split(" ", -1);
            return new Step(Long.parseLong(figures[0]), Long.parseLong(figures[1]), Long.parseLong(figures[2]));
        }
    }

    /// With the heap that this process may have, and the collector that commands have.
    static List<Step> inItsOwnProcess(Path mine, Path other) throws IOException, InterruptedException {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + Runtime.getRuntime().maxMemory(),
                "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), ColdMerge.class.getName(), mine.toString(), other.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<Step> steps;
        try (Stream<String> lines = process.inputReader().lines()) {
            steps = lines.filter(line -> line.startsWith(STEP)).map(line -> Step.of(line.substring(STEP.length()))).toList();
        }
        if (process.waitFor() != 0 || steps.size() != 4) {
            throw new IllegalStateException("The merge in a process of its own did not end well.");
        }
        return steps;
    }

    public static void main(String... files) throws IOException {
        Path other = Path.of(files[1]);
        try (OpenProject project = new Projects(Threads.none(), InstantSource.system()).open(Path.of(files[0]), Optional.empty())) {
            long before = codings(project);
            long merged = step(project, () -> merge(project, other));
            expect(before, step(project, () -> project.undo().join()));
            expect(merged, step(project, () -> project.redo().join()));
            expect(merged, step(project, () -> merge(project, other)));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /// As `heddle merge` does it: with what comes, what has to be settled, and the act.
    private static void merge(OpenProject project, Path other) {
        if (!new Merging(project).merge(other, _ -> Map.of()).join().look().preview().isSettled()) {
            throw new IllegalStateException("There is something to settle.");
        }
    }

    private static long step(OpenProject project, Runnable work) {
        long cpuBefore = Ledger.cpu();
        long begun = System.nanoTime();
        work.run();
        long nanos = System.nanoTime() - begun;
        long cpu = Ledger.cpu() - cpuBefore;
        long codings = codings(project);
        System.out.printf("%s%d %d %d%n", STEP, nanos, cpu, codings);
        return codings;
    }

    private static long codings(OpenProject project) {
        return project.ask(reader -> reader.codings().counts().values().stream().mapToLong(Integer::longValue).sum());
    }

    private static void expect(long wanted, long found) {
        if (wanted != found) {
            throw new IllegalStateException("There are %d codings, and there should be %d.".formatted(found, wanted));
        }
    }
}
