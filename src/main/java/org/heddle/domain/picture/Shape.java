package org.heddle.domain.picture;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// One thing drawn; x grows to the right, y downwards. `key` says what is meant by it to whoever made the picture, `NOTHING` that a click on it is
/// for nobody.
public sealed interface Shape {
    int NOTHING = -1;

    Ink ink();

    /// A straight line of this width.
    record Line(double fromX, double fromY, double toX, double toY, double width, Ink ink) implements Shape {}

    /// A filled circle.
    record Dot(double x, double y, double radius, Ink ink, int key) implements Shape {}

    /// A filled rectangle.
    record Box(double x, double y, double width, double height, Ink ink, int key) implements Shape {}

    /// Words on one line whose foot stands at `y`; what is wider than `most` is cut with an ellipsis. They are turned around their point by so many
    /// degrees, clockwise.
    record Words(double x, double y, String words, Side side, double size, double most, double turned, Ink ink) implements Shape {
        public Words(double x, double y, String words, Side side, double size, double most, Ink ink) {
            this(x, y, words, side, size, most, 0, ink);
        }

        /// What there is room for, cut between letters as people see them; `width` measures.
        public String fitting(ToDoubleFunction<String> width) {
            if (width.applyAsDouble(words) <= most) {
                return words;
            }
            var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
            letters.setText(words);
            for (int end = letters.last(); end > 0; end = letters.previous()) {
                String shorter = words.substring(0, end).strip() + "…";
                if (width.applyAsDouble(shorter) <= most) {
                    return shorter;
                }
            }
            return "…";
        }
    }

    /// On which side of its point words stand.
    enum Side {
        RIGHT, MIDDLE, LEFT
    }
}
