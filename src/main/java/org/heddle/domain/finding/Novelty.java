package org.heddle.domain.finding;

import java.util.Arrays;
import java.util.Optional;

/// How a conclusion stands to what was known before.
public enum Novelty {
    UNSAID("not said"), CONFIRMS("confirms earlier work"), NEW("new");

    private final String words;

    Novelty(String words) {
        this.words = words;
    }

    /// As written on screen and in files.
    public String words() {
        return words;
    }

    /// By its words, or the first of them.
    public static Optional<Novelty> named(String words) {
        String asked = words.strip();
        return Arrays.stream(values()).filter(one -> one.words.equalsIgnoreCase(asked) || one.name().equalsIgnoreCase(asked)).findFirst();
    }
}
