package org.heddle.domain.analysis.nearness;

import org.heddle.domain.Refusal;

/// When two coded passages of one source count as standing together.
public sealed interface Nearness {
    /// They share at least one letter.
    record Overlap() implements Nearness {}

    /// One lies within the other.
    record Containment() implements Nearness {}

    /// They share a letter, or stand at most so many turns apart; turns of interviewers count as turns.
    record WithinTurns(int turns) implements Nearness {
        public WithinTurns {
            if (turns < 1) {
                throw new Refusal("Passages are looked for within one turn or more.");
            }
        }
    }
}
