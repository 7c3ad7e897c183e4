package org.heddle.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heddle.domain.analysis.crosstab.Countable;
import org.heddle.domain.analysis.nearness.Nearness;
import org.heddle.domain.cases.Case;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixColumn;
import org.heddle.domain.matrix.MatrixId;
import org.heddle.domain.matrix.RowKind;
import org.heddle.domain.matrix.RowOrder;
import org.heddle.domain.project.CaseChange.AddCase;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.project.SourceChange.PlaceSource;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.TextSpan;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Threads;
import org.heddle.workbench.analysis.Analysing;
import org.heddle.workbench.matrix.Matrices;
import org.heddle.workbench.matrix.MatrixActs;

/// Counts all codes against sources and attributes of cases, and against each other.
record AnalysisJobs(BenchStudy study) {
    private static final int MORE_CASES = 20;
    private static final int READ = 8;
    private static final Analysing.Wish ALL_CODES = new Analysing.Wish(List.of(), false, Optional.empty());

    void run() throws Exception {
        try (OpenProject project = study.open(Threads.none())) {
            var analysing = new Analysing(project);
            measure(Job.CROSSTAB_SOURCES, () -> analysing.crosstab(ALL_CODES, "source", Countable.CODINGS).join().total());
            measure(Job.CROSSTAB_CASES, () -> analysing.crosstab(ALL_CODES, "case", Countable.SOURCES).join().total());
            measure(Job.CROSSTAB_ROLES, () -> analysing.crosstab(ALL_CODES, "role", Countable.PERSONS).join().total());
            measure(Job.CO_OCCURRENCE, () -> analysing.coOccurrence(ALL_CODES, new Nearness.Overlap()).join().total());
            matrix(project);
        }
    }

    /// Every third transcript moves into one of twenty more cases, so that there are sixty rows.
    private void matrix(OpenProject project) throws Exception {
        List<Case> more = IntStream.rangeClosed(1, MORE_CASES).mapToObj(at -> Case.labelled("Q%02d".formatted(at))).toList();
        List<Source> transcripts = project.ask(BenchStudy::transcripts);
        project.runEach("Made more cases", Stream.<Change>concat(more.stream().map(AddCase::new), IntStream.range(0, transcripts.size() / 3)
                .mapToObj(at -> new PlaceSource(transcripts.get(at * 3).id(), Optional.of(more.get(at % MORE_CASES).id())))).iterator()).join();
        var acts = new MatrixActs(project, InstantSource.system());
        var matrix = new FrameworkMatrix(MatrixId.fresh(), "All", RowKind.CASES,
                project.ask(reader -> reader.codes().codebook()).inOrder().stream().map(code -> MatrixColumn.of(code.id())).toList(), RowOrder.BY_LABEL);
        acts.put(matrix).join();
        List<Case> cases = project.ask(reader -> reader.cases().people()).cases();
        acts.write(cases.stream().collect(Collectors.toMap(one -> new CellPlace(matrix.columns().getFirst().id(), one.id().value()), _ -> "What was said here.")))
                .join();
        var matrices = new Matrices(project);
        measure(Job.MATRIX, () -> new Matrices(project).sheet(matrix.id()).join().cells().size());
        measure(Job.MATRIX_AGAIN, () -> matrices.sheet(matrix.id()).join().cells().size());
        matrixAfterActs(project, matrices, matrix.id());
        var row = matrix.columns().stream().map(column -> new CellPlace(column.id(), cases.getFirst().id().value())).toList();
        measure(Job.MATRIX_ROW, () -> matrices.once(matrix, row, READ).join().size());
        Path file = study.corpus().folder().resolve("matrix.xlsx");
        measure(Job.MATRIX_XLSX, () -> {
            Matrices.export(matrices.report(matrix.id()).join(), file);
            return Files.size(file) > 0 ? 1 : 0;
        });
        Files.delete(file);
    }

    private void matrixAfterActs(OpenProject project, Matrices matrices, MatrixId matrix) throws Exception {
        var coding = Coding.of(project.ask(BenchStudy::transcripts).getLast().id(), new TextSpan(1, 3), project.ask(reader -> BenchStudy.code(reader, 0)).id(),
                project.coder(), Instant.EPOCH);
        study.ledger().measureWithin(study.size(), Job.MATRIX_CODED, Runs.USUAL, () -> {
            project.run(new AddCoding(coding)).join();
            long took = looked(matrices, matrix);
            var _ = project.undo().join().orElseThrow();
            return took;
        });
        study.ledger().measureWithin(study.size(), Job.MATRIX_UNDONE, Runs.USUAL, () -> {
            project.run(new AddCoding(coding)).join();
            matrices.sheet(matrix).join();
            var _ = project.undo().join().orElseThrow();
            return looked(matrices, matrix);
        });
    }

    private static long looked(Matrices matrices, MatrixId matrix) {
        long begun = System.nanoTime();
        matrices.sheet(matrix).join();
        return System.nanoTime() - begun;
    }

    private void measure(Job job, Ledger.Work work) throws Exception {
        study.ledger().measure(study.size(), job, Runs.USUAL, work);
    }
}
