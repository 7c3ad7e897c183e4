package org.heddle.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.Change.Together;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.project.TeamChange.AddCoder;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.ui.shell.Study;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Threads;

/// Codes the whole study, then opens it, codes single passages and takes them back, and counts.
record CodingJobs(BenchStudy study) {
    private static final int THEMES = 20;

    void run() throws Exception {
        try (OpenProject project = study.open(Threads.none())) {
            var second = new Coder(CoderId.fresh(), BenchStudy.SECOND_CODER);
            project.run(new AddCoder(second)).join();
            project.run(codebook()).join();
            project.inStore(store -> {
                store.backUp(study.otherFile());
                return store;
            }).join();
            codeAll(project, List.of(project.coder(), second.id()));
        }
        opening();
        acts();
        questions();
    }

    /// Twenty themes, the least used codes of all, with nine codes below each.
    private static Together codebook() {
        var adding = new ArrayList<AddCode>();
        var themes = new ArrayList<CodeId>();
        for (int at = 0; at < THEMES; at++) {
            Code theme = code(Corpus.CODES - THEMES + at, Optional.empty(), at);
            themes.add(theme.id());
            adding.add(new AddCode(theme));
        }
        for (int at = 0; at < Corpus.CODES - THEMES; at++) {
            adding.add(new AddCode(code(at, Optional.of(themes.get(at % THEMES)), at / THEMES)));
        }
        return new Together("Made a codebook", List.copyOf(adding));
    }

    private static Code code(int rank, Optional<CodeId> parent, int position) {
        return new Code(CodeId.fresh(), parent, position, BenchStudy.codeName(rank), Colour.PALETTE.get(rank % Colour.PALETTE.size()),
                CodeRules.NONE, CodeStatus.AGREED);
    }

    private void codeAll(OpenProject project, List<CoderId> coders) {
        List<CodeId> codes = codes(project);
        List<Source> sources = project.ask(BenchStudy::transcripts);
        var nanos = new long[sources.size()];
        long cpuBefore = Ledger.cpu();
        for (int at = 0; at < nanos.length; at++) {
            var changes = changes(project, sources.get(at), study.size().codingsEach(), codes, coders);
            long begun = System.nanoTime();
            project.runEach("Coded a transcript", changes.iterator()).join();
            nanos[at] = System.nanoTime() - begun;
        }
        study.ledger().note(study.size(), Job.CODE_SOURCE, new Timing(nanos, study.size().codingsEach(), Ledger.cpu() - cpuBefore, Ledger.load()));
        Source big = project.ask(BenchStudy::big);
        project.runEach("Coded the long transcript", changes(project, big, Corpus.BIG_CODINGS, codes, coders).iterator()).join();
    }

    private static List<CodeId> codes(OpenProject project) {
        return project.ask(reader -> {
            var byRank = new ArrayList<CodeId>();
            for (int rank = 0; rank < Corpus.CODES; rank++) {
                byRank.add(BenchStudy.code(reader, rank).id());
            }
            return byRank;
        });
    }

    /// Codes the long transcript until it has as many codings as a heavy one.
    static void makeHeavy(OpenProject project) {
        Source big = project.ask(BenchStudy::big);
        var there = project.ask(reader -> reader.codings().of(big.id())).stream().map(CodingJobs::place).collect(Collectors.toSet());
        var coders = project.ask(reader -> reader.team().all()).stream().map(Coder::id).toList();
        var more = changes(project, big, 2 * Corpus.HEAVY_CODINGS, codes(project), coders).stream()
                .filter(one -> !there.contains(place(one.coding()))).distinct().limit(Math.max(0, Corpus.HEAVY_CODINGS - there.size())).toList();
        project.runEach("Coded the long transcript heavily", more.iterator()).join();
    }

    private static List<Object> place(Coding coding) {
        return List.of(coding.span(), coding.code(), coding.coder());
    }

    private static List<AddCoding> changes(OpenProject project, Source source, int number, List<CodeId> codes, List<CoderId> coders) {
        String text = project.ask(reader -> reader.sources().text(source.id()));
        var at = Instant.parse("2026-03-14T12:00:00Z");
        return Passages.in(text, number, new Random(source.name().hashCode())).stream()
                .map(one -> new AddCoding(Coding.of(source.id(), one.span(), codes.get(one.code()), coders.get(one.coder()), at))).toList();
    }

    private void opening() throws Exception {
        study.ledger().measure(study.size(), Job.OPEN, Runs.USUAL, () -> {
            try (OpenProject project = study.open(Threads.none()); Study state = new Study(project)) {
                return state.now().sources().size();
            }
        });
    }

    private void acts() throws Exception {
        try (OpenProject project = study.open(Threads.none())) {
            var random = new Random(7);
            study.ledger().measureWithin(study.size(), Job.CODE, Runs.THOUSAND, acting(project, random));
            study.ledger().measureWithin(study.size(), Job.UNDO, Runs.HUNDREDS, () -> {
                long begun = System.nanoTime();
                var _ = project.undo().join().orElseThrow();
                return System.nanoTime() - begun;
            });
            try (Study _ = new Study(project)) {
                study.ledger().measureWithin(study.size(), Job.CODE_COUNTED, Runs.THOUSAND, acting(project, random));
            }
        }
    }

    private static Ledger.Timed acting(OpenProject project, Random random) {
        List<Source> sources = project.ask(BenchStudy::transcripts);
        List<Code> codes = project.ask(reader -> reader.codes().codebook().inOrder());
        return () -> {
            Source source = Vocabulary.any(sources, random);
            int start = random.nextInt(source.length() - 200);
            var span = new TextSpan(start, start + 1 + random.nextInt(199));
            var change = new AddCoding(Coding.of(source.id(), span, Vocabulary.any(codes, random).id(), project.coder(), Instant.now()));
            long begun = System.nanoTime();
            project.run(change).join();
            return System.nanoTime() - begun;
        };
    }

    private void questions() throws Exception {
        try (OpenProject project = study.open(Threads.none())) {
            Source source = project.ask(BenchStudy::transcripts).getFirst();
            Size size = study.size();
            study.ledger().measure(size, Job.CODINGS, Runs.USUAL, () -> project.ask(reader -> reader.codings().of(source.id())).size());
            study.ledger().measure(size, Job.COUNTS, Runs.USUAL,
                    () -> project.ask(reader -> reader.codes().counts().size() + reader.codings().counts().size()));
            study.ledger().measure(size, Job.COLUMNS, Runs.USUAL, () -> project.ask(reader -> reader.codings().columns()).size());
        }
    }
}
