package org.heddle.domain.verification;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.team.CoderId;

/// One judgement of a second coder on one coding. Later ones of the same checker replace it in what counts; none is lost.
public record Check(CheckId id, CodingId coding, CoderId checker, Instant at, Verdict verdict, String comment,
                    Optional<CodeId> suggested) {
    public Check {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /// The same judgement of another coding.
    public Check of(CodingId other) {
        return new Check(id, other, checker, at, verdict, comment, suggested);
    }
}
