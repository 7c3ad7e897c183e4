package org.heddle.ui.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextEdit;
import org.heddle.domain.source.TextEdits;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.Screen;
import org.heddle.ui.coding.CodeRoom;
import org.heddle.ui.shell.RoomName;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.sample.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody corrects a transcript that is coded already.
final class CorrectionBoxTest {
    @TempDir
    Path folder;

    private OpenProject project;
    private OpenWindow window;
    private CodeRoom room;
    private SourceId source;

    @BeforeEach
    void openTheSheet() throws Exception {
        project = SampleCopy.in(folder, Sample.FIRST_CODER);
        window = OpenWindow.of(project, folder, RoomName.CODE, workspace -> {
            room = new CodeRoom(workspace, () -> { });
            return room;
        });
        source = Screen.ask(() -> room.model().sourceProperty().get().orElseThrow().id());
        window.choose("source-acts", "correct-text");
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        project.close();
    }

    private String text() {
        return project.ask(reader -> reader.sources().text(source));
    }

    private Map<Object, String> words() {
        String text = text();
        return project.ask(reader -> reader.codings().of(source)).stream().collect(Collectors.toMap(Coding::id, coding -> coding.span().of(text)));
    }

    private void enter(String field, String words) throws Exception {
        TextField found = window.find(field, TextField.class);
        Screen.ask(() -> {
            found.setText(words);
            return found;
        });
    }

    private String summary() throws Exception {
        Label label = window.find("correction-summary", Label.class);
        return Screen.ask(label::getText);
    }

    private boolean isOpen() throws Exception {
        return Screen.ask(() -> room.view().lookup("#correction-box") != null);
    }

    private static void write(TextArea area, int at, int to, String words) throws Exception {
        Screen.ask(() -> {
            area.replaceText(at, to, words);
            return area;
        });
    }

    @Test
    void aPassageIsReplacedSeenAndMade() throws Exception {
        var before = words();
        String old = text();
        Coding coding = project.ask(reader -> reader.codings().of(source)).getFirst();
        String passage = coding.span().of(old);
        int cut = passage.indexOf(' ');
        enter("correction-old", passage);
        enter("correction-by", "well," + passage.substring(cut));
        window.fire("correction-replace");
        assertTrue(summary().startsWith("Corrected in 1 place."), summary());
        CorrectionBox box = window.find("correction-box", CorrectionBox.class);
        assertEquals("altered", Screen.ask(() -> box.model().codings().getFirst().word()));
        window.pictures("correction");
        window.fire("correction-make");
        assertFalse(isOpen());
        assertEquals("well," + passage.substring(cut), words().get(coding.id()));
        Screen.ask(() -> project.undo().join());
        assertEquals(before, words());
        assertEquals(old, text());
    }

    @Test
    void theTextShownIsTheCorrectedOneAndItsCodingsLieRight() throws Exception {
        TextArea area = window.find("correction-text", TextArea.class);
        write(area, 0, 0, "NOTE\n\n");
        window.fire("correction-make");
        Screen.settle();
        var shown = Screen.ask(() -> room.model().sourceProperty().get().orElseThrow());
        assertEquals(text(), shown.transcript().text());
        assertTrue(text().startsWith("NOTE\n\n"));
        assertEquals(project.ask(reader -> reader.codings().of(source)), shown.codings());
    }

    @Test
    void theHandSaysWhichOfTwoEqualWordsGoes() throws Exception {
        TextArea area = window.find("correction-text", TextArea.class);
        String twice = text().substring(0, 40);
        write(area, 0, 0, twice);
        window.fire("correction-make");
        var before = words();
        window.choose("source-acts", "correct-text");
        write(window.find("correction-text", TextArea.class), 0, 40, "");
        window.fire("correction-make");
        assertEquals(before, words());
        assertTrue(text().startsWith(twice) && !text().startsWith(twice + twice));
    }

    @Test
    void theFieldsOwnUndoIsFollowed() throws Exception {
        TextArea area = window.find("correction-text", TextArea.class);
        var before = words();
        write(area, 10, 30, "");
        write(area, 60, 60, "more ");
        Screen.ask(() -> {
            area.undo();
            area.undo();
            return area;
        });
        write(area, 0, 0, "So ");
        window.fire("correction-make");
        assertEquals(before, words());
        assertTrue(text().startsWith("So "));
    }

    @Test
    void aWhollyDifferentFileNamesWhatIsLostBeforeItGoes() throws Exception {
        Path file = Files.writeString(folder.resolve("other.txt"), "INT: Hello there?\n\nPN: This is somebody else.\n");
        CorrectionBox box = Screen.ask(() -> (CorrectionBox) room.view().lookup("#correction-box"));
        Screen.ask(() -> {
            box.take(file);
            return box;
        });
        int count = words().size();
        long lost = Screen.ask(() -> box.model().codings().stream().filter(one -> one.word().equals("lost")).count());
        Button make = window.find("correction-make", Button.class);
        assertEquals("Correct, let %d codings go".formatted(lost), Screen.ask(make::getText));
        assertTrue(lost > count / 2, lost + " of " + count);
        window.pictures("correction-lost");
        window.fire("correction-cancel");
        assertFalse(isOpen());
        assertEquals(count, words().size());
    }

    @Test
    void nothingTypedIsNothingToMake() throws Exception {
        Button make = window.find("correction-make", Button.class);
        assertTrue(Screen.ask(make::isDisabled));
        enter("correction-old", "words that nobody said here");
        window.fire("correction-replace");
        assertTrue(summary().startsWith("These words are not in the source"), summary());
        window.press(KeyCode.ESCAPE);
        assertFalse(isOpen());
    }

    @Test
    void anEmptiedTextIsRefusedInTheSheet() throws Exception {
        TextArea area = window.find("correction-text", TextArea.class);
        int length = text().length();
        write(area, 0, length, " ");
        Screen.ask(() -> {
            ((CorrectionBox) room.view().lookup("#correction-box")).model().typed(" ", new TextEdits(List.of(new TextEdit(0, length, 1))));
            return area;
        });
        assertTrue(summary().contains("holds no words"), summary());
        assertTrue(isOpen());
    }
}
