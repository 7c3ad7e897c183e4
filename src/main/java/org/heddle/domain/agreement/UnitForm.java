package org.heddle.domain.agreement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How units stand in a table for other programs.
public enum UnitForm {
    /// One row a unit, one column for each code and coder.
    WIDE,
    /// One row a unit and code, one column for each coder.
    LONG;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<UnitForm> named(String word) {
        return Arrays.stream(values()).filter(form -> form.word().equalsIgnoreCase(word.strip())).findFirst();
    }
}
