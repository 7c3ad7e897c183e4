package org.heddle.ui.verification.queue;

import java.util.Optional;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.Seen;
import org.heddle.domain.verification.Verdict;

/// Somebody else's coding in the queue: where it stands, its first words, what this checker has said about it so far, and what lies there now.
public record ToCheck(Coding coding, String source, int turn, String speaker, String excerpt, Optional<Check> mine, Seen now, boolean isStarred) {

    public CodingId id() {
        return coding.id();
    }

    public Optional<Verdict> verdict() {
        return standing().map(Check::verdict);
    }

    public boolean isUndecided() {
        return standing().isEmpty();
    }

    /// It has a verdict, but was changed since.
    public boolean isStale() {
        return mine.filter(check -> check.isStale(now)).isPresent();
    }

    /// This checker's verdict, while it speaks of what stands there.
    public Optional<Check> standing() {
        return mine.filter(check -> !check.isStale(now));
    }

    public ToCheck with(Check check) {
        return new ToCheck(coding, source, turn, speaker, excerpt, Optional.of(check), now, isStarred);
    }
}
