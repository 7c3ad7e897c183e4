package org.heddle.domain.matrix;

import java.util.UUID;

/// Which framework matrix.
public record MatrixId(UUID value) {
    public static MatrixId fresh() {
        return new MatrixId(UUID.randomUUID());
    }
}
