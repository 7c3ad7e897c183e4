package org.heddle.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.heddle.ui.Screen;
import org.junit.jupiter.api.Test;

final class SourceWordsTest {
    private static final String ARABIC = "نحن نستمع إليهم أولا، ثم نكتب رسالة إلى مكتب الإسكان، لكن الإيجار يرتفع كل شهر. وهذا ما يقوله كل من يأتي إلينا";

    @Test
    void rightToLeftWordsWrap() throws Exception {
        var words = Screen.ask(() -> {
            var node = SourceWords.of(ARABIC, 300, "quote-words");
            var _ = new Scene(node);
            node.applyCss();
            return node;
        });
        double wide = Screen.ask(() -> words.prefHeight(2000));
        double narrow = Screen.ask(() -> words.prefHeight(200));
        assertTrue(narrow > 3 * wide, narrow + " against " + wide);
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, words.getNodeOrientation());
        assertEquals(ARABIC, words.getAccessibleText());
    }

    @Test
    void plainWordsAreALabelWithSingleBlanks() throws Exception {
        var label = Screen.ask(() -> (Label) SourceWords.of("one\n  two", 300, "quote-words"));
        assertEquals("one two", label.getText());
        assertEquals(300, label.getMaxHeight());
    }

    @Test
    void aFullStopStandsApartFromTheLettersBeforeIt() {
        assertEquals(List.of(), Shaped.cuts("Plain words."));
        assertEquals(List.of(4, 5, 8), Shaped.cuts("שלום אחר.").stream().filter(cut -> cut < 9).toList());
    }
}
