package org.heddle.search.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextSpan;
import org.junit.jupiter.api.Test;

final class StoredTextTest {
    private static final List<String> LETTERS = List.of("a", "Z", " ", "\n", "é", "ß", "א", "’", "“", "中", "🙂", "👩\u200D⚕️");

    @Test
    void everyStretchHasTheLettersOfTheText() {
        var random = new Random(5);
        for (int round = 0; round < 400; round++) {
            String text = text(random, random.nextInt(120), round % 3 == 0 ? 40 : 3);
            var stored = StoredText.of(text);
            List<String> expected = new ArrayList<>();
            List<String> found = new ArrayList<>();
            for (int stretch = 0; stretch < 20 && text.length() > 1; stretch++) {
                TextSpan span = span(random, text);
                expected.add(span.of(text));
                found.add(stored.words(span).orElse("beyond the end"));
            }
            assertEquals(expected, found);
        }
    }

    /// The first letter of the list comes so much more often than the others.
    private static String text(Random random, int letters, int plain) {
        var text = new StringBuilder();
        for (int letter = 0; letter < letters; letter++) {
            text.append(LETTERS.get(Math.max(0, random.nextInt(-plain * LETTERS.size(), LETTERS.size()))));
        }
        return text.toString();
    }

    private static TextSpan span(Random random, String text) {
        int start = random.nextInt(text.length() - 1);
        int end = start + 1 + random.nextInt(text.length() - start);
        return new TextSpan(SourceText.cutsCodePoint(text, start) ? start - 1 : start, SourceText.cutsCodePoint(text, end) ? end + 1 : end);
    }

    @Test
    void whatTheTextNoLongerHoldsIsNotThere() {
        var stored = StoredText.of("We “had” 🙂");
        assertEquals(Optional.of("🙂"), stored.words(new TextSpan(9, 11)));
        assertEquals(Optional.empty(), stored.words(new TextSpan(9, 12)));
        assertEquals(Optional.empty(), stored.words(new TextSpan(40, 50)));
        assertEquals(Optional.of("We"), stored.words(new TextSpan(0, 2)));
        assertEquals(Optional.empty(), StoredText.NONE.words(new TextSpan(0, 1)));
    }

    @Test
    void anExpressionReadsPlainAndOtherTurnsAlike() {
        var stored = StoredText.of("plain words\n“other” words 🙂\nplain");
        var stepped = new SteppedText(() -> false);
        assertTrue(stepped.read(stored, new TextSpan(0, 11)));
        assertEquals("plain words", stepped.toString());
        assertEquals("words", stepped.subSequence(6, 11));
        assertTrue(stepped.read(stored, new TextSpan(12, 28)));
        assertEquals("“other” words 🙂", stepped.toString());
        assertEquals('”', stepped.charAt(6));
        assertFalse(stepped.read(stored, new TextSpan(29, 90)));
    }
}
