package org.heddle.workbench.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.ImportProblem;
import org.heddle.domain.source.Source;

/// What became of one file that was to be imported: a new source, one that the project knew already, or none with the reason; or of what else a folder held.
public sealed interface ImportReport {
    Path path();

    /// Taken in. `practice` is the label of the case it was put into; problems are what is odd about the file.
    record TakenIn(Path path, Source source, Optional<String> practice, int turns, List<Voice> voices, List<ImportProblem> problems)
            implements ImportReport {
        public TakenIn {
            voices = List.copyOf(voices);
            problems = List.copyOf(problems);
        }
    }

    /// Not taken in again: the project, or an earlier file of this import, has the very same words.
    record Known(Path path, String name, Source duplicateOf) implements ImportReport {}

    /// Not taken in; `error` says why in one sentence.
    record Refused(Path path, String error) implements ImportReport {}

    /// In this folder were so many files of kinds that cannot be read.
    record LeftOut(Path path, int files) implements ImportReport {
        public String sentence() {
            return "%s of other kinds in “%s” %s left out.".formatted(Counted.of(files, "file"), path.getFileName(), files == 1 ? "was" : "were");
        }
    }

    /// A speaker label of the file, and how many turns stand under it.
    record Voice(String label, boolean isInterviewer, int turns) {}

    /// True when at least one file came in or was known.
    static boolean anyCameIn(List<ImportReport> reports) {
        return reports.stream().anyMatch(report -> report instanceof TakenIn || report instanceof Known);
    }
}
