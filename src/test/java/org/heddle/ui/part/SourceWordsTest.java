package org.heddle.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.heddle.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceWordsTest {
    private static final String LONG_ARABIC = "‘مرحبا بكم في العيادة. هذا نص طويل بما يكفي ليلتف على عدة أسطر في القائمة عندما تكون النافذة ضيقة.’";
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

    @Test
    void rightToLeftWordsWrapAtEveryWidthAndNoneIsLost() throws Exception {
        var flow = Screen.ask(() -> {
            var words = new TextFlow(SourceWords.pieces(LONG_ARABIC).toArray(Text[]::new));
            words.setNodeOrientation(SourceWords.direction(LONG_ARABIC));
            var _ = new Scene(words);
            words.applyCss();
            return words;
        });
        double narrow = Screen.ask(() -> flow.prefHeight(60));
        for (int width = 61; width < 900; width++) {
            double room = width;
            assertTrue(Screen.ask(() -> flow.prefHeight(room)) <= narrow);
        }
        assertEquals(LONG_ARABIC, Screen.ask(() -> flow.getChildren().stream().map(piece -> ((Text) piece).getText()).collect(Collectors.joining())));
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, flow.getNodeOrientation());
    }

    /// As in a list of quotes, which is asked for its height before it has any width.
    @ParameterizedTest
    @ValueSource(strings = {"‘the *הבריאות* של’ ", "‘*[laughs] x. 12* לא’ ", "‘’ *the*’ "})
    void emphasisAndAnAttributionWrapAtEveryWidth(String marked) throws Exception {
        for (NodeOrientation direction : List.of(NodeOrientation.LEFT_TO_RIGHT, NodeOrientation.RIGHT_TO_LEFT)) {
            for (int width = 1; width < 300; width++) {
                double room = width;
                Screen.ask(() -> {
                    var flow = new SourceFlow(EmphasisedWords.pieces(marked).toArray(Text[]::new));
                    flow.getChildren().add(new Text("\u200E(GP:C1)\u200E"));
                    flow.setNodeOrientation(direction);
                    var _ = new Scene(new Group(flow));
                    flow.resize(room, 200);
                    flow.layout();
                    return flow.getChildren().getLast().getBoundsInParent();
                });
            }
        }
    }

    @Test
    void aFlowThatWasOnlyMeasuredCanBeLookedAtBeforeItIsLaidOut() throws Exception {
        double wide = Screen.ask(() -> {
            var flow = new SourceFlow(EmphasisedWords.pieces("‘המדרגות *רטובות* והחדר קר’ ").toArray(Text[]::new));
            flow.getChildren().add(new Text("\u200E(PN:C8)\u200E"));
            flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            var _ = new Scene(new Group(flow));
            flow.prefHeight(300);
            return flow.getChildren().stream().mapToDouble(piece -> piece.getBoundsInParent().getWidth()).sum();
        });
        assertTrue(wide > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"السياسة تصنع الصحة", "אחריות אישית מול מבנית", "رمز فرعي 12", "😀 מחר"})
    void aLineThatIsTooNarrowForAWordDoesNotFail(String name) throws Exception {
        var words = Screen.ask(() -> {
            var node = SourceWords.of(name, Double.MAX_VALUE, "strong");
            var _ = new Scene(node);
            node.applyCss();
            return node;
        });
        for (int width = -100; width < 120; width++) {
            double room = width;
            assertTrue(Screen.ask(() -> {
                words.resize(room, 40);
                words.layout();
                return words.prefHeight(room);
            }) > 0);
        }
    }

    @Test
    void plainWordsInAFlowWrapInEveryWidth() throws Exception {
        var flow = Screen.ask(() -> {
            var words = new SourceFlow(SourceWords.pieces("People here say the rent went up again and nobody asked us about it.").toArray(Text[]::new));
            var _ = new Scene(words);
            words.applyCss();
            return words;
        });
        Screen.ask(() -> {
            flow.resize(90, 400);
            return flow;
        });
        assertEquals(90, flow.getWidth());
        assertTrue(Screen.ask(() -> flow.prefHeight(90)) > 3 * Screen.ask(() -> flow.prefHeight(2000)));
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
            label.setText(LONG_ARABIC);
            return label;
        });
        assertFalse(label.isWrapText());
    }

    @Test
    void aWordWithoutRoomNeverBreaksThePane() throws Exception {
        for (String words : List.of("המכתבים", "على الطاولة", "ח".repeat(60), "ـ".repeat(40) + "مرحبا")) {
            for (int width = -40; width < 200; width += 3) {
                double room = width;
                double height = Screen.ask(() -> {
                    var node = SourceWords.of(words, 54, "quote-words");
                    var _ = new Scene(new Group(node));
                    double wanted = node.prefHeight(room);
                    node.resize(room, wanted);
                    node.layout();
                    node.getChildrenUnmodifiable().forEach(Node::getBoundsInParent);
                    return wanted;
                });
                assertTrue(height > 0, words);
            }
        }
    }
}
