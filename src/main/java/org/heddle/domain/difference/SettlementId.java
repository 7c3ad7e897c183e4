package org.heddle.domain.difference;

import java.util.UUID;

/// Which settlement.
public record SettlementId(UUID value) {
    public static SettlementId fresh() {
        return new SettlementId(UUID.randomUUID());
    }
}
