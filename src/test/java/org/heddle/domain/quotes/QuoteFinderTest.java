package org.heddle.domain.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.heddle.domain.Refusal;
import org.heddle.domain.source.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteFinderTest {
    private static final String TEXT = "GP: It’s “wee”  steps — letter\nafter letter after letter 🙂 'til the café shut.";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            exact                | It’s “wee”             | It’s “wee”
            straight apostrophe  | It's “wee”             | It’s “wee”
            straight quotes      | "wee"                  | “wee”
            an opening mark      | ‘til the               | 'til the
            one blank for two    | “wee” steps            | “wee”  steps
            a hyphen for a dash  | steps - letter         | steps — letter
            a blank for a break  | letter after letter af | letter~after letter af
            behind an emoji      | 🙂 'til                | 🙂 'til
            a letter in two      | cafe\u0301 shut        | café shut
            """)
    void wordsAreFoundHoweverTheyAreTyped(String how, String quote, String found) {
        assertEquals(found.replace('~', '\n'), new QuoteFinder(TEXT).find(quote.replace("\\u0301", "\u0301"), OptionalInt.empty()).of(TEXT));
    }

    @Test
    void placesThatOverlapAreAllCounted() {
        assertEquals(List.of(new TextSpan(0, 10), new TextSpan(6, 16)), new QuoteFinder("aye or aye or aye".replace("aye", "abcd").replace(" or ", "  ")).all("abcd  abcd"));
    }

    @Test
    void theExactPlaceWinsOverFoldedOnes() {
        String text = "it's here, it’s there";
        assertEquals(List.of(new TextSpan(11, 15)), new QuoteFinder(text).all("it’s"));
        assertEquals(List.of(new TextSpan(0, 4)), new QuoteFinder(text).all("it's"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            letter          | - | These words stand in the source 3 times; give the occurrence, 1 to 3, or more words.
            letter          | 4 | There is no occurrence 4: these words stand in the source 3 times.
            café            | 2 | There is no occurrence 2: these words stand in the source once.
            nowhere         | - | These words are not in the source.
            after letter by | - | These words are not in the source, though the first 2 of them are, on line 2: look at what follows there.
            ''              | - | A quote needs at least one word.
            """)
    void whatIsNotClearIsRefused(String quote, Integer occurrence, String sentence) {
        var asked = occurrence == null ? OptionalInt.empty() : OptionalInt.of(occurrence);
        assertEquals(sentence, assertThrows(Refusal.class, () -> new QuoteFinder(TEXT).find(quote, asked)).sentence());
    }

    @Test
    void anOccurrenceChoosesAmongSeveral() {
        assertEquals(new TextSpan(TEXT.lastIndexOf("letter"), TEXT.lastIndexOf("letter") + 6), new QuoteFinder(TEXT).find("letter", OptionalInt.of(3)));
    }

    @Property
    void everyPieceOfATextIsFoundWhereItIs(@ForAll @Chars({'a', ' ', '’', '\'', '—', '-', '\n', '\u00A0', 'é'}) @StringLength(min = 3, max = 40) String text,
            @ForAll int seed) {
        int start = Math.floorMod(seed, text.length() - 1);
        int end = start + 1 + Math.floorMod(seed / 7, text.length() - start);
        String piece = text.substring(start, Math.min(end, text.length())).strip();
        if (!piece.isEmpty()) {
            var found = new QuoteFinder(text).all(piece);
            int place = text.indexOf(piece, start);
            assertTrue(found.contains(new TextSpan(place, place + piece.length())));
            assertTrue(found.stream().allMatch(span -> span.of(text).equals(piece)));
        }
    }
}
