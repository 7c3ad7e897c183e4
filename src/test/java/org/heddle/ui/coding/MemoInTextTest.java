package org.heddle.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Memos beside the text.
final class MemoInTextTest {
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

    private Memo newest() {
        return desk.project.ask(reader -> reader.memos().all()).getFirst();
    }

    private void write(String title, String words) throws Exception {
        var titleField = desk.window.find("memo-title", TextField.class);
        var textArea = desk.window.find("memo-text", TextArea.class);
        Screen.ask(() -> {
            titleField.requestFocus();
            titleField.setText(title);
            textArea.requestFocus();
            textArea.setText(words);
            return title;
        });
        desk.window.press(KeyCode.ESCAPE);
    }

    @Test
    void mOnSelectedWordsWritesAMemoThatPointsToThem() throws Exception {
        var source = desk.shown().id();
        var span = new TextSpan(10, 30);
        Screen.ask(() -> {
            desk.text.select(span);
            desk.text.requestFocus();
            return span;
        });
        Screen.settle();
        desk.window.press(KeyCode.M);
        assertEquals("memo-title", desk.focused());
        write("Window", "*What he looks at.*");
        assertEquals("transcript", desk.focused());
        Memo memo = newest();
        var passage = Screen.ask(() -> desk.room.model().passage().orElseThrow());
        assertEquals(List.of(new MemoTarget.OfSource(source), "Window", "*What he looks at.*", MemoKind.ANALYTIC, List.of(new MemoLink.ToPassage(source, passage))),
                List.of(memo.target(), memo.title(), memo.text(), memo.kind(), memo.links()));
        desk.window.pictures("memo-tab");
    }

    @Test
    void aMemoOfTheLongestKindFitsBesideTheText() throws Exception {
        desk.select(new TextSpan(10, 30));
        desk.window.press(KeyCode.M);
        double edge = Screen.ask(() -> desk.text.getScene().getWidth());
        for (String id : List.of("memo-tab", "memo-title", "memo-kind", "memo-preview-toggle", "memo-delete")) {
            Node part = desk.window.find(id, Node.class);
            double right = Screen.ask(() -> part.localToScene(part.getBoundsInLocal()).getMaxX());
            assertTrue(right <= edge, "%s ends at %.0f of %.0f".formatted(id, right, edge));
        }
    }

    @Test
    void aMemoIsWrittenWithMoreRoomAndTheSameWordsComeBack() throws Exception {
        var span = new TextSpan(10, 30);
        desk.select(span);
        desk.window.press(KeyCode.M);
        write("Window", "First line.");
        var area = desk.window.find("memo-text", TextArea.class);
        Screen.ask(() -> {
            area.requestFocus();
            return area;
        });
        double narrow = Screen.ask(area::getWidth);
        desk.window.press(KeyCode.F11);
        assertTrue(desk.inSight("memo-sheet"));
        assertTrue(Screen.ask(area::getWidth) > 2 * narrow);
        desk.window.pictures("memo-wide");
        Screen.ask(() -> {
            area.appendText("\nSecond line, written wide.");
            return area;
        });
        desk.window.press(KeyCode.ESCAPE);
        assertFalse(desk.inSight("memo-sheet"));
        assertEquals("memo-text", desk.focused());
        assertEquals("First line.\nSecond line, written wide.", Screen.ask(area::getText));
        desk.window.press(KeyCode.ESCAPE);
        assertEquals(List.of("Window", "First line.\nSecond line, written wide."), List.of(newest().title(), newest().text()));
    }

    @Test
    void tenMegabytesPastedIntoAMemoAreAnsweredInASentenceAndNothingIsLost() throws Exception {
        desk.inText();
        Screen.ask(() -> {
            desk.room.memo();
            return desk;
        });
        Screen.settle();
        write("Small", "Kept.");
        int before = desk.project.ask(reader -> reader.memos().all()).size();
        desk.inText();
        Screen.ask(() -> {
            desk.room.memo();
            return desk;
        });
        Screen.settle();
        var area = desk.window.find("memo-text", TextArea.class);
        String pasted = "word ".repeat(2_000_000);
        Screen.ask(() -> {
            area.requestFocus();
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, pasted));
            area.paste();
            return area;
        });
        desk.window.press(KeyCode.ESCAPE);
        assertEquals(before, desk.project.ask(reader -> reader.memos().all()).size());
        assertEquals(List.of("Small", "Kept."), List.of(newest().title(), newest().text()));
        assertEquals("Kept.", Screen.ask(area::getText));
        String said = Screen.ask(() -> desk.window.workspace().messages().newestProperty().get().sentence());
        assertTrue(said.contains("10,000,005"), said);
    }

    @Test
    void theTabCountsAndOpensTheMemosOfWhatIsInHand() throws Exception {
        Memo thumb = desk.project.ask(reader -> reader.memos().all()).stream().filter(memo -> memo.target() instanceof MemoTarget.OfCoding).findFirst().orElseThrow();
        if (thumb.target() instanceof MemoTarget.OfCoding(var coding)) {
            Screen.ask(() -> {
                desk.text.revealMark(coding);
                desk.text.requestFocus();
                return coding;
            });
        }
        Screen.settle();
        assertEquals("Memos 2", desk.window.find("tab-memo", ToggleButton.class).getText());
        Screen.ask(() -> {
            desk.room.memo();
            return desk.room;
        });
        Screen.settle();
        assertEquals("memo-text", desk.focused());
        assertEquals(thumb.text(), desk.window.find("memo-text", TextArea.class).getText());
        desk.window.press(KeyCode.ESCAPE);
        assertEquals(thumb, desk.project.ask(reader -> reader.memos().find(thumb.id()).orElseThrow()));
    }
}
