package org.heddle.domain.codebook;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// How a code was defined until then.
public record PastDefinition(DefinitionId id, CodeId code, Instant until, CodeRules rules) {
    public PastDefinition {
        until = until.truncatedTo(ChronoUnit.MILLIS);
    }

    public PastDefinition ofCode(CodeId other) {
        return new PastDefinition(id, other, until, rules);
    }
}
