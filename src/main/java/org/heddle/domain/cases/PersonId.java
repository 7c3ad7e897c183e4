package org.heddle.domain.cases;

import java.util.UUID;

/// Which participant.
public record PersonId(UUID value) {
    public static PersonId fresh() {
        return new PersonId(UUID.randomUUID());
    }
}
