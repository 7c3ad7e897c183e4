package org.heddle.domain.matrix.sheet;

import java.util.Arrays;
import java.util.Optional;

/// What a cell may still want.
public enum Gap {
    NO_PASSAGES("no evidence", "nothing was coded there"),
    NO_SUMMARY("no summary", "passages, and nothing written about them"),
    STALE("stale", "the codings changed since the cell was confirmed");

    private final String word;
    private final String meaning;

    Gap(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    public String word() {
        return word;
    }

    public String meaning() {
        return meaning;
    }

    public static Optional<Gap> named(String word) {
        return Arrays.stream(values()).filter(gap -> gap.word.equalsIgnoreCase(word.strip())).findFirst();
    }

    public boolean isIn(SheetCell cell) {
        return switch (this) {
            case NO_PASSAGES -> cell.passages() == 0;
            case NO_SUMMARY -> cell.passages() > 0 && !cell.says();
            case STALE -> cell.staleness().isStale();
        };
    }
}
