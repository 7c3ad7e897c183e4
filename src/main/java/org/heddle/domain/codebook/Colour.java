package org.heddle.domain.codebook;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import org.heddle.domain.Refusal;

/// A code's colour as `#rrggbb`, meant for a light page; the window finds the twin for a dark one.
public record Colour(String hex) {
    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");

    /// Twelve colours that stay apart for colour-blind eyes: the stripes of the light theme.
    public static final List<Colour> PALETTE = List.of(
            new Colour("#3b73a6"), new Colour("#8b5005"), new Colour("#03502e"), new Colour("#a71756"), new Colour("#3492d0"),
            new Colour("#6b8000"), new Colour("#61288a"), new Colour("#861f01"), new Colour("#056164"), new Colour("#ad8a5f"),
            new Colour("#808fa1"), new Colour("#a66379"));

    public Colour {
        hex = hex.strip().toLowerCase(Locale.ROOT);
        if (!HEX.matcher(hex).matches()) {
            throw new Refusal("A colour is written as # and six digits or letters a to f, such as #3b73a6.");
        }
    }

    /// The palette colour that is used least by this measure; the earliest of equals.
    public static Colour leastUsed(ToLongFunction<Colour> uses) {
        return PALETTE.stream().min(Comparator.comparingLong(uses)).orElseThrow();
    }
}
