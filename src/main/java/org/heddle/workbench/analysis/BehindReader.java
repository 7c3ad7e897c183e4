package org.heddle.workbench.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.analysis.CodedPlace;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.source.SourceId;
import org.heddle.workbench.OpenProject;

/// Reads the words behind a figure, one source at a time. What somebody took away since it was counted is left out. Works off the JavaFX thread.
record BehindReader(OpenProject project) {
    private static final int WORDS = 240;

    List<Behind> read(List<CodedPlace> places) {
        Map<SourceId, List<CodedPlace>> bySource = new LinkedHashMap<>();
        places.forEach(place -> bySource.computeIfAbsent(place.source(), _ -> new ArrayList<>()).add(place));
        var read = new ArrayList<Behind>();
        bySource.forEach((source, here) -> transcript(source).ifPresent(transcript -> here.stream()
                .filter(place -> place.span().end() <= transcript.text().length())
                .forEach(place -> read.add(new Behind(source, place.span(), transcript.where(place.span()),
                        transcript.firstWords(place.span(), WORDS), place.codes())))));
        return List.copyOf(read);
    }

    private Optional<Transcript> transcript(SourceId source) {
        return project.ask(reader -> reader.sources().find(source).map(_ -> reader.sources().transcript(source)));
    }
}
