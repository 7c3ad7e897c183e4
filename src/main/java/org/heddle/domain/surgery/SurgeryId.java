package org.heddle.domain.surgery;

import java.util.UUID;

/// Which data surgery.
public record SurgeryId(UUID value) {
    public static SurgeryId fresh() {
        return new SurgeryId(UUID.randomUUID());
    }
}
