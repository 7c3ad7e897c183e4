package org.heddle.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What somebody types into the query builder is taken as words, never as the language of queries.
final class PlainWordsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            rent  damp            | rent, damp
            rent, damp; (mould)   | rent,, damp;, mould
            pain - fatigue – cold | pain, fatigue, cold
            NOT this AND that     | "NOT", this, "AND", that
            -rent role:GP         | "-rent", "role:GP"
            and/or {Same} x~      | "and/or", "{Same}", "x~"
            “on the phone”        | on, the, phone
            practi* wom?n         | practi*, wom?n
            * / ~ "               | ''
            🌱 שכירות             | 🌱, שכירות
            """)
    void wordsStandForThemselves(String typed, String words) {
        assertEquals(words.equals("''") ? List.of() : List.of(words.split(", ")), PlainWords.of(typed));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            he said “yes” (now)  | he said yes now
            out - and NOT in     | out and NOT in
            """)
    void wordsInARowNeedNoMarksOfTheirOwn(String typed, String words) {
        assertEquals(words, PlainWords.inARow(typed));
    }
}
