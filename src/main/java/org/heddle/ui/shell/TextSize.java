package org.heddle.ui.shell;

import java.util.List;
import javafx.scene.Parent;
import org.heddle.workbench.Settings;

/// How large all words of the window are (large is 125 % of the usual size, larger 150 %); everything else follows, because sizes are told in parts of it.
public enum TextSize {
    SMALL("Small", 12), USUAL("Usual", 13), LARGE("Large", 16.25), LARGER("Larger", 19.5);

    private static final String KEY = "text-size";

    private final String words;
    private final double pixels;

    TextSize(String words, double pixels) {
        this.words = words;
        this.pixels = pixels;
    }

    public String words() {
        return words;
    }

    /// The size that this computer remembers.
    public static TextSize in(Settings settings) {
        String kept = settings.get(KEY).orElse("");
        for (TextSize size : values()) {
            if (size.name().equals(kept)) {
                return size;
            }
        }
        return USUAL;
    }

    public void keep(Settings settings) {
        settings.set(KEY, name());
    }

    /// The next one, and after the largest the smallest.
    public TextSize next() {
        var all = List.of(values());
        return all.get((all.indexOf(this) + 1) % all.size());
    }

    /// A measure that is told for the usual size, at this one.
    public double scaled(double measure) {
        return measure * pixels / USUAL.pixels;
    }

    /// Puts it on the root of a window.
    public void on(Parent root) {
        root.setStyle(this == USUAL ? "" : "-fx-font-size: %spx;".formatted(pixels));
    }
}
