package org.heddle.exchange.importing;

import java.util.List;
import org.heddle.domain.source.ImportProblem;
import org.heddle.domain.source.TextSpan;

/// The words of a file in their stored form, where paragraphs begin in bold, and what was left out.
record Extract(String text, List<TextSpan> boldStarts, List<ImportProblem> problems) {
    Extract {
        boldStarts = List.copyOf(boldStarts);
        problems = List.copyOf(problems);
    }
}
