package org.heddle.domain.project.rules;

import org.heddle.domain.Refusal;
import org.heddle.domain.progress.Assignment;
import org.heddle.domain.project.ProgressChange;
import org.heddle.domain.project.reading.ProjectReader;

/// What is forbidden with assignments and line-by-line reading.
final class ProgressRules {
    private ProgressRules() {}

    static void check(ProgressChange change, ProjectReader reader) {
        switch (change) {
            case ProgressChange.AssignSource(Assignment(var source, var coder)) -> {
                SourceRules.known(source, reader);
                TeamRules.known(coder, reader.team());
            }
            case ProgressChange.UnassignSource(Assignment(var source, _)) -> SourceRules.known(source, reader);
            case ProgressChange.Consider(var passage) -> {
                TeamRules.known(passage.coder(), reader.team());
                var source = SourceRules.known(passage.source(), reader);
                if (passage.span().end() > source.length()) {
                    throw new Refusal("That passage reaches beyond the end of “%s”.".formatted(source.name()));
                }
            }
            case ProgressChange.Reconsider(var passage) -> SourceRules.known(passage.source(), reader);
        }
    }
}
