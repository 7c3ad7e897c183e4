package org.heddle.domain.finding;

import java.util.UUID;

/// Identifies a research question or a conclusion.
public record FindingId(UUID value) {
    public static FindingId fresh() {
        return new FindingId(UUID.randomUUID());
    }
}
