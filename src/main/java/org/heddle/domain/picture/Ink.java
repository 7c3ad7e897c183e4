package org.heddle.domain.picture;

import org.heddle.domain.codebook.Colour;

/// What a shape is drawn with; what it looks like depends on the page, light or dark.
public sealed interface Ink {
    /// The inks that are no code's colour.
    enum Plain implements Ink {
        WORDS, MUTED, LINE, GROUND, ACCENT
    }

    /// The colour of a code.
    record OfCode(Colour colour) implements Ink {}
}
