package org.heddle.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.Screen;
import org.heddle.ui.transcript.Snap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A first coder at work in the window.
final class CodeRoomTest {
    @TempDir
    Path folder;

    private SampleRoom desk;

    @BeforeEach
    void openTheSample() throws Exception {
        desk = SampleRoom.in(folder);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private List<Coding> onDisk() throws Exception {
        var id = desk.shown().id();
        return desk.project.ask(reader -> reader.codings().of(id));
    }

    private void width(double width) throws Exception {
        Screen.ask(() -> {
            ((Stage) desk.text.getScene().getWindow()).setWidth(width);
            return width;
        });
        Screen.settle();
        Screen.settle();
    }

    @Test
    void aCommentThatIsBeingTypedIsKeptWhenAnotherCodingIsClicked() throws Exception {
        Coding first = desk.shown().codings().getFirst();
        Coding other = desk.shown().codings().getLast();
        desk.choose(first);
        desk.inText();
        desk.window.press(KeyCode.M);
        assertEquals("coding-comment", desk.focused());
        desk.window.type(" and more");
        desk.choose(other);
        assertEquals(first.comment() + " and more", desk.project.ask(reader -> reader.codings().find(first.id()).orElseThrow()).comment());
        assertEquals(other, desk.project.ask(reader -> reader.codings().find(other.id()).orElseThrow()));
    }

    @Test
    void aCommentThatIsTakenBackStaysTakenBack() throws Exception {
        Coding coding = desk.shown().codings().getFirst();
        desk.choose(coding);
        desk.inText();
        desk.window.press(KeyCode.M);
        desk.window.type(" and more");
        desk.window.press(KeyCode.ESCAPE);
        assertEquals("transcript", desk.focused());
        Screen.ask(() -> desk.project.undo());
        Screen.settle();
        assertEquals(coding.comment(), desk.project.ask(reader -> reader.codings().find(coding.id()).orElseThrow()).comment());
        assertEquals(coding.comment(), desk.window.find("coding-comment", TextArea.class).getText());
    }

    @Test
    void controlZBelongsToTheCommentAndNeverBringsAnotherCodingsWordsBack() throws Exception {
        Coding first = desk.shown().codings().getFirst();
        Coding other = desk.shown().codings().getLast();
        desk.choose(first);
        desk.choose(other);
        desk.inText();
        desk.window.press(KeyCode.M);
        var field = desk.window.find("coding-comment", TextArea.class);
        Screen.ask(() -> {
            field.undo();
            return field;
        });
        assertEquals(other.comment(), field.getText());
        desk.window.type(" and more");
        Screen.ask(() -> {
            field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "Z", KeyCode.Z, false, true, false, false));
            field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "Z", KeyCode.Z, false, true, false, false));
            return field;
        });
        assertEquals(0, desk.project.ask(reader -> reader.log().newest(1)).stream().filter(entry -> entry.sentence().startsWith("Took back")).count());
        assertEquals(other.comment(), field.getText());
    }

    @Test
    void whatStandsOnTheScreenAfterEachActIsWhatStandsInTheFile() throws Exception {
        var code = desk.shown().codings().getFirst().code();
        int before = desk.shown().codings().size();
        Screen.ask(() -> {
            desk.text.select(new TextSpan(20, 60));
            desk.room.model().code(code);
            return desk.text;
        });
        assertEquals(before + 1, desk.shown().codings().size());
        assertEquals(onDisk(), desk.shown().codings());
        Screen.ask(() -> desk.project.undo());
        assertEquals(before, desk.shown().codings().size());
        assertEquals(onDisk(), desk.shown().codings());
        Coding moved = desk.shown().codings().get(2);
        desk.choose(moved);
        Screen.ask(() -> {
            desk.room.model().move(Edge.END, false, Snap.WORD);
            return desk.text;
        });
        assertEquals(onDisk(), desk.shown().codings());
        assertTrue(desk.shown().coding(moved.id()).orElseThrow().span().end() < moved.span().end());
    }

    @Test
    void aStarStandsBesideTheNameInTheMarginAndIsReadAloud() throws Exception {
        Coding coding = desk.shown().codings().getFirst();
        desk.choose(coding);
        String before = spoken();
        assertFalse(before.contains("starred"), before);
        desk.inText();
        desk.window.press(KeyCode.S);
        assertEquals(before + ", starred", spoken());
        assertTrue(drawn().contains("filled-star"), () -> drawn().toString());
        desk.window.press(KeyCode.S);
        assertEquals(before, spoken());
        assertFalse(drawn().contains("filled-star"), () -> drawn().toString());
    }

    /// What the label of the chosen coding says.
    private String spoken() throws Exception {
        return Screen.ask(() -> label().getAccessibleText());
    }

    private List<String> drawn() {
        try {
            return Screen.ask(() -> label().getChildrenUnmodifiable().stream().filter(Node::isVisible).flatMap(node -> node.getStyleClass().stream()).toList());
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private Parent label() {
        return (Parent) desk.text.lookupAll(".stripe-label").stream().filter(node -> node.isVisible()
                && node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected"))).findFirst().orElseThrow();
    }

    @Test
    void sixKeyGoesRoundThePanes() throws Exception {
        desk.inText();
        desk.window.press(KeyCode.F6);
        assertEquals("code-quotes", desk.focused());
        desk.window.press(KeyCode.F6);
        assertEquals("sources", desk.focused());
        desk.window.press(KeyCode.F6);
        assertEquals("codes", desk.focused());
        desk.window.press(KeyCode.F6);
        assertEquals("transcript", desk.focused());
    }

    @Test
    void theInspectorIsARailInANarrowWindow() throws Exception {
        width(1024);
        assertFalse(desk.inSight("inspector"));
        assertTrue(desk.inSight("inspector-rail"));
        desk.window.fire("rail-code");
        assertTrue(desk.inSight("inspector"));
        assertEquals(304, desk.window.find("inspector", javafx.scene.layout.Region.class).getWidth());
        desk.window.press(KeyCode.ESCAPE);
        assertFalse(desk.inSight("inspector"));
        desk.choose(desk.shown().codings().getFirst());
        desk.inText();
        desk.window.press(KeyCode.M);
        assertEquals("coding-comment", desk.focused());
        width(1440);
        assertTrue(desk.inSight("inspector"));
        assertFalse(desk.inSight("inspector-rail"));
        desk.window.pictures("code");
    }

}
