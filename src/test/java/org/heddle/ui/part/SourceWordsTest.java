package org.heddle.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.heddle.ui.Screen;
import org.junit.jupiter.api.Test;

final class SourceWordsTest {
    private static final String ARABIC = "‘مرحبا بكم في العيادة. هذا نص طويل بما يكفي ليلتف على عدة أسطر في القائمة عندما تكون النافذة ضيقة.’";

    @Test
    void rightToLeftWordsWrapAtEveryWidthAndNoneIsLost() throws Exception {
        var flow = Screen.ask(() -> {
            var words = new TextFlow(SourceWords.pieces(ARABIC).toArray(Text[]::new));
            words.setNodeOrientation(SourceWords.direction(ARABIC));
            var _ = new Scene(words);
            words.applyCss();
            return words;
        });
        double narrow = Screen.ask(() -> flow.prefHeight(60));
        for (int width = 61; width < 900; width++) {
            double room = width;
            assertTrue(Screen.ask(() -> flow.prefHeight(room)) <= narrow);
        }
        assertEquals(ARABIC, Screen.ask(() -> flow.getChildren().stream().map(piece -> ((Text) piece).getText()).collect(Collectors.joining())));
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, flow.getNodeOrientation());
    }

    @Test
    void aLabelWrapsOnlyWordsThatItCanWrap() throws Exception {
        var label = Screen.ask(() -> new Label("A long sentence"));
        Screen.ask(() -> {
            SourceWords.wrap(label);
            return label;
        });
        assertTrue(label.isWrapText());
        Screen.ask(() -> {
            label.setText(ARABIC);
            return label;
        });
        assertFalse(label.isWrapText());
    }
}
