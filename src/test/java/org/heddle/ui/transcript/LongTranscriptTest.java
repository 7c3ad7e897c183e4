package org.heddle.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.heddle.ui.Screen;
import org.heddle.ui.transcript.page.PageLook;
import org.heddle.ui.transcript.text.TranscriptDocument;
import org.junit.jupiter.api.Test;

class LongTranscriptTest {
    private static final TranscriptDocument DOCUMENT = Samples.large(2000, 4);

    @Test
    void scrollingUpThroughUnmeasuredTurnsNeverJumps() throws Exception {
        Screen.ask(() -> {
            var hand = new Hand(DOCUMENT, 872, 740);
            hand.view.scrollTo(DOCUMENT.turns().get(1500).start());
            hand.lay();
            for (int tick = 0; tick < 200; tick++) {
                var node = hand.view.turns().shown().getFirst();
                int turn = node.index();
                double before = node.getLayoutY();
                wheel(hand, 20);
                var after = hand.view.turns().node(turn);
                assertEquals(before + 20, after.getLayoutY(), 1, "tick " + tick);
            }
            return hand;
        });
    }

    @Test
    void onlyWhatIsInViewIsBuilt() throws Exception {
        Screen.ask(() -> {
            var hand = new Hand(DOCUMENT, 872, 740);
            for (int tick = 0; tick < 300; tick++) {
                wheel(hand, -120);
            }
            assertTrue(hand.view.turns().live().size() <= 24, "live " + hand.view.turns().live().size());
            assertTrue(hand.view.turns().getChildrenUnmodifiable().size() <= 48);
            return hand;
        });
    }

    @Test
    void theEndLandsOnTheLastLine() throws Exception {
        Screen.ask(() -> {
            var hand = new Hand(DOCUMENT, 872, 740);
            hand.view.moveCaret(DOCUMENT.end());
            hand.lay();
            double bottom = hand.view.turns().lineBottom(DOCUMENT.end() - 1);
            assertTrue(bottom > 0 && bottom <= 740, "bottom " + bottom);
            return hand;
        });
    }

    @Test
    void theTopLineStaysOnTopWhenWordsWrapDifferently() throws Exception {
        var document = Samples.document("GP: " + "We went through the letters together at the table. ".repeat(800), 1);
        Screen.ask(() -> {
            var hand = new Hand(document, 872, 740);
            hand.view.scrollTo(20_000);
            hand.lay();
            int top = hand.view.place().top();
            hand.view.resize(600, 740);
            hand.lay();
            assertTrue(Math.abs(hand.view.place().top() - top) < 90, "within a line: " + hand.view.place() + " from " + top);
            hand.view.lookProperty().set(PageLook.USUAL.sized(24).withLineNumbers(true));
            hand.lay();
            assertTrue(Math.abs(hand.view.place().top() - top) < 180, "within two lines: " + hand.view.place() + " from " + top);
            return hand;
        });
    }

    private static void wheel(Hand hand, double pixels) {
        Event.fireEvent(hand.view, new ScrollEvent(ScrollEvent.SCROLL, 300, 300, 300, 300, false, false, false, false, false, false,
                0, pixels, 0, pixels, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
                new PickResult(hand.view, 300, 300)));
        hand.lay();
    }
}
