package org.heddle.domain.link;

import org.heddle.domain.quotes.published.Passage;

/// A passage to be read: where it stands, who says it, for which case, and its words. `speaker` is the label, `person` the participant's name;
/// `attribution` is without brackets. What is not known is empty.
public record Shown(Passage passage, String source, int turn, Voice voice, String words) {
    /// Who says it.
    public record Voice(String speaker, String person, String practice, String attribution) {
        /// The label with the attribution, never a name: a register is printed.
        public String label() {
            return attribution.isEmpty() || speaker.isEmpty() ? speaker : "%s (%s)".formatted(speaker, attribution);
        }
    }

    /// `Source, turn 4, Ann`; without a turn the source only.
    public String where() {
        String inTurn = turn == 0 ? source : "%s, turn %d".formatted(source, turn);
        return voice.speaker().isBlank() ? inTurn : "%s, %s".formatted(inTurn, voice.speaker());
    }

    /// The words in quotation marks with the attribution, as they stand in a report.
    public String quoted() {
        return "“%s”".formatted(words) + (voice.attribution().isEmpty() ? "" : " (%s)".formatted(voice.attribution()));
    }
}
