package org.heddle.domain.codebook;

import java.util.UUID;

/// Which frozen version of the codebook.
public record VersionId(UUID value) {
    public static VersionId fresh() {
        return new VersionId(UUID.randomUUID());
    }
}
