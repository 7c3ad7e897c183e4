package org.heddle.ui.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.ProjectReader;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.verification.Verdict;
import org.heddle.domain.verification.Verdicts;

/// The source on screen with its codings and what was thought of them, read together.
public record OpenSource(Transcript transcript, List<Coding> codings, Map<CodingId, Verdict> verdicts) {
    public OpenSource {
        codings = List.copyOf(codings);
        verdicts = Map.copyOf(verdicts);
    }

    public static OpenSource read(ProjectReader reader, SourceId source) {
        return withCodings(reader, reader.sources().transcript(source));
    }

    /// The same text with its codings as they are now.
    static OpenSource withCodings(ProjectReader reader, Transcript transcript) {
        var codings = reader.codings().of(transcript.source().id());
        Map<CodingId, Verdict> verdicts = new HashMap<>();
        reader.checks().of(transcript.source().id())
                .forEach((coding, checks) -> Verdicts.of(checks).ifPresent(verdict -> verdicts.put(coding, verdict)));
        return new OpenSource(transcript, codings, verdicts);
    }

    public SourceId id() {
        return transcript.source().id();
    }

    public Optional<Coding> coding(CodingId id) {
        return codings.stream().filter(coding -> coding.id().equals(id)).findFirst();
    }
}
