package org.heddle.bench;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.analysis.Countable;
import org.heddle.domain.analysis.Nearness;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Threads;
import org.heddle.workbench.analysis.Analysing;

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
        }
    }

    private void measure(Job job, Ledger.Work work) throws Exception {
        study.ledger().measure(study.size(), job, Runs.USUAL, work);
    }
}
