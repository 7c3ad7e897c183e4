package org.heddle.domain.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words and their room, where every UTF-16 unit is one wide.
final class ShapeTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            what fits stays whole,          Rent,         4, Rent
            what does not is cut,           Rent control, 8, Rent co…
            no blank before the ellipsis,   Rent control, 6, Rent…
            no letter is cut in two,        ab👩‍👧c,      5, ab…
            an accent stays on its letter,  ae\u0301iou,  3, a…
            no room for a single letter,    Rent,         1, …
            no room at all,                 Rent,         0, …
            nothing to say,                 '',           0, ''
            """)
    void wordsAreCutToTheirRoom(String how, String words, double most, String shown) {
        var label = new Shape.Words(0, 0, words, Shape.Side.RIGHT, 1, most, Ink.Plain.WORDS);
        assertEquals(shown, label.fitting(String::length));
    }
}
