package org.heddle.workbench.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heddle.domain.analysis.CodedPlace;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.source.SourceId;
import org.heddle.workbench.OpenProject;

/// Reads the words behind a figure, one source at a time. Works off the JavaFX thread.
record BehindReader(OpenProject project) {
    private static final int WORDS = 240;

    List<Behind> read(List<CodedPlace> places) {
        Map<SourceId, List<CodedPlace>> bySource = new LinkedHashMap<>();
        places.forEach(place -> bySource.computeIfAbsent(place.source(), _ -> new ArrayList<>()).add(place));
        var read = new ArrayList<Behind>();
        bySource.forEach((source, here) -> {
            Transcript transcript = project.ask(reader -> reader.sources().transcript(source));
            here.forEach(place -> read.add(new Behind(source, place.span(), transcript.where(place.span()),
                    transcript.firstWords(place.span(), WORDS), place.codes())));
        });
        return List.copyOf(read);
    }
}
