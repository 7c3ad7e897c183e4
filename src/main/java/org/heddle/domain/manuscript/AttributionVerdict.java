package org.heddle.domain.manuscript;

import java.util.Locale;

/// Whether the attribution beside a quotation names who speaks there.
public enum AttributionVerdict {
    MATCHES, DIFFERS, NONE_PRINTED, UNKNOWN;

    static AttributionVerdict of(boolean isSame) {
        return isSame ? MATCHES : DIFFERS;
    }

    /// As written on screen and in files.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
