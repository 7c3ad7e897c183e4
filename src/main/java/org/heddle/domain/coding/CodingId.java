package org.heddle.domain.coding;

import java.util.UUID;

/// Which coding.
public record CodingId(UUID value) {
    public static CodingId fresh() {
        return new CodingId(UUID.randomUUID());
    }
}
