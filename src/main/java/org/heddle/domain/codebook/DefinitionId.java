package org.heddle.domain.codebook;

import java.util.UUID;

/// Which earlier definition of a code.
public record DefinitionId(UUID value) {
    public static DefinitionId fresh() {
        return new DefinitionId(UUID.randomUUID());
    }
}
