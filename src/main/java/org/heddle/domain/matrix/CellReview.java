package org.heddle.domain.matrix;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.zip.CRC32;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Verdict;

/// What another person thinks of a cell's summary; a person's newest one counts. `words` is a sum over the summary that was read.
public record CellReview(Key key, Instant at, Verdict verdict, String comment, long words) {
    public CellReview {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        comment = comment.strip();
    }

    /// Which cell, and who looked at it.
    public record Key(CellPlace place, CoderId reviewer) {}

    public static CellReview of(MatrixCell cell, CoderId reviewer, Instant at, Verdict verdict, String comment) {
        return new CellReview(new Key(cell.place(), reviewer), at, verdict, comment, sum(cell));
    }

    /// The summary was rewritten since.
    public boolean isStale(MatrixCell now) {
        return words != sum(now);
    }

    private static long sum(MatrixCell cell) {
        var sum = new CRC32();
        sum.update((cell.summary() + "\n" + cell.judgement().words()).getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
