package org.heddle.domain.pass;

import java.util.UUID;

/// Names one pass, in every copy of the project.
public record PassId(UUID value) {
    public static PassId fresh() {
        return new PassId(UUID.randomUUID());
    }
}
