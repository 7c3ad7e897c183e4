package org.heddle.domain.verification;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a checker thinks of somebody else's coding.
public enum Verdict {
    AGREE, DISAGREE, QUERY;

    /// As written on screen and in files.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Verdict> named(String word) {
        return Arrays.stream(values()).filter(verdict -> verdict.word().equalsIgnoreCase(word.strip())).findFirst();
    }
}
