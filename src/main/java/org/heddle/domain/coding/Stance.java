package org.heddle.domain.coding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a passage stands to its code: a plain instance, or one that runs against it.
public enum Stance {
    EXEMPLIFIES, COUNTERS, QUALIFIES, CONTRAST;

    /// As written on screen and in files.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Stance> named(String word) {
        return Arrays.stream(values()).filter(stance -> stance.word().equalsIgnoreCase(word.strip())).findFirst();
    }
}
