package org.heddle.ui.part.palette;

import javafx.scene.paint.Color;

/// A code's two colours in one theme: `stripe` for bars, leads and swatches, `fill` (opaque here) for the ground under words.
public record Swatch(Color stripe, Color fill) {
    static Swatch of(String stripe, String fill) {
        return new Swatch(Color.web(stripe), Color.web(fill));
    }

    /// The fill as it is laid under words.
    public Color fill(Theme theme, Emphasis emphasis) {
        return Color.color(fill.getRed(), fill.getGreen(), fill.getBlue(), theme.alpha(emphasis));
    }
}
