package org.heddle.ui.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.progress.Considered;
import org.heddle.domain.progress.ToRead;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.Screen;
import org.heddle.ui.coding.SampleRoom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody steps through what is left to code.
final class ReadingBarTest {
    @TempDir
    Path folder;

    private SampleRoom desk;

    @BeforeEach
    void openTheSample() throws Exception {
        desk = SampleRoom.in(folder);
        desk.inText();
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private TextSpan selected() throws Exception {
        return Screen.ask(() -> desk.text.selectionProperty().get().orElseThrow());
    }

    private String progress() throws Exception {
        Label label = desk.window.find("reading-progress", Label.class);
        return Screen.ask(label::getText);
    }

    private List<TextSpan> uncoded(boolean withInterviewer) throws Exception {
        Transcript transcript = desk.shown().transcript();
        return new ToRead(transcript, withInterviewer).without(desk.shown().codings().stream().map(Coding::span).toList());
    }

    @Test
    void theNextAndPreviousPassageWithoutACodeIsOneKeyAway() throws Exception {
        List<TextSpan> open = uncoded(false);
        desk.window.press(KeyCode.F4);
        TextSpan first = selected();
        assertTrue(open.contains(first), first::toString);
        desk.window.press(KeyCode.F4);
        assertEquals(open.get(open.indexOf(first) + 1), selected());
        assertEquals("%,d without a code".formatted(open.size()), progress());
        CheckBox interviewer = desk.window.find("reading-interviewer", CheckBox.class);
        Screen.ask(() -> {
            interviewer.fire();
            return interviewer;
        });
        assertEquals("%,d without a code".formatted(uncoded(true).size()), progress());
        desk.window.pictures("uncoded");
    }

    @Test
    void lineByLineTakesOverFromTheUncodedPassagesBeforeItIsPutAway() throws Exception {
        desk.window.press(KeyCode.F4);
        desk.window.press(KeyCode.F7);
        int units = new ToRead(desk.shown().transcript(), false).units(true).size();
        assertTrue(progress().endsWith(" of %,d left".formatted(units)), progress());
        desk.window.press(KeyCode.F7);
        assertFalse(desk.window.find("reading-bar", ReadingBar.class).isVisible());
        desk.window.choose("source-acts", "next-uncoded");
        assertEquals("%,d without a code".formatted(uncoded(false).size()), progress());
        desk.window.choose("source-acts", "line-by-line");
        assertTrue(progress().endsWith(" of %,d left".formatted(units)), progress());
    }

    @Test
    void lineByLineEachSentenceIsCodedOrNeedsNoCodeAndOneKeyGoesOn() throws Exception {
        desk.window.press(KeyCode.F7);
        TextSpan first = selected();
        var id = desk.shown().id();
        List<TextSpan> units = new ToRead(desk.shown().transcript(), false).units(true);
        desk.window.press(KeyCode.SPACE);
        assertEquals(List.of(new Considered(id, desk.project.coder(), first)), desk.project.ask(reader -> reader.progress().considered(id)));
        TextSpan second = selected();
        assertTrue(second.start() > first.start() && units.contains(second));
        desk.window.press(KeyCode.R);
        desk.window.press(KeyCode.DIGIT1);
        desk.window.press(KeyCode.SPACE);
        desk.window.pictures("line-by-line");
        assertTrue(progress().contains(" of %,d left".formatted(units.size())), progress());
        assertTrue(selected().start() > second.start());
        desk.window.press(KeyCode.F7);
        assertFalse(desk.window.find("reading-bar", ReadingBar.class).isVisible());
    }
}
