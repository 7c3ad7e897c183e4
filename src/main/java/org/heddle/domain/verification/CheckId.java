package org.heddle.domain.verification;

import java.util.UUID;

/// Which check.
public record CheckId(UUID value) {
    public static CheckId fresh() {
        return new CheckId(UUID.randomUUID());
    }
}
