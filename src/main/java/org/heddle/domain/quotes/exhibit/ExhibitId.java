package org.heddle.domain.quotes.exhibit;

import java.util.UUID;

/// What an exhibit is known by.
public record ExhibitId(UUID value) {
    public static ExhibitId fresh() {
        return new ExhibitId(UUID.randomUUID());
    }
}
