package org.heddle.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.Screen;
import org.junit.jupiter.api.Test;

class TranscriptAccessTest {
    @Test
    void aScreenReaderHearsTheCaretsTurnWithItsSelectionAndLines() throws Exception {
        var document = Samples.document(Samples.GROUP, 21);
        var turn = document.turns().get(1);
        int words = Samples.GROUP.indexOf("I can check");
        var heard = Screen.ask(() -> {
            var hand = new Hand(document, 872, 700);
            hand.view.select(new TextSpan(words, words + 11));
            hand.lay();
            assertEquals(AccessibleRole.TEXT_AREA, hand.view.getAccessibleRole());
            return Stream.of(AccessibleAttribute.TEXT, AccessibleAttribute.SELECTION_START, AccessibleAttribute.SELECTION_END,
                    AccessibleAttribute.CARET_OFFSET).map(hand.view::queryAccessibleAttribute).toList();
        });
        int start = words - turn.start();
        assertEquals(List.of(document.wordsOf(1), start, start + 11, start + 11), heard);
    }

    @Test
    void linesOfTheTurnFollowOneAnother() throws Exception {
        var document = Samples.document(Samples.GROUP, 21);
        Screen.ask(() -> {
            var hand = new Hand(document, 872, 700);
            hand.view.moveCaret(document.turns().get(1).start());
            int end = (Integer) hand.view.queryAccessibleAttribute(AccessibleAttribute.LINE_END, 0);
            assertEquals(0, hand.view.queryAccessibleAttribute(AccessibleAttribute.LINE_START, 0));
            assertEquals(end, hand.view.queryAccessibleAttribute(AccessibleAttribute.LINE_START, 1));
            assertEquals(1, hand.view.queryAccessibleAttribute(AccessibleAttribute.LINE_FOR_OFFSET, end));
            return hand;
        });
    }
}
