package org.heddle.domain.codebook;

import java.util.UUID;

/// Which example of a code.
public record ExampleId(UUID value) {
    public static ExampleId fresh() {
        return new ExampleId(UUID.randomUUID());
    }
}
