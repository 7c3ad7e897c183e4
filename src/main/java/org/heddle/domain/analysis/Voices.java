package org.heddle.domain.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.Person;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;

/// Everybody who speaks, numbered from 0: one voice for each label of each source, and one for its words without a label. Several voices may be
/// one participant.
public final class Voices {
    /// A label with what is known of it. `participant` is -1 for words without a label that nobody was named for.
    public record Voice(int participant, Optional<CaseId> practice, String role) {}

    private final Map<SourceId, Map<String, Integer>> numbers = new HashMap<>();
    private final List<Voice> voices = new ArrayList<>();
    private final List<String> participants = new ArrayList<>();

    public Voices(Grounds grounds) {
        var known = new HashMap<Object, Integer>();
        Map<SourceId, Source> sources = new HashMap<>();
        grounds.sources().forEach(source -> sources.put(source.id(), source));
        for (Speaker speaker : grounds.speakers()) {
            Source source = sources.get(speaker.source());
            if (source != null && !speaker.isInterviewer()) {
                Optional<Person> person = speaker.person().flatMap(grounds.people()::find);
                numbers.computeIfAbsent(source.id(), _ -> new HashMap<>()).put(speaker.label(), voices.size());
                voices.add(new Voice(participant(speaker, source, person, known),
                        speaker.practice().or(() -> Optional.ofNullable(grounds.placements().get(source.id()))), speaker.role().orElse("")));
            }
        }
        grounds.sources().forEach(source -> numbers.computeIfAbsent(source.id(), _ -> new HashMap<>()).computeIfAbsent("", _ -> {
            voices.add(new Voice(-1, Optional.ofNullable(grounds.placements().get(source.id())), ""));
            return voices.size() - 1;
        }));
    }

    private int participant(Speaker speaker, Source source, Optional<Person> person, Map<Object, Integer> known) {
        if (person.isEmpty() && speaker.label().isBlank()) {
            return -1;
        }
        Object key = person.<Object>map(Person::id).orElse(List.of(source.id(), speaker.label()));
        return known.computeIfAbsent(key, _ -> {
            participants.add(person.map(Person::name).orElse(speaker.label() + " (" + source.name() + ")"));
            return participants.size() - 1;
        });
    }

    /// The voice under this label; -1 for an interviewer and for a label that nobody listed.
    public int number(SourceId source, String label) {
        return numbers.getOrDefault(source, Map.of()).getOrDefault(label, -1);
    }

    public List<Voice> all() {
        return voices;
    }

    public List<String> participants() {
        return participants;
    }
}
