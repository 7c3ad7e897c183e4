package org.heddle.domain.source;

import java.util.UUID;

/// Which source.
public record SourceId(UUID value) {
    public static SourceId fresh() {
        return new SourceId(UUID.randomUUID());
    }
}
