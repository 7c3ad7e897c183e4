package org.heddle.domain.cases;

import java.util.UUID;

/// Which case.
public record CaseId(UUID value) {
    public static CaseId fresh() {
        return new CaseId(UUID.randomUUID());
    }
}
