package org.heddle.domain.quotes;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Role;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;

/// Quotes passages of one source: the words as they are printed, and who says them. For one thread.
public final class Quoting {
    private final Transcript transcript;
    private final People people;
    private final AttributionTemplate template;
    private final Map<String, Voice> voices = new HashMap<>();

    public Quoting(Transcript transcript, People people, AttributionTemplate template) {
        this.transcript = transcript;
        this.people = people;
        this.template = template;
    }

    /// What participants say in the passage, without labels and interviewer, their pieces joined by one space.
    /// A passage in which no participant speaks is given as it stands.
    public String words(TextSpan passage) {
        var pieces = transcript.participantWords(passage);
        return pieces.isEmpty()
                ? passage.of(transcript.text())
                : pieces.stream().map(piece -> piece.of(transcript.text())).collect(Collectors.joining(" "));
    }

    /// Participants count before interviewers: these are named only where they speak alone.
    public Provenance provenance(TextSpan passage) {
        return provenance(List.of(passage));
    }

    /// The same for several pieces, such as the printed ones of a shortened quote; the turn is that of the first.
    public Provenance provenance(List<TextSpan> pieces) {
        var speaking = new LinkedHashSet<Voice>();
        for (TextSpan piece : pieces) {
            for (Turn turn : transcript.turns().touching(piece)) {
                if (transcript.within(turn, piece).isPresent()) {
                    speaking.add(voice(turn));
                }
            }
        }
        var participants = speaking.stream().filter(voice -> !voice.isInterviewer()).toList();
        return new Provenance(participants.isEmpty() ? List.copyOf(speaking) : participants, turnNumber(pieces.getFirst()));
    }

    private OptionalInt turnNumber(TextSpan passage) {
        return transcript.turns().of(passage).map(turn -> OptionalInt.of(turn.number())).orElse(OptionalInt.empty());
    }

    private Voice voice(Turn turn) {
        return voices.computeIfAbsent(turn.speaker(), _ -> freshVoice(turn));
    }

    private Voice freshVoice(Turn turn) {
        var speaker = transcript.speaker(turn);
        boolean isInterviewer = transcript.isInterviewer(turn);
        String role = speaker.flatMap(Speaker::role).map(this::roleCode).orElse("");
        String practice = transcript.practice(turn).flatMap(people::find).map(Case::label).orElse("");
        return new Voice(transcript.source().id(), turn.speaker(), isInterviewer, speaker.flatMap(Speaker::person).flatMap(people::find),
                role, practice, isInterviewer ? "" : template.attribution(role, practice));
    }

    private String roleCode(String code) {
        return people.role(code).map(Role::code).orElse(code);
    }
}
