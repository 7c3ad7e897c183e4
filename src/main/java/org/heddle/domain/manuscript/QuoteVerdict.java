package org.heddle.domain.manuscript;

import java.util.Locale;

/// What became of a participant's words in print.
public enum QuoteVerdict {
    EXACT, SHORTENED, ALTERED, NOT_FOUND;

    /// As written on screen and in files.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
