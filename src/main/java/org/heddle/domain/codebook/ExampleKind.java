package org.heddle.domain.codebook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Whether a passage shows what a code is, or what it is not.
public enum ExampleKind {
    TYPICAL, COUNTER;

    /// As written on the command line and in files.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ExampleKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equalsIgnoreCase(word.strip())).findFirst();
    }
}
