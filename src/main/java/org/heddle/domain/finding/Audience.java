package org.heddle.domain.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Whom a conclusion is addressed to.
public enum Audience {
    RESEARCH, POLICY, PRACTICE;

    /// As written on screen and in files.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Audience> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equalsIgnoreCase(word.strip())).findFirst();
    }
}
