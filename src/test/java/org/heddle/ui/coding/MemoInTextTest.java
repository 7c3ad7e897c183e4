package org.heddle.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.Screen;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;
import org.heddle.ui.transcript.TranscriptView;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Settings;
import org.heddle.workbench.sample.Sample;
import org.heddle.workbench.searching.Searching;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Memos beside the text.
final class MemoInTextTest {
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

    private Memo newest() {
        return project.ask(reader -> reader.memos().all()).getFirst();
    }

    private void write(String title, String words) throws Exception {
        var titleField = window.find("memo-title", TextField.class);
        var textArea = window.find("memo-text", TextArea.class);
        Screen.ask(() -> {
            titleField.requestFocus();
            titleField.setText(title);
            textArea.requestFocus();
            textArea.setText(words);
            return title;
        });
        window.press(KeyCode.ESCAPE);
    }

    private String focused() throws Exception {
        return Screen.ask(() -> Optional.ofNullable(text.getScene().getFocusOwner()).map(Node::getId).orElse(""));
    }

    @Test
    void mOnSelectedWordsWritesAMemoThatPointsToThem() throws Exception {
        var source = shown().id();
        var span = new TextSpan(10, 30);
        Screen.ask(() -> {
            text.select(span);
            text.requestFocus();
            return span;
        });
        Screen.settle();
        window.press(KeyCode.M);
        assertEquals("memo-title", focused());
        write("Window", "*What he looks at.*");
        assertEquals("transcript", focused());
        Memo memo = newest();
        var passage = Screen.ask(() -> room.model().passage().orElseThrow());
        assertEquals(List.of(new MemoTarget.OfSource(source), "Window", "*What he looks at.*", MemoKind.ANALYTIC, List.of(new MemoLink.ToPassage(source, passage))),
                List.of(memo.target(), memo.title(), memo.text(), memo.kind(), memo.links()));
        window.pictures("memo-tab");
    }

    @Test
    void theTabCountsAndOpensTheMemosOfWhatIsInHand() throws Exception {
        Memo thumb = project.ask(reader -> reader.memos().all()).stream().filter(memo -> memo.target() instanceof MemoTarget.OfCoding).findFirst().orElseThrow();
        if (thumb.target() instanceof MemoTarget.OfCoding(var coding)) {
            Screen.ask(() -> {
                text.revealMark(coding);
                text.requestFocus();
                return coding;
            });
        }
        Screen.settle();
        assertEquals("Memos 2", window.find("tab-memo", ToggleButton.class).getText());
        Screen.ask(() -> {
            room.memo();
            return room;
        });
        Screen.settle();
        assertEquals("memo-text", focused());
        assertEquals(thumb.text(), window.find("memo-text", TextArea.class).getText());
        window.press(KeyCode.ESCAPE);
        assertEquals(thumb, project.ask(reader -> reader.memos().find(thumb.id()).orElseThrow()));
    }
}
