package org.heddle.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/// Measures the program on studies of the sizes that `bench.size` names, prints a table and writes it to `bench.out`.
/// Ends with 1 when a job that should grow as the study grows faster.
public final class Bench {
    private static final double MEGA = 1 << 20;

    private Bench() {}

    public static void main(String... arguments) throws Exception {
        List<Size> sizes = Size.named(System.getProperty("bench.size", "small,medium,large"));
        Path out = Path.of(System.getProperty("bench.out", "target/bench.json"));
        var ledger = new Ledger(System.out);
        for (Size size : sizes) {
            Path folder = out.toAbsolutePath().resolveSibling("bench").resolve(size.word());
            try (var study = BenchStudy.make(Corpus.in(folder, size), ledger)) {
                new ImportJobs(study).run();
                new CodingJobs(study).run();
                new MergeJobs(study).run();
                new QuoteJobs(study).run();
                new AgreementJobs(study).run();
                new AnalysisJobs(study).run();
                new LogJobs(study).run();
                new SearchJobs(study).run();
                new AuditJobs(study).run();
                inTheWindow(study);
            }
            System.out.println("memory " + memory());
        }
        var results = new Results(ledger, sizes);
        results.print(System.out);
        results.write(out, machine());
        System.out.println(machine());
        results.tooSteep().forEach(System.out::println);
        System.exit(results.tooSteep().isEmpty() ? 0 : 1);
    }

    /// A frame that never comes ends the window's figures of this size, and is said; the other figures stand.
    private static void inTheWindow(BenchStudy study) throws Exception {
        try {
            new WindowJobs(study).run();
        } catch (TimeoutException _) {
            System.out.println(study.size().word() + "  a frame never came: the rest of the window's jobs are left out");
        }
    }

    private static Map<String, Object> machine() throws IOException {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("processors", Runtime.getRuntime().availableProcessors());
        fields.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
        fields.put("heapLimitMiB", Runtime.getRuntime().maxMemory() / MEGA);
        fields.putAll(memory());
        fields.put("load", Ledger.load());
        return fields;
    }

    /// The highest of the heap, garbage included, and of the process; the latter only where the system tells.
    private static Map<String, Object> memory() throws IOException {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("peakHeapMiB", ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGA);
        Path status = Path.of("/proc/self/status");
        if (Files.isReadable(status)) {
            Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM")).findFirst()
                    .ifPresent(line -> fields.put("peakProcessMiB", Long.parseLong(line.replaceAll("\\D", "")) / 1024));
        }
        return fields;
    }
}
