package org.heddle.domain.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.manuscript.matching.Aligned;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.Provenance;
import org.heddle.domain.quotes.Quoting;
import org.heddle.domain.quotes.Voice;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;

/// Who speaks at the places where printed words were found.
final class Speaking {
    private final People people;
    private final KnownVoices known;
    private final Corpus corpus;
    private final Map<SourceId, Transcript> transcripts = new HashMap<>();

    Speaking(People people, KnownVoices known, Corpus corpus) {
        this.people = people;
        this.known = known;
        this.corpus = corpus;
    }

    KnownVoices known() {
        return known;
    }

    static Provenance at(Transcript transcript, People people, int offset) {
        return new Quoting(transcript, people, AttributionTemplate.A0).provenance(new TextSpan(offset, offset + 1));
    }

    Source source(SourceId id) {
        return transcript(id).source();
    }

    private Transcript transcript(SourceId id) {
        return transcripts.computeIfAbsent(id, corpus::transcript);
    }

    /// Those in whose turns the words stand; what lies between and was not printed does not count.
    Provenance of(SourceId source, Aligned aligned) {
        Transcript transcript = transcript(source);
        var quoting = new Quoting(transcript, people, AttributionTemplate.A0);
        List<Turn> turns = aligned.turns().stream().filter(number -> number > 0).map(number -> transcript.turns().all().get(number - 1)).toList();
        var voices = new ArrayList<Voice>();
        for (Turn turn : turns) {
            turn.span().map(quoting::provenance).map(Provenance::voices).orElse(List.of()).stream()
                    .filter(voice -> voices.stream().noneMatch(voice::isSameSpeaker)).forEach(voices::add);
        }
        if (turns.isEmpty() && aligned.span().isPresent()) {
            return quoting.provenance(aligned.span().get());
        }
        return new Provenance(voices, turns.isEmpty() ? OptionalInt.empty() : OptionalInt.of(turns.getFirst().number()));
    }
}
