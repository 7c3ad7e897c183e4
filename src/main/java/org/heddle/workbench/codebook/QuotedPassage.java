package org.heddle.workbench.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.heddle.domain.codebook.CodeExample;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.Quoting;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;

/// A passage as it is shown away from its source: the words read from there, who says them, and where. `turn` is 0 where there is none.
public record QuotedPassage(String words, String attribution, String source, int turn) {

    /// The examples of a code with their words.
    public record Example(CodeExample example, QuotedPassage passage) {}

    public static List<Example> examples(ProjectReader reader, CodeId code) {
        return of(reader, reader.examples().of(code), CodeExample::source, CodeExample::span, Example::new);
    }

    /// Those of all codes.
    public static List<Example> all(ProjectReader reader) {
        return of(reader, reader.examples().all(), CodeExample::source, CodeExample::span, Example::new);
    }

    @FunctionalInterface
    public interface With<T, R> {
        R with(T thing, QuotedPassage passage);
    }

    /// Reads each source once.
    public static <T, R> List<R> of(ProjectReader reader, List<T> things, Function<T, SourceId> source, Function<T, TextSpan> span, With<T, R> with) {
        Map<SourceId, Reading> readings = new HashMap<>();
        var people = reader.cases().people();
        return things.stream().map(thing -> {
            Reading reading = readings.computeIfAbsent(source.apply(thing), id -> {
                var transcript = reader.sources().transcript(id);
                return new Reading(new Quoting(transcript, people, AttributionTemplate.A0), transcript.source().name());
            });
            return with.with(thing, reading.passage(span.apply(thing)));
        }).toList();
    }

    private record Reading(Quoting quoting, String name) {
        QuotedPassage passage(TextSpan span) {
            var provenance = quoting.provenance(span);
            String who = provenance.attribution().isEmpty() ? provenance.speaker() : provenance.attribution();
            return new QuotedPassage(quoting.words(span), who, name, provenance.turn().orElse(0));
        }
    }
}
