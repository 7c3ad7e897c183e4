package org.heddle.domain.quotes.exhibit;

import org.heddle.domain.codebook.CodeId;

/// A construct or factor of an exhibit: its code, and words under its name; empty where the exhibit takes the code's definition or none.
public record ExhibitRow(CodeId code, String gloss) {
    public ExhibitRow {
        gloss = gloss.strip();
    }

    public static ExhibitRow of(CodeId code) {
        return new ExhibitRow(code, "");
    }
}
