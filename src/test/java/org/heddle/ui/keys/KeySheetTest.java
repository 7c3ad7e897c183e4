package org.heddle.ui.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.Screen;
import org.heddle.ui.coding.CodeRoom;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;
import org.heddle.ui.transcript.TranscriptView;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Settings;
import org.heddle.workbench.sample.Sample;
import org.heddle.workbench.searching.Searching;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Keys are data: shown, changed, kept.
final class KeySheetTest {
    @TempDir
    Path folder;

    private static KeyEvent pressed(KeyCode code, boolean shift, boolean control, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, shift, control, alt, false);
    }

    @Test
    void noTwoActsThatMeetHaveTheSameKey() {
        var keys = new KeyMap(Settings.forgetful());
        var clashes = new ArrayList<String>();
        for (Act act : Act.values()) {
            keys.chords(act).stream().filter(chord -> keys.objection(act, chord).filter(why -> why.contains("is taken")).isPresent())
                    .forEach(chord -> clashes.add(act + " " + chord.words()));
        }
        assertEquals(List.of(), clashes);
    }

    @Test
    void aChordIsWrittenReadAndShown() {
        for (Act act : Act.values()) {
            for (Chord chord : new KeyMap(Settings.forgetful()).chords(act)) {
                assertEquals(Optional.of(chord), Chord.read(chord.written()));
            }
        }
        assertEquals("Alt+Shift+←", Chord.read("Alt+Shift+LEFT").orElseThrow().words());
        assertEquals("Ctrl PgDn", Chord.read("Shortcut+PAGE_DOWN").orElseThrow().cap());
        assertEquals(Optional.empty(), Chord.read("Shortcut+"));
        assertEquals(Optional.empty(), Chord.read(""));
    }

    @Test
    void aChangedKeyIsKeptAndCanBeTakenBack() {
        var settings = new Settings(folder);
        var keys = new KeyMap(settings);
        keys.set(Act.IN_VIVO, Chord.read("I").orElseThrow());
        var again = new KeyMap(new Settings(folder));
        assertTrue(again.is(Act.IN_VIVO, pressed(KeyCode.I, false, false, false)));
        assertEquals(Optional.empty(), again.act(pressed(KeyCode.V, false, false, false), Act.Place.CODE));
        assertEquals("in vivo (I)", again.tip("in vivo", Act.IN_VIVO));
        again.resetAll();
        assertEquals(Optional.of(Act.IN_VIVO), new KeyMap(new Settings(folder)).act(pressed(KeyCode.V, false, false, false), Act.Place.CODE));
    }

    @Test
    void whatIsTakenIsSaid() {
        var keys = new KeyMap(Settings.forgetful());
        assertEquals(Optional.of("R is taken: it does “last code” (Code)."), keys.objection(Act.IN_VIVO, Chord.read("R").orElseThrow()));
        assertEquals(Optional.of("A is taken: it does “agree, disagree, query” (Verify)."), keys.objection(Act.CHROME, Chord.read("A").orElseThrow()));
        assertEquals(Optional.of("Ctrl+L belongs to the text, to the favourites or to the rooms."),
                keys.objection(Act.IN_VIVO, Chord.read("Shortcut+L").orElseThrow()));
        assertEquals(Optional.empty(), keys.objection(Act.IN_VIVO, Chord.read("I").orElseThrow()));
    }

    @Test
    void aKeyIsChangedOnTheSheetAndWorksAtOnce() throws Exception {
        OpenProject project = SampleCopy.in(folder, Sample.FIRST_CODER);
        var window = OpenWindow.on(Screen.ask(() -> new Workspace(project, Searching.inMemory(project), Settings.forgetful(), InstantSource.system())),
                RoomName.CODE, workspace -> new CodeRoom(workspace, () -> { }));
        Screen.settle();
        TranscriptView text = window.find("transcript", TranscriptView.class);
        window.press(KeyCode.F1);
        window.pictures("keys");
        window.fire("key-in-vivo");
        window.press(KeyCode.R);
        assertEquals("R is taken: it does “last code” (Code). Press another key for “in vivo”, or Esc.", window.find("key-notice", Label.class).getText());
        window.press(KeyCode.I);
        assertEquals("“in vivo” is now under I.", window.find("key-notice", Label.class).getText());
        window.picture("keys-changed");
        window.press(KeyCode.ESCAPE);
        Screen.ask(() -> {
            text.select(new TextSpan(text.document().start(), text.document().start() + 8));
            text.requestFocus();
            return text;
        });
        window.press(KeyCode.V);
        assertEquals(List.of(), inVivo(project));
        window.press(KeyCode.I);
        assertEquals(1, inVivo(project).size());
        window.close();
        project.close();
    }

    private static List<Code> inVivo(OpenProject project) {
        return project.ask(reader -> reader.codes().codebook().inOrder().stream().filter(code -> code.name().startsWith("“")).toList());
    }
}
