package org.heddle.domain.agreement.unit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What is counted when two coders are compared. Only participants' words count: the interviewer's turns, labels and blank lines are out.
public enum Unit {
    /// A whole source.
    SOURCE,
    /// A participant's turn that has words.
    TURN,
    /// A sentence of a turn, as Unicode's rules end sentences; never across a blank line.
    SENTENCE,
    /// A word or number of a turn; signs and spaces are out.
    TOKEN,
    /// A Unicode code point of a participant's turn, spaces between words included.
    CHARACTER;

    /// The unit at whose borders a text is cut for this one: sources and characters are counted in pieces of turns.
    public Unit cut() {
        return switch (this) {
            case SOURCE, TURN, CHARACTER -> TURN;
            case SENTENCE -> SENTENCE;
            case TOKEN -> TOKEN;
        };
    }

    /// As written on screen and in files.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Unit> named(String word) {
        return Arrays.stream(values()).filter(unit -> unit.word().equalsIgnoreCase(word.strip())).findFirst();
    }
}
