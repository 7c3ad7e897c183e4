package org.heddle.bench;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Platform;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixColumn;
import org.heddle.domain.source.Source;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Threads;
import org.heddle.workbench.matrix.MatrixActs;

/// The Code room at work in a window that nobody sees: opening a long transcript, scrolling it, coding.
record WindowJobs(BenchStudy study) {
    private static final int WIDE = 5_000;

    void run() throws Exception {
        Ledger ledger = study.ledger();
        Size size = study.size();
        try (var threads = Threads.beside(Platform::runLater); OpenProject project = study.open(threads)) {
            Source big = project.ask(BenchStudy::big);
            Source other = project.ask(BenchStudy::transcripts).getFirst();
            try (var window = CodingWindow.on(project, study.folders())) {
                ledger.measureWithin(size, Job.SHOW_BIG, new Runs(2, 10, 30, Runs.USUAL.patience()), () -> {
                    window.open(other.id());
                    return window.open(big.id());
                });
                ledger.measureWithin(size, Job.SHOW_BIG_LAID, new Runs(2, 10, 50, Runs.USUAL.patience()), window::layOut);
                ledger.measureWithin(size, Job.SCROLL, Runs.THOUSAND, () -> window.scroll(false));
                ledger.measureWithin(size, Job.SCROLL_PAINTED, Runs.HUNDREDS, () -> window.scroll(true));
                ledger.measureWithin(size, Job.SCROLL_FRAME, Runs.THOUSAND, () -> window.scrollToFrame().nanos());
                ledger.measureWithin(size, Job.SCROLL_FRAME_WORK, Runs.THOUSAND, () -> window.scrollToFrame().work());
                ledger.measureWithin(size, Job.FILTER, Runs.HUNDREDS, () -> window.filter().nanos());
                ledger.measureWithin(size, Job.FILTER_WORK, Runs.HUNDREDS, () -> window.filter().work());
                ledger.measureWithin(size, Job.CODE_SHOWN_BIG, Runs.HUNDREDS, () -> window.code().nanos());
                window.open(other.id());
                ledger.measureWithin(size, Job.CODE_SHOWN, Runs.HUNDREDS, () -> window.code().nanos());
                ledger.measureWithin(size, Job.CODE_SHOWN_WORK, Runs.HUNDREDS, () -> window.code().work());
                CodingJobs.makeHeavy(project);
                ledger.measureWithin(size, Job.SHOW_HEAVY, new Runs(2, 10, 30, Runs.USUAL.patience()), () -> {
                    window.open(other.id());
                    return window.open(big.id());
                });
                ledger.measureWithin(size, Job.SHOW_HEAVY_LAID, new Runs(2, 10, 50, Runs.USUAL.patience()), window::layOut);
            }
            scrollTheMatrix(project);
        }
    }

    private void scrollTheMatrix(OpenProject project) throws Exception {
        FrameworkMatrix matrix = project.ask(reader -> reader.matrices().all()).getFirst();
        ticks(project, Job.MATRIX_TICK, Job.MATRIX_TICK_WORK);
        List<MatrixColumn> columns = matrix.columns();
        new MatrixActs(project, InstantSource.system()).put(matrix.with(IntStream.range(0, WIDE)
                .mapToObj(at -> MatrixColumn.of(columns.get(at % columns.size()).codes().getFirst())).toList())).join();
        ticks(project, Job.WIDE_TICK, Job.WIDE_TICK_WORK);
        var _ = project.undo().join();
    }

    private void ticks(OpenProject project, Job job, Job work) throws Exception {
        try (var window = MatrixWindow.on(project, study.folders())) {
            study.ledger().measureWithin(study.size(), job, Runs.THOUSAND, () -> window.scroll().nanos());
            study.ledger().measureWithin(study.size(), work, Runs.THOUSAND, () -> window.scroll().work());
        }
    }
}
