package org.heddle.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.Screen;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;
import org.heddle.ui.transcript.Snap;
import org.heddle.ui.transcript.TranscriptView;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.sample.Sample;
import org.heddle.workbench.searching.Searching;
import org.heddle.workbench.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A first coder at work in the window.
final class CodeRoomTest {
    @TempDir
    Path folder;

    private OpenProject project;
    private OpenWindow window;
    private CodeRoom room;
    private TranscriptView text;

    @BeforeEach
    void openTheSample() throws Exception {
        project = SampleCopy.in(folder, Sample.FIRST_CODER);
        window = OpenWindow.on(Screen.ask(() -> new Workspace(project, Searching.inMemory(project), new Settings(folder.resolve("settings")),
                InstantSource.system())), RoomName.CODE, workspace -> {
            room = new CodeRoom(workspace, () -> { });
            return room;
        });
        Screen.settle();
        text = window.find("transcript", TranscriptView.class);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        project.close();
    }

    private OpenSource shown() throws Exception {
        return Screen.ask(() -> room.model().sourceProperty().get().orElseThrow());
    }

    private List<Coding> onDisk() throws Exception {
        var id = shown().id();
        return project.ask(reader -> reader.codings().of(id));
    }

    private void choose(Coding coding) throws Exception {
        Screen.ask(() -> {
            text.revealMark(coding.id());
            return text;
        });
        Screen.settle();
    }

    private void inText() throws Exception {
        Screen.ask(() -> {
            text.requestFocus();
            return text;
        });
    }

    private String focused() throws Exception {
        return Screen.ask(() -> Optional.ofNullable(text.getScene().getFocusOwner()).map(Node::getId).orElse(""));
    }

    private void width(double width) throws Exception {
        Screen.ask(() -> {
            ((Stage) text.getScene().getWindow()).setWidth(width);
            return width;
        });
        Screen.settle();
        Screen.settle();
    }

    @Test
    void aCommentThatIsBeingTypedIsKeptWhenAnotherCodingIsClicked() throws Exception {
        Coding first = shown().codings().getFirst();
        Coding other = shown().codings().getLast();
        choose(first);
        inText();
        window.press(KeyCode.M);
        assertEquals("coding-comment", focused());
        window.type(" and more");
        choose(other);
        assertEquals(first.comment() + " and more", project.ask(reader -> reader.codings().find(first.id()).orElseThrow()).comment());
        assertEquals(other, project.ask(reader -> reader.codings().find(other.id()).orElseThrow()));
    }

    @Test
    void aCommentThatIsTakenBackStaysTakenBack() throws Exception {
        Coding coding = shown().codings().getFirst();
        choose(coding);
        inText();
        window.press(KeyCode.M);
        window.type(" and more");
        window.press(KeyCode.ESCAPE);
        assertEquals("transcript", focused());
        Screen.ask(() -> project.undo());
        Screen.settle();
        assertEquals(coding.comment(), project.ask(reader -> reader.codings().find(coding.id()).orElseThrow()).comment());
        assertEquals(coding.comment(), window.find("coding-comment", TextArea.class).getText());
    }

    @Test
    void controlZBelongsToTheCommentAndNeverBringsAnotherCodingsWordsBack() throws Exception {
        Coding first = shown().codings().getFirst();
        Coding other = shown().codings().getLast();
        choose(first);
        choose(other);
        inText();
        window.press(KeyCode.M);
        var field = window.find("coding-comment", TextArea.class);
        Screen.ask(() -> {
            field.undo();
            return field;
        });
        assertEquals(other.comment(), field.getText());
        window.type(" and more");
        Screen.ask(() -> {
            field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "Z", KeyCode.Z, false, true, false, false));
            field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "Z", KeyCode.Z, false, true, false, false));
            return field;
        });
        assertEquals(0, project.ask(reader -> reader.log().newest(1)).stream().filter(entry -> entry.sentence().startsWith("Took back")).count());
        assertEquals(other.comment(), field.getText());
    }

    @Test
    void whatStandsOnTheScreenAfterEachActIsWhatStandsInTheFile() throws Exception {
        var code = shown().codings().getFirst().code();
        int before = shown().codings().size();
        Screen.ask(() -> {
            text.select(new TextSpan(20, 60));
            room.model().code(code);
            return text;
        });
        assertEquals(before + 1, shown().codings().size());
        assertEquals(onDisk(), shown().codings());
        Screen.ask(() -> project.undo());
        assertEquals(before, shown().codings().size());
        assertEquals(onDisk(), shown().codings());
        Coding moved = shown().codings().get(2);
        choose(moved);
        Screen.ask(() -> {
            room.model().move(Edge.END, false, Snap.WORD);
            return text;
        });
        assertEquals(onDisk(), shown().codings());
        assertTrue(shown().coding(moved.id()).orElseThrow().span().end() < moved.span().end());
    }

    @Test
    void sixKeyGoesRoundThePanes() throws Exception {
        inText();
        window.press(KeyCode.F6);
        assertEquals("code-quotes", focused());
        window.press(KeyCode.F6);
        assertEquals("sources", focused());
        window.press(KeyCode.F6);
        assertEquals("codes", focused());
        window.press(KeyCode.F6);
        assertEquals("transcript", focused());
    }

    @Test
    void theInspectorIsARailInANarrowWindow() throws Exception {
        width(1024);
        assertFalse(inSight("inspector"));
        assertTrue(inSight("inspector-rail"));
        window.fire("rail-code");
        assertTrue(inSight("inspector"));
        assertEquals(304, window.find("inspector", javafx.scene.layout.Region.class).getWidth());
        window.press(KeyCode.ESCAPE);
        assertFalse(inSight("inspector"));
        choose(shown().codings().getFirst());
        inText();
        window.press(KeyCode.M);
        assertEquals("coding-comment", focused());
        width(1440);
        assertTrue(inSight("inspector"));
        assertFalse(inSight("inspector-rail"));
        window.pictures("code");
    }

    private boolean inSight(String id) throws Exception {
        return Screen.ask(() -> Optional.ofNullable(text.getScene().lookup("#" + id)).filter(Node::isVisible).isPresent());
    }
}
