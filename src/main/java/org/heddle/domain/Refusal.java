package org.heddle.domain;

import java.util.OptionalInt;

/// The rules of the study forbid this; the message is one sentence for the user.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final int NOWHERE = -1;

    private final int place;

    public Refusal(String sentence) {
        this(sentence, NOWHERE);
    }

    /// Says which letter of what was typed it is about, from 0 in UTF-16 units.
    public Refusal(String sentence, int place) {
        super(sentence);
        this.place = place;
    }

    /// The letter of what was typed that the sentence is about.
    public OptionalInt place() {
        return place == NOWHERE ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /// The sentence to show.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
