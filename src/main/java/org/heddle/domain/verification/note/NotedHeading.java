package org.heddle.domain.verification.note;

import java.util.Optional;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.source.Source;

/// A written heading of a coding note behind a figure, with the newest check of it.
public record NotedHeading(Source source, CodingNote note, Optional<NoteCheck> newest) {

    /// Its verdict in a word; one that was given before the note changed stands no more.
    public String state() {
        return newest.map(check -> check.isStale(note) ? "changed since" : check.verdict().words()).orElse("open");
    }
}
