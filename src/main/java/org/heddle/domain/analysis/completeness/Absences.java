package org.heddle.domain.analysis.completeness;

import java.util.List;
import org.heddle.domain.analysis.crosstab.CodeCount;

/// Codes that were expected, with what was found of each; `all` says out of how many.
public record Absences(List<Row> rows, CodeCount all) {
    public Absences {
        rows = List.copyOf(rows);
    }

    /// An expectation and what is found under its code and those below it.
    public record Row(Expectation expectation, CodeCount found) {}
}
