package org.heddle.ui.part.palette;

import javafx.scene.paint.Color;

/// Light or dark, with what the colours of codes must be read against and how strongly their fills are laid.
public enum Theme {
    LIGHT("#ffffff", "#24292f", 0.34, 0.62),
    DARK("#0d1117", "#c9d1d9", 0.50, 0.85);

    private static final double FADED = 0.45;

    private final String page;
    private final String words;
    private final double plain;
    private final double strong;

    Theme(String page, String words, double plain, double strong) {
        this.page = page;
        this.words = words;
        this.plain = plain;
        this.strong = strong;
    }

    public Color page() {
        return Color.web(page);
    }

    public Color words() {
        return Color.web(words);
    }

    /// How opaque a fill is under the words of this emphasis.
    public double alpha(Emphasis emphasis) {
        return switch (emphasis) {
            case PLAIN -> plain;
            case STRONG -> strong;
            case FADED -> plain * FADED;
        };
    }
}
