package org.heddle.domain.link;

import java.util.UUID;

/// Which policy.
public record PolicyId(UUID value) {
    public static PolicyId fresh() {
        return new PolicyId(UUID.randomUUID());
    }
}
