package org.heddle.domain.verification;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;

/// A coder's declaration that the work on a source is done; `hasReadUnmarked` adds that the text nobody marked was read too.
public record Finished(SourceId source, CoderId coder, Instant at, boolean hasReadUnmarked) {
    public Finished {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
