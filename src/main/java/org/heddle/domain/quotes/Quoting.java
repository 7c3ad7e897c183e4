package org.heddle.domain.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Person;
import org.heddle.domain.cases.Role;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.quotes.Spoken.Setting;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;

/// Quotes passages of one source: the words as they are printed, and who says them. For one thread.
public final class Quoting {
    private final Transcript transcript;
    private final People people;
    private final AttributionTemplate template;
    private final Setting setting;
    private final Map<String, Voice> voices = new HashMap<>();

    public Quoting(Transcript transcript, People people, AttributionTemplate template) {
        this.transcript = transcript;
        this.people = people;
        this.template = template;
        setting = setting(transcript.source());
    }

    /// What participants say in the passage, without labels and interviewer, their pieces joined by one space.
    /// A passage in which no participant speaks is given as it stands.
    public String words(TextSpan passage) {
        var pieces = new ArrayList<String>(1);
        for (Turn turn : transcript.turns().touching(passage)) {
            if (!voice(turn).isInterviewer()) {
                transcript.within(turn, passage).map(transcript.words()::of).ifPresent(pieces::add);
            }
        }
        return switch (pieces.size()) {
            case 0 -> transcript.words().of(passage);
            case 1 -> pieces.getFirst();
            default -> String.join(" ", pieces);
        };
    }

    /// Participants count before interviewers: these are named only where they speak alone.
    public Provenance provenance(TextSpan passage) {
        return provenance(List.of(passage));
    }

    /// The same for several pieces, such as the printed ones of a shortened quote; the turn is that of the first.
    public Provenance provenance(List<TextSpan> pieces) {
        var participants = new ArrayList<Voice>(1);
        var interviewers = new ArrayList<Voice>(0);
        for (TextSpan piece : pieces) {
            for (Turn turn : transcript.turns().touching(piece)) {
                var voices = voice(turn).isInterviewer() ? interviewers : participants;
                if (!voices.contains(voice(turn)) && transcript.within(turn, piece).isPresent()) {
                    voices.add(voice(turn));
                }
            }
        }
        var voices = participants.isEmpty() ? interviewers : participants;
        return new Provenance(voices.isEmpty() ? author() : voices, turnNumber(pieces.getFirst()));
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
        Optional<Case> practice = transcript.practice(turn).flatMap(people::find);
        Optional<Person> person = speaker.flatMap(Speaker::person).flatMap(people::find);
        var spoken = new Spoken(person.map(Person::name).orElse(""), role, people.role(role).map(Role::label).orElse(role),
                practice.map(Case::label).orElse(""), practice.map(Case::attributes).orElse(Map.of()), setting);
        return new Voice(transcript.source().id(), turn.speaker(), isInterviewer, person, spoken, isInterviewer ? "" : template.attribution(spoken));
    }

    /// Who wrote a field note in which nobody speaks, where the template names the author.
    private List<Voice> author() {
        var spoken = new Spoken("", "", "", "", Map.of(), setting);
        String attribution = template.attribution(spoken);
        return attribution.isEmpty() ? List.of()
                : List.of(new Voice(transcript.source().id(), "", false, Optional.empty(), spoken, attribution));
    }

    private static Setting setting(Source source) {
        boolean isFieldNote = source.kind() == SourceKind.FIELD_NOTE;
        return new Setting(source.kind().words(), "", isFieldNote ? AttributionForm.month(source.name()) : Optional.empty(), isFieldNote);
    }

    private String roleCode(String code) {
        return people.role(code).map(Role::code).orElse(code);
    }
}
