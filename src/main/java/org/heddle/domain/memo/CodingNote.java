package org.heddle.domain.memo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;

/// What one coder wrote under one heading of a transcript's coding note. Without statements it says that nothing was found;
/// a heading about which nothing is known yet has no `CodingNote` at all. The id stays, so that a second coder can verify it.
public record CodingNote(NoteId id, SourceId source, CodeId heading, CoderId coder, Instant at, List<Statement> statements) {
    public CodingNote {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        statements = List.copyOf(statements);
    }

    public static CodingNote of(SourceId source, CodeId heading, CoderId coder, Instant at, List<Statement> statements) {
        return new CodingNote(NoteId.fresh(), source, heading, coder, at, statements);
    }

    public CodingNote saying(List<Statement> newStatements, Instant when) {
        return new CodingNote(id, source, heading, coder, when, newStatements);
    }

    public CodingNote under(CodeId newHeading) {
        return new CodingNote(id, source, newHeading, coder, at, statements);
    }

    public boolean isNothingFound() {
        return statements.isEmpty();
    }

    public int length() {
        return statements.stream().mapToInt(statement -> statement.text().length()).sum();
    }
}
