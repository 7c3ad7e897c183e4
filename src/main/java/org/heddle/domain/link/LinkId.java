package org.heddle.domain.link;

import java.util.UUID;

/// Which link.
public record LinkId(UUID value) {
    public static LinkId fresh() {
        return new LinkId(UUID.randomUUID());
    }
}
