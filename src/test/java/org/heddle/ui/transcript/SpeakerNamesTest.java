package org.heddle.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Label;
import org.heddle.ui.Screen;
import org.heddle.ui.transcript.page.PageLook;
import org.heddle.ui.transcript.text.TranscriptDocument;
import org.junit.jupiter.api.Test;

/// Who speaks, in the narrow column beside the words.
class SpeakerNamesTest {
    private static final TranscriptDocument FOCUS_GROUP = Samples.document("""
            INT: And then?
            Participant 12: We took the bus.
            Participant 13: I never did.
            """, 1);

    private static List<Label> names(Hand hand) {
        return hand.view.lookupAll(".turn-speaker").stream().map(Label.class::cast).filter(Label::isVisible).toList();
    }

    @Test
    void namesThatDifferAtTheirEndsAreReadWhole() throws Exception {
        for (double size : List.of(11.0, 15.0, 22.0)) {
            Screen.ask(() -> {
                var hand = new Hand(FOCUS_GROUP, 872, 740);
                hand.view.lookProperty().set(PageLook.USUAL.sized(size));
                hand.lay();
                assertEquals(3, names(hand).size());
                names(hand).forEach(name -> assertTrue(name.getWidth() >= name.prefWidth(-1), "%s at %s".formatted(name.getText(), size)));
                return hand;
            });
        }
    }

    @Test
    void oneVeryLongNameLeavesTheWordsTheirPlace() throws Exception {
        double text = Screen.ask(() -> {
            var hand = new Hand(Samples.document("The chairwoman of the residents’ association: Good evening.", 1), 872, 740);
            hand.lay();
            return names(hand).getFirst().getWidth();
        });
        assertTrue(text < 110, () -> "the name is %s wide".formatted(text));
    }
}
