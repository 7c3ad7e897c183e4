package org.heddle.bench;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.CoderId;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Threads;
import org.heddle.workbench.merging.Merging;

/// Codes the other copy anew, as many passages as this one has, and merges it; then takes the merge back.
record MergeJobs(BenchStudy study) {
    void run() throws Exception {
        try (OpenProject other = new Projects(Threads.none(), InstantSource.system()).open(study.otherFile(), Optional.empty())) {
            List<CodeId> codes = other.ask(reader -> reader.codes().codebook().inOrder()).stream().map(code -> code.id()).toList();
            List<CoderId> coders = other.ask(reader -> reader.team().all()).stream().map(coder -> coder.id()).toList();
            for (Source source : other.ask(BenchStudy::transcripts)) {
                other.runEach("Coded a transcript", changes(other, source, codes, coders)).join();
            }
        }
        try (OpenProject project = study.open(Threads.none())) {
            once(Job.MERGE, () -> new Merging(project).merge(study.otherFile(), Map.of()).join());
            once(Job.MERGE_BACK, () -> project.undo().join());
        }
    }

    private void once(Job job, Runnable work) {
        long cpuBefore = Ledger.cpu();
        long begun = System.nanoTime();
        work.run();
        long nanos = System.nanoTime() - begun;
        study.ledger().note(study.size(), job, new Timing(new long[] {nanos}, 1, Ledger.cpu() - cpuBefore, Ledger.load()));
    }

    private Iterator<AddCoding> changes(OpenProject other, Source source, List<CodeId> codes, List<CoderId> coders) {
        String text = other.ask(reader -> reader.sources().text(source.id()));
        var at = Instant.parse("2026-03-15T12:00:00Z");
        return Passages.in(text, study.size().codingsEach(), new Random(source.name().hashCode() + 1L)).stream()
                .map(one -> new AddCoding(Coding.of(source.id(), one.span(), codes.get(one.code()), coders.get(one.coder()), at))).iterator();
    }
}
