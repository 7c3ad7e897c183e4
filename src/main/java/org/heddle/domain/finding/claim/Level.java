package org.heddle.domain.finding.claim;

import java.util.Arrays;
import java.util.Optional;

/// Of whom a claim is made.
public enum Level {
    UNSAID("not said"), PERSON("person"), NETWORK("network"), COMMUNITY("community"), POPULATION("population");

    private final String words;

    Level(String words) {
        this.words = words;
    }

    /// As written on screen and in files.
    public String words() {
        return words;
    }

    /// By its words, or as `unsaid`.
    public static Optional<Level> named(String words) {
        String asked = words.strip();
        return Arrays.stream(values()).filter(one -> one.words.equalsIgnoreCase(asked) || one.name().equalsIgnoreCase(asked)).findFirst();
    }
}
