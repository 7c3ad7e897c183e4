package org.heddle.ui.verification;

import java.util.Optional;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.Verdict;

/// Somebody else's coding in the queue: where it stands, its first words, and what this checker has said about it so far.
public record ToCheck(Coding coding, String source, int turn, String speaker, String excerpt, Optional<Check> mine) {

    public CodingId id() {
        return coding.id();
    }

    public Optional<Verdict> verdict() {
        return mine.map(Check::verdict);
    }

    public boolean isUndecided() {
        return mine.isEmpty();
    }

    ToCheck with(Check check) {
        return new ToCheck(coding, source, turn, speaker, excerpt, Optional.of(check));
    }
}
