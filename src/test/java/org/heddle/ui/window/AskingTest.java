package org.heddle.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.Screen;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.shell.Looks;
import org.heddle.ui.shell.RoomName;
import org.heddle.workbench.Folders;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Settings;
import org.heddle.workbench.searching.Searching;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// While the window asks who is coding.
final class AskingTest {
    @TempDir
    private Path folder;

    @Test
    void nothingIsDoneInAnyonesNameBeforeItIsAnsweredWhoIsCoding() throws Exception {
        var project = SampleCopy.in(folder, "Ailsa Rennie");
        Desk desk = Screen.ask(() -> {
            Looks.loadFonts();
            Looks.use(Theme.LIGHT);
            return new Desk(project, Searching.inMemory(project), Settings.forgetful(),
                    new Folders(folder.resolve("settings"), folder.resolve("cache")));
        });
        Stage stage = Screen.ask(() -> {
            var made = new Stage();
            made.setScene(new Scene(desk.shell(), 1280, 800));
            desk.dress();
            made.show();
            desk.workspace().roomProperty().set(RoomName.VERIFY);
            desk.askWho();
            return made;
        });
        Screen.settle();
        long before = revision(project);

        press(stage, KeyCode.D, false);
        press(stage, KeyCode.DIGIT1, true);
        assertEquals(before, revision(project));
        assertEquals(RoomName.VERIFY, desk.workspace().roomProperty().get());

        Screen.ask(() -> {
            ((ButtonBase) desk.shell().lookup("#who-0")).fire();
            return 0;
        });
        Screen.settle();
        press(stage, KeyCode.D, false);
        assertTrue(revision(project) > before);
        Screen.ask(() -> {
            stage.close();
            desk.close();
            return 0;
        });
    }

    private static long revision(OpenProject project) {
        return project.ask(reader -> reader.log().revision());
    }

    private static void press(Stage stage, KeyCode key, boolean isWithAlt) throws Exception {
        Screen.ask(() -> {
            Node focused = stage.getScene().getFocusOwner();
            Event.fireEvent(focused == null ? stage.getScene().getRoot() : focused,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", key.getName(), key, false, false, isWithAlt, false));
            return 0;
        });
        Screen.settle();
    }
}
