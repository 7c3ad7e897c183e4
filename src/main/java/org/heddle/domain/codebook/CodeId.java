package org.heddle.domain.codebook;

import java.util.UUID;

/// Which code.
public record CodeId(UUID value) {
    public static CodeId fresh() {
        return new CodeId(UUID.randomUUID());
    }
}
