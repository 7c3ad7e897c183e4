package org.heddle.ui.transcript.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.transcript.Samples;
import org.junit.jupiter.api.Test;

class BoundariesTest {
    private static final String FAMILY = "👩‍👩‍👧";
    private static final String ACCENT = "e\u0301";

    private static Boundaries in(String text) {
        return new Boundaries(Samples.document(text, 1));
    }

    private static List<Integer> walk(int from, IntUnaryOperator step) {
        var places = new ArrayList<Integer>();
        int at = from;
        while (places.isEmpty() || places.getLast() != at) {
            places.add(at);
            at = step.applyAsInt(at);
        }
        return places;
    }

    @Test
    void aJoinedEmojiAFlagAndAnAccentAreOneLetterEach() {
        var boundaries = in("A: " + FAMILY + "x" + ACCENT + "🏴");
        assertEquals(List.of(3, 11, 12, 14, 16), walk(3, boundaries::nextLetter));
        assertEquals(List.of(16, 14, 12, 11, 3), walk(16, boundaries::previousLetter));
        assertEquals(3, boundaries.snapped(8));
        assertEquals(12, boundaries.snapped(13));
    }

    @Test
    void anApostropheIsALetterOfItsOwn() {
        assertEquals(List.of(3, 4, 5, 6, 7), walk(3, in("A: It’s")::nextLetter));
    }

    @Test
    void lettersGoOnInTheNextTurnAndSkipItsLabel() {
        var boundaries = in("A: no\nB: \nA: so");
        assertEquals(List.of(3, 4, 5, 9, 13, 14, 15), walk(3, boundaries::nextLetter));
        assertEquals(List.of(15, 14, 13, 9, 5, 4, 3), walk(15, boundaries::previousLetter));
    }

    @Test
    void wordsEndAndBeginWhereAReaderSeesThem() {
        var boundaries = in("A: It’s up, to them 👩‍👩‍👧 – now");
        assertEquals(List.of(3, 7, 10, 14, 19, 28, 34), walk(3, boundaries::nextWord));
        assertEquals(List.of(34, 31, 20, 15, 12, 8, 3), walk(34, boundaries::previousWord));
        assertEquals(Optional.of(new TextSpan(3, 7)), boundaries.wordAt(5));
        assertEquals(Optional.of(new TextSpan(20, 28)), boundaries.wordAt(23));
        assertEquals(Optional.of(new TextSpan(31, 34)), boundaries.wordAt(34));
    }

    @Test
    void aSentenceAndATurnAreFoundAroundAPlace() {
        var boundaries = in("A: One here. Two there! Three?\nB: Four.");
        assertEquals(Optional.of(new TextSpan(13, 24)), boundaries.sentenceAt(15));
        assertEquals(Optional.of(new TextSpan(3, 30)), boundaries.turnAt(15));
    }

    @Test
    void anEmptyTurnHasNoWordSentenceOrWords() {
        var boundaries = in("A: \nB: x");
        assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(boundaries.wordAt(3), boundaries.sentenceAt(3), boundaries.turnAt(3)));
    }
}
