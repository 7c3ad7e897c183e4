package org.heddle.domain.project.words;

import java.util.Optional;
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.finding.Finding;
import org.heddle.domain.project.FindingChange;
import org.heddle.domain.project.reading.ProjectReader;

/// How the log speaks of arrangements, questions and conclusions: what was done to them, never what they say.
record FindingWords(ProjectReader reader) {

    String sentence(FindingChange change) {
        return switch (change) {
            case FindingChange.PutArrangement(var arrangement) -> did(reader.findings().find(arrangement.id()), arrangement);
            case FindingChange.DropArrangement(var id) -> reader.findings().find(id)
                    .map(one -> "Deleted the arrangement “%s”".formatted(one.name())).orElse("Deleted an arrangement");
            case FindingChange.PutFinding(var finding) -> did(reader.findings().find(finding.id()), finding);
            case FindingChange.DropFinding(var id) -> "Deleted a " + reader.findings().find(id).map(Finding::sort).orElse("conclusion");
        };
    }

    private static String did(Optional<Arrangement> before, Arrangement now) {
        if (before.isEmpty()) {
            return "Made the arrangement “%s”".formatted(now.name());
        }
        return before.get().name().equals(now.name()) ? "Arranged “%s”".formatted(now.name())
                : "Renamed the arrangement “%s” to “%s”".formatted(before.get().name(), now.name());
    }

    private static String did(Optional<Finding> before, Finding now) {
        if (before.isEmpty()) {
            return "Wrote a " + now.sort();
        }
        return before.get().words().equals(now.words()) ? "Linked a " + now.sort() : "Reworded a " + now.sort();
    }
}
