package org.heddle.bench;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.analysis.crosstab.Countable;
import org.heddle.domain.analysis.nearness.Nearness;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixColumn;
import org.heddle.domain.matrix.MatrixId;
import org.heddle.domain.matrix.RowKind;
import org.heddle.domain.matrix.RowOrder;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Threads;
import org.heddle.workbench.analysis.Analysing;
import org.heddle.workbench.matrix.Matrices;
import org.heddle.workbench.matrix.MatrixActs;

/// Counts all codes against sources and attributes of cases, and against each other.
record AnalysisJobs(BenchStudy study) {
    private static final Analysing.Wish ALL_CODES = new Analysing.Wish(List.of(), false, Optional.empty());

    void run() throws Exception {
        try (OpenProject project = study.open(Threads.none())) {
            var analysing = new Analysing(project);
            measure(Job.CROSSTAB_SOURCES, () -> analysing.crosstab(ALL_CODES, "source", Countable.CODINGS).join().total());
            measure(Job.CROSSTAB_CASES, () -> analysing.crosstab(ALL_CODES, "case", Countable.SOURCES).join().total());
            measure(Job.CROSSTAB_ROLES, () -> analysing.crosstab(ALL_CODES, "role", Countable.PERSONS).join().total());
            measure(Job.CO_OCCURRENCE, () -> analysing.coOccurrence(ALL_CODES, new Nearness.Overlap()).join().total());
            FrameworkMatrix matrix = matrix(project);
            measure(Job.MATRIX, () -> new Matrices(project).sheet(matrix.id()).join().cells().size());
        }
    }

    private static FrameworkMatrix matrix(OpenProject project) {
        var acts = new MatrixActs(project, InstantSource.system());
        var matrix = new FrameworkMatrix(MatrixId.fresh(), "All", RowKind.CASES,
                project.ask(reader -> reader.codes().codebook()).inOrder().stream().map(code -> MatrixColumn.of(code.id())).toList(), RowOrder.BY_LABEL);
        acts.put(matrix).join();
        project.ask(reader -> reader.cases().people()).cases()
                .forEach(one -> acts.write(new CellPlace(matrix.columns().getFirst().id(), one.id().value()), "What was said here.").join());
        return matrix;
    }

    private void measure(Job job, Ledger.Work work) throws Exception {
        study.ledger().measure(study.size(), job, Runs.USUAL, work);
    }
}
