package org.heddle.domain.quotes;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Where the words of a passage come from: who speaks, in order of speaking, and the number of the turn in which it begins.
/// Several participants are joined by `; `; what is not known of each of them is empty.
public record Provenance(List<Voice> voices, OptionalInt turn) {
    public static final String JOIN = "; ";

    public Provenance {
        voices = List.copyOf(voices);
    }

    /// The labels in the source; a turn without one adds nothing.
    public String speaker() {
        return String.join(JOIN, voices.stream().map(Voice::label).filter(label -> !label.isEmpty()).toList());
    }

    public String person() {
        return ofAll(Voice::name);
    }

    public String role() {
        return ofAll(Voice::role);
    }

    public String practice() {
        return ofAll(Voice::practice);
    }

    /// Without brackets.
    public String attribution() {
        return ofAll(Voice::attribution);
    }

    /// The same by another template.
    public String attribution(AttributionTemplate template) {
        return ofAll(voice -> voice.isInterviewer() ? "" : template.attribution(voice.spoken()));
    }

    public boolean isSameSpeaker(Provenance other) {
        return voices.size() == other.voices.size()
                && IntStream.range(0, voices.size()).allMatch(at -> voices.get(at).isSameSpeaker(other.voices.get(at)));
    }

    private String ofAll(Function<Voice, String> fact) {
        if (voices.size() == 1) {
            return fact.apply(voices.getFirst());
        }
        var facts = voices.stream().map(fact).distinct().toList();
        return facts.contains("") ? "" : String.join(JOIN, facts);
    }
}
