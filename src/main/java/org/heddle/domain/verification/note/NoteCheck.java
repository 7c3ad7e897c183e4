package org.heddle.domain.verification.note;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.NoteId;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.CheckId;
import org.heddle.domain.verification.Seen;

/// One judgement of a second coder on one heading of a coding note, “nothing found” included. A checker's newest one counts; none is lost.
public record NoteCheck(CheckId id, NoteId note, CoderId checker, Instant at, NoteVerdict verdict, String comment, Seen seen) {
    public NoteCheck {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    public static NoteCheck of(CodingNote note, CoderId checker, Instant at, NoteVerdict verdict, String comment) {
        return new NoteCheck(CheckId.fresh(), note.id(), checker, at, verdict, comment, Seen.of(note));
    }

    public NoteCheck commented(String words) {
        return new NoteCheck(id, note, checker, at, verdict, words, seen);
    }

    public boolean isStale(CodingNote now) {
        return !seen.equals(Seen.of(now));
    }
}
