package org.heddle.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.heddle.ui.Screen;
import org.heddle.ui.transcript.text.TranscriptDocument;
import org.junit.jupiter.api.Test;

class CaretTest {
    private static final String LONG = "one two three four five six seven eight nine ten ";
    private static final TranscriptDocument DOCUMENT =
            Samples.document("A: " + LONG.repeat(6).strip() + "\nB: short\nA: " + LONG.repeat(4).strip(), 1);

    /// The caret's offsets after each of these keys, from a start.
    private static List<Integer> carets(int start, Object... keys) throws Exception {
        return Screen.ask(() -> {
            var hand = new Hand(DOCUMENT, 872, 300);
            hand.view.moveCaret(start);
            hand.lay();
            var places = new ArrayList<Integer>();
            for (Object key : keys) {
                if (key instanceof List<?> list) {
                    hand.key((KeyCode) list.getFirst(), "ctrl");
                } else {
                    hand.key((KeyCode) key);
                }
                places.add(hand.view.caret());
            }
            return places;
        });
    }

    @Test
    void endStaysOnItsLineAtASoftBreakAndHomeGoesBack() throws Exception {
        var places = carets(3, KeyCode.END, KeyCode.END, KeyCode.HOME, KeyCode.END, KeyCode.RIGHT, KeyCode.HOME);
        int end = places.getFirst();
        assertEquals(List.of(end, end, 3, end, end + 1, end), places);
    }

    @Test
    void upAndDownKeepTheirGoalThroughAShortTurn() throws Exception {
        var down = carets(40, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        var thereAndBack = new ArrayList<Object>(java.util.Collections.nCopies(6, KeyCode.DOWN));
        thereAndBack.addAll(java.util.Collections.nCopies(6, KeyCode.UP));
        var back = carets(40, thereAndBack.toArray());
        assertEquals(40, back.getLast());
        assertEquals(down, back.subList(0, 6));
    }

    @Test
    void aboveTheFirstLineIsTheBeginningAndBelowTheLastTheEnd() throws Exception {
        assertEquals(List.of(3), carets(20, KeyCode.UP));
        assertEquals(List.of(DOCUMENT.end()), carets(DOCUMENT.end() - 3, KeyCode.DOWN));
    }

    @Test
    void controlMovesByWordsAndToTheEnds() throws Exception {
        assertEquals(List.of(6, 10, 7, DOCUMENT.end(), 3),
                carets(3, List.of(KeyCode.RIGHT), List.of(KeyCode.RIGHT), List.of(KeyCode.LEFT), List.of(KeyCode.END), List.of(KeyCode.HOME)));
    }

    @Test
    void pagesReachTheEndAndComeBackToTheBeginning() throws Exception {
        var keys = new ArrayList<Object>(java.util.Collections.nCopies(5, KeyCode.PAGE_DOWN));
        keys.addAll(java.util.Collections.nCopies(5, KeyCode.PAGE_UP));
        var places = carets(3, keys.toArray());
        assertEquals(DOCUMENT.end(), places.get(4));
        assertEquals(3, places.getLast());
    }
}
