package org.heddle.domain.difference;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.surgery.SurgeryId;
import org.heddle.domain.team.CoderId;

/// How a difference was settled, when, by whom and why. It keeps both readings as they were then: where an original changed since, it is stale.
public record Settlement(SettlementId id, Difference difference, Way way, List<Mark> outcome, Reason reason, CoderId by, Instant at,
                         Optional<SurgeryId> surgery, Optional<PushedRule> pushed) {
    public Settlement {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        outcome = List.copyOf(outcome);
    }

    /// As these two are named, which may be the other way round.
    public Settlement seenBy(Pair pair) {
        return difference.pair().equals(pair) ? this
                : new Settlement(id, difference.swapped(), way.swapped(), outcome, reason, by, at, surgery, pushed);
    }

    public Settlement decidedBy(Optional<SurgeryId> meeting) {
        return new Settlement(id, difference, way, outcome, reason, by, at, meeting, pushed);
    }

    /// The same settlement, settled as another one was.
    public Settlement as(Settlement other) {
        return new Settlement(id, other.difference, other.way, other.outcome, other.reason, other.by, other.at, other.surgery, other.pushed);
    }

    public Settlement of(Difference other, List<Mark> marks) {
        return new Settlement(id, other, way, marks, reason, by, at, surgery, pushed);
    }
}
