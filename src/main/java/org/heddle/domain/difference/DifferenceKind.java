package org.heddle.domain.difference;

import java.util.Arrays;
import java.util.Optional;

/// In what way two readings of a passage differ.
public enum DifferenceKind {
    MISSED("missed", "Missed"), BOUNDARY("boundary", "Boundary"), OTHER_CODE("other code", "Other code");

    private final String word;
    private final String words;

    DifferenceKind(String word, String words) {
        this.word = word;
        this.words = words;
    }

    /// As written in files and on the command line.
    public String word() {
        return word;
    }

    /// As a heading.
    public String words() {
        return words;
    }

    public static Optional<DifferenceKind> named(String word) {
        String plain = word.strip().replace('-', ' ');
        return Arrays.stream(values()).filter(kind -> kind.word.equalsIgnoreCase(plain)).findFirst();
    }
}
