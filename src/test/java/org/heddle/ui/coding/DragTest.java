package org.heddle.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.Mouse;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.Screen;
import org.heddle.ui.transcript.Snap;
import org.heddle.ui.transcript.TranscriptView;
import org.heddle.workbench.OpenProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a hand on the mouse drags: codes, words, edges. The headless platform knows no drags of windows.
@Tag("display")
final class DragTest {
    @TempDir
    Path folder;

    private SampleRoom desk;
    private OpenProject project;
    private OpenWindow window;
    private TranscriptView text;

    @BeforeEach
    void openTheSample() throws Exception {
        desk = SampleRoom.in(folder);
        project = desk.project;
        window = desk.window;
        text = desk.text;
        window.resize(1000, 900);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private String words() throws Exception {
        return Screen.ask(() -> text.document().text());
    }

    private List<Coding> onDisk() throws Exception {
        var id = desk.shown().id();
        return project.ask(reader -> reader.codings().of(id));
    }

    private TextSpan find(String words) throws Exception {
        int at = words().indexOf(words);
        return new TextSpan(at, at + words.length());
    }

    /// On the letter that is this far into the words, so that lines may break anywhere; at its left or right edge for the first and last one.
    private Point2D at(TextSpan span, double share) throws Exception {
        int letter = span.start() + (int) Math.min(span.length() - 1.0, span.length() * share);
        return Screen.ask(() -> {
            Bounds box = text.localToScreen(text.boundsOf(new TextSpan(letter, letter + 1)).orElseThrow());
            return new Point2D(box.getMinX() + box.getWidth() * (share > 0.9 ? 0.9 : 0.2), box.getMinY() + box.getHeight() / 2);
        });
    }

    private Node cell(Code code) throws Exception {
        TreeView<?> tree = window.find("codes", TreeView.class);
        return Screen.ask(() -> tree.lookupAll(".tree-cell").stream().map(one -> (TreeCell<?>) one)
                .filter(one -> one.getItem() instanceof Code shown && shown.id().equals(code.id())).findFirst().orElseThrow());
    }

    private static Point2D middle(Node node) throws Exception {
        return Screen.ask(() -> {
            Bounds box = node.localToScreen(node.getBoundsInLocal());
            return new Point2D(box.getMinX() + 60, box.getCenterY());
        });
    }

    /// A code in sight that stands nowhere in this source.
    private Code firstShown() throws Exception {
        var used = onDisk().stream().map(Coding::code).toList();
        TreeView<?> tree = window.find("codes", TreeView.class);
        return Screen.ask(() -> tree.lookupAll(".tree-cell").stream().map(one -> (TreeCell<?>) one).filter(one -> one.isVisible()
                && one.getBoundsInParent().getMinY() > 0 && one.getBoundsInParent().getMaxY() < tree.getHeight() - 40)
                .flatMap(one -> one.getItem() instanceof Code code ? Stream.of(code) : Stream.empty()).filter(code -> !used.contains(code.id())).findFirst().orElseThrow());
    }

    @Test
    void aCodeDroppedOnWordsCodesTheirSentenceAndOnASelectionTheSelection() throws Exception {
        Code code = firstShown();
        int before = onDisk().size();
        Mouse.drag(middle(cell(code)), at(find("old carpet works"), 0.5));
        Mouse.see(() -> onDisk().size() > before);
        assertEquals(List.of("That's the old carpet works over there."), newOnes(code));

        TextSpan selected = find("Now it's self-storage");
        Screen.ask(() -> {
            text.select(selected);
            return text;
        });
        Screen.settle();
        Mouse.drag(middle(cell(code)), at(selected, 0.5));
        Mouse.see(() -> onDisk().size() > before + 1);
        assertEquals(List.of("That's the old carpet works over there.", "Now it's self-storage"), newOnes(code));
        assertEquals(Optional.of(selected), Screen.ask(() -> text.selectionProperty().get()));
    }

    @Test
    void selectedWordsDroppedOnACodeAreCoded() throws Exception {
        Code code = firstShown();
        TextSpan selected = find("four hundred folk");
        Screen.ask(() -> {
            text.select(selected);
            return text;
        });
        Screen.settle();
        Mouse.drag(at(selected, 0.5), middle(cell(code)));
        Mouse.see(() -> !newOnes(code).isEmpty());
        assertEquals(List.of("four hundred folk"), newOnes(code));
    }

    private List<String> newOnes(Code code) throws Exception {
        String words = words();
        return onDisk().stream().filter(coding -> coding.code().equals(code.id())).map(coding -> coding.span().of(words)).collect(Collectors.toList());
    }

    private Coding chosen() throws Exception {
        Coding coding = onDisk().stream().filter(one -> one.span().length() > 60).findFirst().orElseThrow();
        Screen.ask(() -> {
            text.revealMark(coding.id());
            return text;
        });
        Screen.settle();
        Screen.settle();
        return coding;
    }

    private void dragHandle(String id, String onto) throws Exception {
        Point2D from = middleOf(window.find(id, Node.class));
        Mouse.drag(from, at(find(onto), 0.99));
    }

    private static Point2D middleOf(Node node) throws Exception {
        return Screen.ask(() -> {
            Bounds box = node.localToScreen(node.getBoundsInLocal());
            return new Point2D(box.getCenterX(), box.getCenterY());
        });
    }

    @Test
    void aHandleMovesTheEdgeToTheWordUnderThePointer() throws Exception {
        Coding coding = chosen();
        dragHandle("edge-end", "decide to be ill");
        Coding now = onDisk().stream().filter(one -> one.id().equals(coding.id())).findFirst().orElseThrow();
        assertEquals("In the sense that people didn't get up one day and decide to be ill", now.span().of(words()));
        Screen.ask(() -> project.undo());
        assertEquals(coding, project.ask(reader -> reader.codings().find(coding.id()).orElseThrow()));
    }

    @Test
    void aHandleTakesWholeSentencesWhenSelectingDoes() throws Exception {
        Coding coding = chosen();
        Screen.ask(() -> {
            text.snapProperty().set(Snap.SENTENCE);
            return text;
        });
        dragHandle("edge-end", "anything in its");
        Coding now = onDisk().stream().filter(one -> one.id().equals(coding.id())).findFirst().orElseThrow();
        assertEquals("In the sense that people didn't get up one day and decide to be ill. The work went, no government of any colour put anything in its place,"
                + " and twenty years on I'm prescribing for it.", now.span().of(words()));
    }

    @Test
    void aPressOnTheSelectionWithoutADragPutsTheCaretThere() throws Exception {
        TextSpan selected = find("four hundred folk");
        Screen.ask(() -> {
            text.select(selected);
            return text;
        });
        Screen.settle();
        Point2D inside = at(selected, 0.5);
        Mouse.does(robot -> robot.mouseMove(inside));
        Mouse.does(robot -> robot.mousePress(MouseButton.PRIMARY));
        assertEquals(Optional.of(selected), Screen.ask(() -> text.selectionProperty().get()));
        Mouse.does(robot -> robot.mouseRelease(MouseButton.PRIMARY));
        assertEquals(Optional.empty(), Screen.ask(() -> text.selectionProperty().get()));
    }

    @Test
    void aSelectionGrowsToWholeWords() throws Exception {
        Screen.ask(() -> {
            text.snapProperty().set(Snap.WORD);
            return text;
        });
        TextSpan part = find("ld carpet wor");
        Mouse.drag(at(part, 0.01), at(part, 0.97));
        assertEquals("old carpet works", Screen.ask(() -> text.selectionProperty().get().orElseThrow().of(text.document().text())));
        window.press(KeyCode.ESCAPE);
    }
}
