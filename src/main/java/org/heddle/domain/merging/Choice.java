package org.heddle.domain.merging;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a conflict is settled: as it is in this project, as it is in the other copy, or so that both stand side by side.
public enum Choice {
    MINE, THEIRS, BOTH;

    /// As written on the command line and in files.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Choice> named(String word) {
        return Arrays.stream(values()).filter(choice -> choice.word().equalsIgnoreCase(word.strip())).findFirst();
    }
}
