package org.heddle.domain.verification.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.Statement;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;
import org.junit.jupiter.api.Test;

class NoteFigureTest {
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
    private static final CoderId CHECKER = CoderId.fresh();

    private final CodingNote note = CodingNote.of(SourceId.fresh(), CodeId.fresh(), CoderId.fresh(), NOON, List.of(Statement.of("Rent is named.")));

    private List<NoteFigure> counting(CodingNote now, NoteVerdict... verdicts) {
        var checks = Stream.of(verdicts).map(verdict -> NoteCheck.of(note, CHECKER, NOON, verdict, "")).toList();
        return Stream.of(NoteFigure.values()).filter(figure -> figure.counts(now, checks)).toList();
    }

    @Test
    void aHeadingIsCountedByWhatStandsAndByTheFirstVerdict() {
        assertEquals(List.of(NoteFigure.HEADINGS), counting(note));
        assertEquals(List.of(NoteFigure.HEADINGS, NoteFigure.CHECKED, NoteFigure.AGREES, NoteFigure.FIRST_SIGHT), counting(note, NoteVerdict.AGREES));
        assertEquals(List.of(NoteFigure.HEADINGS, NoteFigure.CHECKED, NoteFigure.INCOMPLETE, NoteFigure.FIRST_SIGHT),
                counting(note, NoteVerdict.AGREES, NoteVerdict.INCOMPLETE));
        var changed = note.saying(List.of(Statement.of("Rent and wages are named.")), NOON);
        assertEquals(List.of(NoteFigure.HEADINGS, NoteFigure.STALE), counting(changed, NoteVerdict.DISAGREES));
    }

    @Test
    void figuresAreNamedAsTheReportHeadsThem() {
        for (NoteFigure figure : NoteFigure.values()) {
            assertEquals(figure, NoteFigure.named(figure.words().replace(' ', '-')).orElseThrow());
        }
    }
}
