package org.heddle.domain.arrangement;

import java.util.UUID;

/// Identifies an arrangement.
public record ArrangementId(UUID value) {
    public static ArrangementId fresh() {
        return new ArrangementId(UUID.randomUUID());
    }
}
