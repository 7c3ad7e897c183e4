package org.heddle.exchange.picture;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.heddle.domain.picture.Shape;

/// Words cut to their room, never within a letter.
final class Fitting {
    /// How wide a letter is, as a share of its size, where no font is at hand to measure.
    private static final double LETTER = 0.56;

    private Fitting() {}

    static String cut(Shape.Words words) {
        return cut(words, text -> text.codePointCount(0, text.length()) * LETTER * words.size());
    }

    static String cut(Shape.Words words, ToDoubleFunction<String> width) {
        String text = words.words();
        if (width.applyAsDouble(text) <= words.most()) {
            return text;
        }
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        for (int end = letters.last(); end > 0; end = letters.previous()) {
            String shorter = text.substring(0, end).strip() + "…";
            if (width.applyAsDouble(shorter) <= words.most()) {
                return shorter;
            }
        }
        return "…";
    }
}
