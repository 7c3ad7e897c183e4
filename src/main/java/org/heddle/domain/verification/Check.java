package org.heddle.domain.verification;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.team.CoderId;

/// One judgement of a second coder on one coding. Later ones of the same checker replace it in what counts; none is lost.
/// `seen` is what the checker judged; older projects did not keep it.
public record Check(CheckId id, CodingId coding, CoderId checker, Instant at, Verdict verdict, String comment,
                    Optional<Suggestion> suggestion, Optional<Seen> seen) {
    public Check {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /// Without what was seen.
    public Check(CheckId id, CodingId coding, CoderId checker, Instant at, Verdict verdict, String comment, Optional<CodeId> suggested) {
        this(id, coding, checker, at, verdict, comment, Suggestion.of(suggested), Optional.empty());
    }

    public static Check of(Coding coding, String text, CoderId checker, Instant at, Verdict verdict) {
        return new Check(CheckId.fresh(), coding.id(), checker, at, verdict, "", Optional.empty(), Optional.of(Seen.of(coding, text)));
    }

    /// The code that would fit better.
    public Optional<CodeId> suggested() {
        return suggestion.flatMap(one -> one instanceof Suggestion.OtherCode(var code) ? Optional.of(code) : Optional.empty());
    }

    /// The same judgement of another coding.
    public Check of(CodingId other) {
        return new Check(id, other, checker, at, verdict, comment, suggestion, seen);
    }

    public Check commented(String words) {
        return new Check(id, coding, checker, at, verdict, words, suggestion, seen);
    }

    public Check suggesting(Optional<Suggestion> instead) {
        return new Check(id, coding, checker, at, verdict, comment, instead, seen);
    }

    /// The coding has changed since: another code, other edges, other words.
    public boolean isStale(Seen now) {
        return seen.filter(before -> !before.equals(now)).isPresent();
    }
}
