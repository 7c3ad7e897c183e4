package org.heddle.domain.quotes;

import java.util.Optional;
import org.heddle.domain.cases.Person;
import org.heddle.domain.source.SourceId;

/// Who speaks under one label of one source, in words; what is not known is empty. An interviewer has no attribution.
public record Voice(SourceId source, String label, boolean isInterviewer, Optional<Person> person, Spoken spoken, String attribution) {

    public String name() {
        return person.map(Person::name).orElse("");
    }

    /// The role's code.
    public String role() {
        return spoken.role();
    }

    /// The case's label.
    public String practice() {
        return spoken.practice();
    }

    /// What tells this participant from all others, for a set.
    Object identity() {
        return person.<Object>map(Person::id).orElseGet(() -> source.value() + label);
    }

    /// The same participant: the same person where both are known, else the same label of the same source.
    public boolean isSameSpeaker(Voice other) {
        boolean areBothKnown = person.isPresent() && other.person.isPresent();
        return areBothKnown ? person.equals(other.person) : source.equals(other.source) && label.equals(other.label);
    }
}
