package org.heddle.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What was measured as a table for people and as JSON for programs, and the verdict on growth.
record Results(Ledger ledger, List<Size> sizes) {
    /// From small to medium the study grows tenfold; more than this is not linear any more.
    static final double MOST_GROWTH = 13;

    /// The linear jobs that grow faster than the study, one sentence each.
    List<String> tooSteep() {
        var sentences = new ArrayList<String>();
        for (Job job : Job.values()) {
            ledger.growth(job, Size.SMALL, Size.MEDIUM).filter(growth -> job.isLinear() && growth > MOST_GROWTH)
                    .ifPresent(growth -> sentences.add("“%s” takes %.1f times longer for ten times the study.".formatted(job.words().strip(), growth)));
        }
        return sentences;
    }

    void print(PrintStream out) {
        for (Size size : sizes) {
            out.printf("%n%-60s %6s %9s %10s %10s %10s %9s %8s %5s  %s%n", size.word(), "runs", "counted", "median ms", "p99 ms", "min ms", "cpu ms", "growth", "load", "goal (large)");
            for (Job job : Job.values()) {
                ledger.of(size, job).ifPresent(timing -> out.printf("%-60s %6d %9d %10.3f %10.3f %10.3f %9.2f %8s %5.1f  %s%n", job.words(), timing.runs(),
                        timing.counted(), timing.median(), timing.p99(), timing.least(), timing.cpu(), growth(job, size), timing.load(), job.goal()));
            }
        }
    }

    private String growth(Job job, Size size) {
        Optional<Double> growth = size.smaller().flatMap(before -> ledger.growth(job, before, size));
        return growth.map("x%.1f"::formatted).orElse("");
    }

    void write(Path file, Map<String, Object> machine) throws IOException {
        var jobs = new ArrayList<Map<String, Object>>();
        for (Size size : sizes) {
            for (Job job : Job.values()) {
                ledger.of(size, job).ifPresent(timing -> jobs.add(fields(size, job, timing)));
            }
        }
        var all = new LinkedHashMap<String, Object>(machine);
        all.put("tooSteep", tooSteep());
        all.put("jobs", jobs);
        Files.writeString(file, JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(all) + "\n");
    }

    private Map<String, Object> fields(Size size, Job job, Timing timing) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("size", size.word());
        fields.put("job", job.words().strip());
        fields.put("linear", job.isLinear());
        fields.put("runs", timing.runs());
        fields.put("counted", timing.counted());
        fields.put("medianMillis", timing.median());
        fields.put("p99Millis", timing.p99());
        fields.put("minMillis", timing.least());
        fields.put("cpuMillis", timing.cpu());
        fields.put("growth", growth(job, size));
        fields.put("load", timing.load());
        fields.put("goal", job.goal());
        return fields;
    }
}
