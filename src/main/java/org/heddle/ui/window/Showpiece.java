package org.heddle.ui.window;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.SourceId;

/// What a picture of a project shows: a well-coded passage, and a word that is worth searching for.
record Showpiece(Coding coding, String word) {
    private static final int NEAR = 600;

    /// From the source with the most codings, the coding with the most others near it; empty without codings.
    static Optional<Showpiece> of(ProjectReader reader) {
        return reader.codings().counts().entrySet().stream().max(Map.Entry.<SourceId, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().value()))
                .map(most -> reader.codings().of(most.getKey()))
                .flatMap(codings -> codings.stream().max(Comparator.comparingLong(coding -> neighbours(coding, codings))))
                .map(coding -> new Showpiece(coding, commonWord(reader.sources().text(coding.source()))));
    }

    private static long neighbours(Coding coding, List<Coding> codings) {
        return codings.stream().filter(other -> Math.abs(other.span().start() - coding.span().start()) < NEAR).count();
    }

    /// A long word that the source uses often.
    private static String commonWord(String text) {
        var uses = Pattern.compile("\\b\\p{Ll}{6,}\\b").matcher(text).results()
                .collect(Collectors.groupingBy(MatchResult::group, Collectors.counting()));
        return uses.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey).orElse("");
    }
}
