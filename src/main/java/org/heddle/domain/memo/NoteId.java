package org.heddle.domain.memo;

import java.util.UUID;

/// Identifies a heading of a coding note, filled by one coder.
public record NoteId(UUID value) {
    public static NoteId fresh() {
        return new NoteId(UUID.randomUUID());
    }
}
