package org.heddle.cli.source;

import java.util.List;
import java.util.Optional;
import org.heddle.cli.frame.Fields;
import org.heddle.domain.progress.Coverage;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.Source;

/// One source as `sources` lists it.
record SourceLine(Source source, String practice, List<Voice> voices, int codings, String status, Progress progress) {

    /// For whom the source is, who declared it finished, and how much each coder has coded.
    record Progress(List<String> assigned, List<String> finished, List<Share> coverage) {}

    /// How much of what participants say a coder has coded; coder `*`: all of them together.
    record Share(String coder, Coverage coverage) {

        Fields fields() {
            return new Fields().put("coder", coder).put("turns", coverage.turns()).put("codedTurns", coverage.codedTurns())
                    .put("share", coverage.share());
        }
    }

    /// A label of the source; role, case and person are empty where nobody has said.
    record Voice(String label, long turns, String person, String role, String practice, boolean isInterviewer) {

        Fields fields() {
            return new Fields().put("label", label).put("turns", turns).put("person", orNull(person)).put("role", orNull(role))
                    .put("case", orNull(practice)).put("interviewer", isInterviewer);
        }
    }

    Fields fields() {
        return new Fields().put("id", source.id().value()).put("name", source.name()).put("kind", source.kind().words())
                .put("case", orNull(practice)).put("characters", source.characters()).put("turns", turns())
                .put("speakers", voices.stream().filter(voice -> !voice.label().isEmpty()).map(Voice::fields).toList())
                .put("sha256", source.sha256()).put("codings", codings).put("status", status)
                .put("assigned", progress.assigned()).put("finished", progress.finished())
                .put("coverage", progress.coverage().stream().map(Share::fields).toList());
    }

    List<String> cells() {
        return List.of(source.name(), practice, source.kind().words(), Counted.of(source.characters(), "character"),
                Counted.of(turns(), "turn"), Counted.of(codings, "coding"), status,
                String.join(", ", progress.assigned()));
    }

    long turns() {
        return voices.stream().mapToLong(Voice::turns).sum();
    }

    private static Optional<String> orNull(String words) {
        return Optional.of(words).filter(one -> !one.isEmpty());
    }
}
