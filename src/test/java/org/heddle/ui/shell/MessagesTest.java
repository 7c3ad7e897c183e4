package org.heddle.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.heddle.domain.Refusal;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.Screen;
import org.heddle.ui.verification.VerifyRoom;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Settings;
import org.heddle.workbench.sample.Sample;
import org.heddle.workbench.searching.Searching;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the window says, and where it says it.
final class MessagesTest {
    private static final String LONG = "Deleted “A code with a long name that somebody gave it” and 214 codings. Ctrl+Z brings them back.";

    @TempDir
    private Path folder;
    private OpenProject project;
    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        project = SampleCopy.in(folder, Sample.SECOND_CODER);
        window = OpenWindow.on(Screen.ask(() -> new Workspace(project, Searching.inMemory(project), Settings.forgetful(), InstantSource.system())),
                RoomName.VERIFY, VerifyRoom::new);
        Screen.settle();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        project.close();
    }

    private void say(String words) throws Exception {
        Screen.ask(() -> {
            window.workspace().messages().say(words);
            return words;
        });
        Screen.settle();
    }

    private String said() throws Exception {
        return window.find("message", Label.class).getText();
    }

    private static Bounds inWindow(Node node) throws Exception {
        return Screen.ask(() -> node.localToScene(node.getLayoutBounds()));
    }

    @Test
    void aMessageStandsBelowTheRoomAndCoversNoButton() throws Exception {
        say(LONG);

        Bounds message = inWindow(window.find("message", Label.class));
        Bounds room = inWindow(window.find("verify-room", Region.class));
        assertTrue(message.getMinY() >= room.getMaxY(), "%s is below %s".formatted(message, room));
        assertTrue(window.find("message", Label.class).isVisible());
    }

    @Test
    void aMessageLeavesWithTheRoom() throws Exception {
        say(LONG);
        Screen.ask(() -> {
            window.workspace().roomProperty().set(RoomName.SETUP);
            return 0;
        });
        assertEquals("", said());
    }

    @Test
    void aMessageLeavesWithTheNextActAndTheNextActMaySpeakItself() throws Exception {
        say(LONG);
        window.press(KeyCode.A);
        assertEquals("", said());

        Screen.ask(() -> {
            window.workspace().messages().failed(new Refusal("Nobody checks an own coding."));
            return 0;
        });
        assertEquals("Nobody checks an own coding.", said());
    }

    @Test
    void aMessageIsSeenAlsoWhileTheBarsAreHidden() throws Exception {
        var shell = (Shell) window.find("verify-room", Region.class).getScene().getRoot();
        Screen.ask(() -> {
            shell.toggleChrome();
            return 0;
        });
        Screen.settle();
        var message = window.find("message", Label.class);
        Node bar = Screen.ask(() -> message.getParent().getParent());
        assertFalse(Screen.ask(bar::isVisible));

        say(LONG);
        assertTrue(Screen.ask(() -> bar.isVisible() && message.getParent().isVisible()));
    }
}
