package org.heddle.domain.difference;

import java.util.Arrays;
import java.util.Optional;
import org.heddle.domain.Refusal;

/// Why a difference was settled as it was: a kind that can be counted, and the team's own words.
public record Reason(Kind kind, String words) {
    private static final int LONGEST = 10_000;

    public Reason {
        words = words.strip();
        if (words.length() > LONGEST) {
            throw new Refusal("A reason holds up to %,d characters. Nothing was settled.".formatted(LONGEST));
        }
    }

    /// What most reasons come down to.
    public enum Kind {
        OVERSIGHT("oversight"), RULE("the rule decides"), UNCLEAR("the rule is unclear"), CONTEXT("the context decides"), EXTENT("how much belongs to it"),
        OTHER("another reason");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// As written on screen and in files.
        public String word() {
            return word;
        }

        public static Optional<Kind> named(String word) {
            return Arrays.stream(values()).filter(kind -> kind.word.equalsIgnoreCase(word.strip()) || kind.name().equalsIgnoreCase(word.strip())).findFirst();
        }
    }
}
