package org.heddle.domain.project;

import java.time.Instant;
import java.util.OptionalLong;
import org.heddle.domain.team.CoderId;

/// One line of the audit trail; `undoes` names the revision that this act took back.
public record LogEntry(long revision, Instant at, CoderId coder, String who, String kind, String sentence, OptionalLong undoes) {
    /// The kind of an act that takes another one back.
    public static final String UNDONE = "undone";

    /// The kind of an act that does again what was taken back.
    public static final String REDONE = "redone";

    /// What taking this act back is called: an undo that is taken back does the act again.
    public String kindOfReversal() {
        return kind.equals(UNDONE) ? REDONE : UNDONE;
    }
}
