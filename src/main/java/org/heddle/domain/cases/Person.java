package org.heddle.domain.cases;

import org.heddle.domain.Refusal;

/// Someone in the study, under a pseudonym; may speak in many sources.
public record Person(PersonId id, String name) {
    public Person {
        name = name.strip();
        if (name.isEmpty()) {
            throw new Refusal("A participant needs a name or pseudonym.");
        }
    }
}
