package org.heddle.domain.matrix;

import java.util.UUID;

/// Which column of a framework matrix.
public record ColumnId(UUID value) {
    public static ColumnId fresh() {
        return new ColumnId(UUID.randomUUID());
    }
}
