package org.heddle.domain.verification;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.team.CoderId;

/// What the first coder did about a check of an own coding, kept for good, even when the coding is gone: `before` is the coding as it was,
/// without its comment; `first` the verdict that it was given at first sight.
public record Answer(CheckId check, Coding before, CoderId checker, Verdict first, Instant at, Outcome outcome, String words) {

    /// How a suggestion ended.
    public enum Outcome {
        CHANGED("changed"), DROPPED("dropped"), DECLINED("kept");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public Answer {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        before = before.commented("");
    }

    public boolean isDrop() {
        return outcome == Outcome.DROPPED;
    }

    /// The same about a coding that lies elsewhere in its source.
    public Answer about(Coding coding) {
        return new Answer(check, coding, checker, first, at, outcome, words);
    }
}
