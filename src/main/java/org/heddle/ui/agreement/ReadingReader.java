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
import org.heddle.domain.source.TextSpan;
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
        return new Reading(transcript.source().id(), span, transcript.where(span), transcript.firstWords(span, WORDS),
                coders.stream().map(coder -> codes(coder, span, codings)).toList());
    }

    private static List<CodeId> codes(CoderId coder, TextSpan span, List<Coding> codings) {
        return codings.stream().filter(coding -> coding.coder().equals(coder) && coding.span().overlaps(span)).map(Coding::code).distinct().toList();
    }
}
