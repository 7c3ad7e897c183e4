package org.heddle.bench;

import java.nio.file.Path;
import java.util.List;
import org.heddle.domain.cases.Case;
import org.heddle.domain.project.CaseChange.AddCase;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Threads;
import org.heddle.workbench.searching.Searching;
import org.heddle.workbench.source.ImportReport;
import org.heddle.workbench.source.Importing;
import org.heddle.workbench.source.Wishes;

/// Takes all transcripts into an empty project, again and again; the last one stays.
record ImportJobs(BenchStudy study) {

    void run() throws Exception {
        int runs = switch (study.size()) {
            case SMALL -> 10;
            case MEDIUM -> 5;
            case LARGE -> 3;
        };
        var importing = new long[runs];
        var indexing = new long[runs];
        var both = new long[runs];
        long cpuBefore = Ledger.cpu();
        for (int run = 0; run < runs; run++) {
            importAll(run, importing, indexing);
            both[run] = importing[run] + indexing[run];
        }
        long cpu = Ledger.cpu() - cpuBefore;
        int files = study.size().transcripts();
        study.ledger().note(study.size(), Job.IMPORT_ALL, new Timing(both, files, cpu, Ledger.load()));
        study.ledger().note(study.size(), Job.IMPORT, new Timing(importing, files, cpu, Ledger.load()));
        study.ledger().note(study.size(), Job.INDEX, new Timing(indexing, files, cpu, Ledger.load()));
        importOthers();
    }

    private void importAll(int run, long[] importing, long[] indexing) throws Exception {
        try (var threads = Threads.beside(Runnable::run); OpenProject project = study.fresh(threads)) {
            for (int at = 1; at <= Corpus.CASES; at++) {
                project.run(new AddCase(Case.labelled("P%02d".formatted(at)))).join();
            }
            long begun = System.nanoTime();
            List<ImportReport> reports = imported(project, study.corpus().transcripts());
            long imported = System.nanoTime();
            try (Searching searching = Searching.of(project, study.folders())) {
                searching.bringUpToDate(_ -> { }).join();
            }
            indexing[run] = System.nanoTime() - imported;
            importing[run] = imported - begun;
            long taken = reports.stream().filter(ImportReport.TakenIn.class::isInstance).count();
            if (taken != study.size().transcripts()) {
                throw new IllegalStateException("Only %d files were taken in.".formatted(taken));
            }
        }
    }

    private static List<ImportReport> imported(OpenProject project, List<Path> files) {
        return new Importing(project).importFiles(files, Wishes.NONE, _ -> { }, () -> false).join();
    }

    private void importOthers() throws Exception {
        try (OpenProject project = study.open(Threads.none())) {
            imported(project, List.of(study.corpus().big()));
            study.ledger().measureWithin(study.size(), Job.IMPORT_DOCX, Runs.USUAL, () -> {
                long begun = System.nanoTime();
                imported(project, List.of(study.corpus().report()));
                long took = System.nanoTime() - begun;
                var _ = project.undo().join().orElseThrow();
                return took;
            });
        }
    }
}
