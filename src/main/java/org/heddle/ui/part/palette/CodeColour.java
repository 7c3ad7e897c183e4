package org.heddle.ui.part.palette;

/// How a code looks in both themes.
public record CodeColour(Swatch light, Swatch dark, Pattern pattern) {
    public Swatch in(Theme theme) {
        return switch (theme) {
            case LIGHT -> light;
            case DARK -> dark;
        };
    }

    public CodeColour drawn(Pattern newPattern) {
        return new CodeColour(light, dark, newPattern);
    }
}
