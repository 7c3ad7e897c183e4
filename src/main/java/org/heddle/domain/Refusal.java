package org.heddle.domain;

/// The rules of the study forbid this; the message is one sentence for the user.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refusal(String sentence) {
        super(sentence);
    }

    /// The sentence to show.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
