package org.heddle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.CoderId;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Threads;

/// Merges the work of two coders who each coded a copy of one beginning; then codes a copy anew by both, as many passages as the study has, and merges that.
record MergeJobs(BenchStudy study) {
    private static final List<Job> TWO_CODERS = List.of(Job.MERGE, Job.MERGE_BACK, Job.MERGE_REDONE, Job.MERGE_AGAIN);
    private static final List<Job> TWICE_AS_MANY = List.of(Job.MERGE_ALL, Job.MERGE_ALL_BACK, Job.MERGE_ALL_REDONE, Job.MERGE_ALL_AGAIN);

    void run() throws Exception {
        Path first = study.otherFile().resolveSibling("first.heddle");
        Path second = study.otherFile().resolveSibling("second.heddle");
        try {
            code(copy(study.otherFile(), first), 0, one -> one.coder() == 0);
            code(copy(study.otherFile(), second), 0, one -> one.coder() == 1);
            note(TWO_CODERS, first, second);
            code(copy(study.otherFile(), second), 1, _ -> true);
            note(TWICE_AS_MANY, copy(study.file(), first), second);
        } finally {
            Files.deleteIfExists(first);
            Files.deleteIfExists(second);
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        Files.deleteIfExists(to);
        return Files.copy(from, to);
    }

    /// One act a transcript, as when somebody codes on from day to day.
    private void code(Path copy, long seed, Predicate<Passages.Passage> wanted) throws IOException {
        try (OpenProject project = new Projects(Threads.none(), InstantSource.system()).open(copy, Optional.empty())) {
            List<CodeId> codes = project.ask(reader -> reader.codes().codebook().inOrder()).stream().map(code -> code.id()).toList();
            List<CoderId> coders = project.ask(reader -> reader.team().all()).stream().map(coder -> coder.id()).toList();
            for (Source source : project.ask(BenchStudy::transcripts)) {
                String text = project.ask(reader -> reader.sources().text(source.id()));
                var at = Instant.parse("2026-03-15T12:00:00Z");
                Iterator<AddCoding> changes = Passages.in(text, study.size().codingsEach(), new Random(source.name().hashCode() + seed)).stream().filter(wanted)
                        .map(one -> new AddCoding(Coding.of(source.id(), one.span(), codes.get(one.code()), coders.get(one.coder()), at))).iterator();
                project.runEach("Coded a transcript", changes).join();
            }
        }
    }

    /// Each merge in a process of its own, where nothing is warm, as whoever merges has it.
    private void note(List<Job> jobs, Path mine, Path other) throws IOException, InterruptedException {
        List<ColdMerge.Step> steps = ColdMerge.inItsOwnProcess(mine, other);
        for (int at = 0; at < jobs.size(); at++) {
            ColdMerge.Step step = steps.get(at);
            study.ledger().note(study.size(), jobs.get(at), new Timing(new long[] {step.nanos()}, step.codings(), step.cpu(), Ledger.load()));
        }
    }
}
