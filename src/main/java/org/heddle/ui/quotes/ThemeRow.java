package org.heddle.ui.quotes;

import java.util.Optional;
import org.heddle.domain.codebook.Code;

/// A line of the list of themes: one code, or all of them.
record ThemeRow(Optional<Code> code) {
    static final ThemeRow ALL = new ThemeRow(Optional.empty());

    static ThemeRow of(Code code) {
        return new ThemeRow(Optional.of(code));
    }
}
