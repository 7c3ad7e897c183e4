package org.heddle.domain.project;

import java.util.List;

/// Everything a person can do to a project, as data. A change that is not listed here does not exist.
public sealed interface Change permits SourceChange, CaseChange, CodeChange, VersionChange, CodingChange, CheckChange, TeamChange, MemoChange,
        NoteChange, ProgressChange, PassChange, QuoteChange, DifferenceChange, SurgeryChange, LinkChange, FindingChange, PrintChange, MatrixChange,
        MergeChange,
        Change.Together {

    /// No act: nothing happens and the log does not tell of it.
    Change NOTHING = new Together("Changed nothing", List.of());

    /// Several changes that stand or fall, and are undone, together.
    record Together(String label, List<Change> parts) implements Change {
        public Together {
            parts = List.copyOf(parts);
        }
    }
}
