package org.heddle.ui.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heddle.domain.agreement.unit.AgreementPassage;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;
import org.heddle.domain.team.CoderId;
import org.heddle.workbench.OpenProject;

/// Reads the words behind a figure and all compared coders' codes on them. Works off the JavaFX thread, one source at a time.
record ReadingReader(OpenProject project, List<CoderId> coders) {
    private static final int WORDS = 240;

    List<Reading> read(Collection<AgreementPassage> passages) {
        Map<SourceId, List<TextSpan>> bySource = new LinkedHashMap<>();
        passages.forEach(passage -> bySource.computeIfAbsent(passage.source(), _ -> new ArrayList<>()).add(passage.span()));
        var readings = new ArrayList<Reading>();
        bySource.forEach((source, spans) -> readings.addAll(project.ask(reader -> read(source, spans, reader))));
        return List.copyOf(readings);
    }

    private List<Reading> read(SourceId source, List<TextSpan> spans, ProjectReader reader) {
        var transcript = reader.sources().transcript(source);
        var codings = reader.codings().of(source);
        return spans.stream().map(span -> reading(transcript, span, codings)).toList();
    }

    private Reading reading(Transcript transcript, TextSpan span, List<Coding> codings) {
        int cut = Math.min(span.end(), span.start() + WORDS);
        int end = SourceText.cutsCodePoint(transcript.text(), cut) ? cut + 1 : cut;
        String place = transcript.turns().of(span).map(turn -> place(turn)).orElse("");
        return new Reading(transcript.source().id(), span, transcript.source().name() + place,
                words(transcript.text(), span.start(), end, span.end()), coders.stream().map(coder -> codes(coder, span, codings)).toList());
    }

    private static String words(String text, int start, int cut, int end) {
        return text.substring(start, cut).replace('\n', ' ') + (cut < end ? " …" : "");
    }

    private static String place(Turn turn) {
        return ", turn " + turn.number() + (turn.speaker().isBlank() ? "" : ", " + turn.speaker());
    }

    private static List<CodeId> codes(CoderId coder, TextSpan span, List<Coding> codings) {
        return codings.stream().filter(coding -> coding.coder().equals(coder) && coding.span().overlaps(span)).map(Coding::code).distinct().toList();
    }
}
