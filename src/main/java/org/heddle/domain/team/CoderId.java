package org.heddle.domain.team;

import java.util.UUID;

/// Which coder.
public record CoderId(UUID value) {
    public static CoderId fresh() {
        return new CoderId(UUID.randomUUID());
    }
}
