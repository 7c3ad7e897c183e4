package org.heddle.domain.coding;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;

/// *This coder* says *this code* fits *this span*. `isMissed` marks a passage that a checker added because the first coder missed it.
public record Coding(CodingId id, SourceId source, TextSpan span, CodeId code, CoderId coder, Instant at, String comment,
                     Stance stance, boolean isMissed) {
    public Coding {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    public static Coding of(SourceId source, TextSpan span, CodeId code, CoderId coder, Instant at) {
        return new Coding(CodingId.fresh(), source, span, code, coder, at, "", Stance.EXEMPLIFIES, false);
    }

    public Coding commented(String words) {
        return new Coding(id, source, span, code, coder, at, words, stance, isMissed);
    }

    public Coding standing(Stance newStance) {
        return new Coding(id, source, span, code, coder, at, comment, newStance, isMissed);
    }

    public Coding over(TextSpan newSpan) {
        return new Coding(id, source, newSpan, code, coder, at, comment, stance, isMissed);
    }

    public Coding as(CodeId newCode) {
        return new Coding(id, source, span, newCode, coder, at, comment, stance, isMissed);
    }

    public Coding missed() {
        return new Coding(id, source, span, code, coder, at, comment, stance, true);
    }
}
