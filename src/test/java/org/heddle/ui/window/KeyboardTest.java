package org.heddle.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.heddle.ui.Screen;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.TextSize;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The Tab key goes round in every room and sheet: it reaches everything, sticks nowhere, and is always seen.
final class KeyboardTest {
    @TempDir
    private Path folder;
    private final List<String> found = new ArrayList<>();
    private Tour tour;

    @BeforeEach
    void begin() throws Exception {
        tour = new Tour(folder);
        tour.open(1440, 900, TextSize.USUAL);
        tour.wear(Theme.LIGHT);
    }

    @AfterEach
    void close() throws Exception {
        tour.close();
    }

    private void walk(String where, Parent part) throws Exception {
        found.addAll(TabRound.in(tour.scene(), part).stream().map(line -> where + ": " + line).toList());
    }

    @Test
    void theTabKeyGoesRoundInEveryRoom() throws Exception {
        tour.codeRoom(this::walk);
        tour.rooms(this::walk);
        assertEquals("", String.join("\n", found));
    }

    @Test
    void arrowsGoFromRoomToRoom() throws Exception {
        tour.codeRoom((_, _) -> { });
        Screen.ask(() -> {
            tour.scene().lookup("#room-code").requestFocus();
            new Robot().keyType(KeyCode.RIGHT);
            return true;
        });
        Screen.settle();
        assertEquals("room-verify", tour.scene().getFocusOwner().getId());
        assertEquals(RoomName.VERIFY, tour.desk().workspace().roomProperty().get());
        assertEquals("room-verify", tour.scene().getFocusOwner().getId());
    }

    @Test
    void theTabKeyGoesRoundInEverySheet() throws Exception {
        tour.sheets(this::walk);
        assertEquals("", String.join("\n", found));
    }
}
