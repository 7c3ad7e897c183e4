package org.heddle.domain.memo;

import java.util.UUID;

/// Identifies a memo.
public record MemoId(UUID value) {
    public static MemoId fresh() {
        return new MemoId(UUID.randomUUID());
    }
}
