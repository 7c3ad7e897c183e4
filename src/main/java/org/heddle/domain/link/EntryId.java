package org.heddle.domain.link;

import java.util.UUID;

/// Which entry of the register.
public record EntryId(UUID value) {
    public static EntryId fresh() {
        return new EntryId(UUID.randomUUID());
    }
}
