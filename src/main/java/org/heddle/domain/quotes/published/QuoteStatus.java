package org.heddle.domain.quotes.published;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far a quote is on its way into the paper.
public enum QuoteStatus {
    CANDIDATE, SELECTED, PUBLISHED;

    /// As written on screen, in files and in the project.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<QuoteStatus> named(String word) {
        return Arrays.stream(values()).filter(status -> status.word().equalsIgnoreCase(word.strip())).findFirst();
    }

    /// Chosen for the paper, printed already or not.
    public boolean isChosen() {
        return this != CANDIDATE;
    }
}
