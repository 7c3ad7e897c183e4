package org.heddle.workbench.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heddle.domain.analysis.CodedPlace;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceText;
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
            here.forEach(place -> read.add(read(transcript, place)));
        });
        return List.copyOf(read);
    }

    private static Behind read(Transcript transcript, CodedPlace place) {
        int cut = Math.min(place.span().end(), place.span().start() + WORDS);
        int end = SourceText.cutsCodePoint(transcript.text(), cut) ? cut + 1 : cut;
        String words = transcript.text().substring(place.span().start(), end).replace('\n', ' ') + (end < place.span().end() ? " …" : "");
        String turn = transcript.turns().of(place.span())
                .map(one -> ", turn " + one.number() + (one.speaker().isBlank() ? "" : ", " + one.speaker())).orElse("");
        return new Behind(place.source(), place.span(), transcript.source().name() + turn, words, place.codes());
    }
}
