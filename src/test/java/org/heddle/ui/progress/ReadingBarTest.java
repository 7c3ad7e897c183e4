package org.heddle.ui.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.progress.Considered;
import org.heddle.domain.progress.ToRead;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.Screen;
import org.heddle.ui.coding.CodeRoom;
import org.heddle.ui.coding.OpenSource;
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

/// Somebody steps through what is left to code.
final class ReadingBarTest {
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
        Screen.ask(() -> {
            text.requestFocus();
            return text;
        });
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        project.close();
    }

    private OpenSource shown() throws Exception {
        return Screen.ask(() -> room.model().sourceProperty().get().orElseThrow());
    }

    private TextSpan selected() throws Exception {
        return Screen.ask(() -> text.selectionProperty().get().orElseThrow());
    }

    private String progress() throws Exception {
        Label label = window.find("reading-progress", Label.class);
        return Screen.ask(label::getText);
    }

    private List<TextSpan> uncoded(boolean withInterviewer) throws Exception {
        Transcript transcript = shown().transcript();
        return new ToRead(transcript, withInterviewer).without(shown().codings().stream().map(Coding::span).toList());
    }

    @Test
    void theNextAndPreviousPassageWithoutACodeIsOneKeyAway() throws Exception {
        List<TextSpan> open = uncoded(false);
        window.press(KeyCode.F4);
        TextSpan first = selected();
        assertTrue(open.contains(first), first::toString);
        window.press(KeyCode.F4);
        assertEquals(open.get(open.indexOf(first) + 1), selected());
        assertEquals("%,d without a code".formatted(open.size()), progress());
        CheckBox interviewer = window.find("reading-interviewer", CheckBox.class);
        Screen.ask(() -> {
            interviewer.fire();
            return interviewer;
        });
        assertEquals("%,d without a code".formatted(uncoded(true).size()), progress());
        window.pictures("uncoded");
    }

    @Test
    void lineByLineTakesOverFromTheUncodedPassagesBeforeItIsPutAway() throws Exception {
        window.press(KeyCode.F4);
        window.press(KeyCode.F7);
        int units = new ToRead(shown().transcript(), false).units(true).size();
        assertTrue(progress().endsWith(" of %,d left".formatted(units)), progress());
        window.press(KeyCode.F7);
        assertFalse(window.find("reading-bar", ReadingBar.class).isVisible());
        window.choose("source-acts", "next-uncoded");
        assertEquals("%,d without a code".formatted(uncoded(false).size()), progress());
        window.choose("source-acts", "line-by-line");
        assertTrue(progress().endsWith(" of %,d left".formatted(units)), progress());
    }

    @Test
    void lineByLineEachSentenceIsCodedOrNeedsNoCodeAndOneKeyGoesOn() throws Exception {
        window.press(KeyCode.F7);
        TextSpan first = selected();
        var id = shown().id();
        List<TextSpan> units = new ToRead(shown().transcript(), false).units(true);
        window.press(KeyCode.SPACE);
        assertEquals(List.of(new Considered(id, project.coder(), first)), project.ask(reader -> reader.progress().considered(id)));
        TextSpan second = selected();
        assertTrue(second.start() > first.start() && units.contains(second));
        window.press(KeyCode.R);
        window.press(KeyCode.DIGIT1);
        window.press(KeyCode.SPACE);
        window.pictures("line-by-line");
        assertTrue(progress().contains(" of %,d left".formatted(units.size())), progress());
        assertTrue(selected().start() > second.start());
        window.press(KeyCode.F7);
        assertFalse(window.find("reading-bar", ReadingBar.class).isVisible());
    }
}
