package org.heddle.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.geometry.BoundingBox;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.Screen;
import org.heddle.ui.codebook.CodePicker;
import org.heddle.ui.codebook.RecentCodes;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.shell.Looks;
import org.heddle.ui.shell.RoomName;
import org.heddle.workbench.Folders;
import org.heddle.workbench.Settings;
import org.heddle.workbench.searching.Searching;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Changing between light and dark, with the code picker opened again and again.
final class ThemeChangeTest {
    @TempDir
    private Path folder;

    /// What the style engine complains about.
    private static final class Complaints extends Handler {
        private final List<String> heard = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            heard.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void everyRoomFindsItsColoursInBothThemes() throws Exception {
        var complaints = new Complaints();
        Logger css = Logger.getLogger("javafx.css");
        css.addHandler(complaints);
        var project = SampleCopy.in(folder, "Ailsa Rennie");
        var searching = Searching.inMemory(project);
        Stage stage = Screen.ask(Stage::new);
        Desk desk = Screen.ask(() -> {
            Looks.loadFonts();
            Looks.use(Theme.LIGHT);
            var made = new Desk(project, searching, Settings.forgetful(), new Folders(folder.resolve("settings"), folder.resolve("cache")));
            stage.setScene(new Scene(made.shell(), 1280, 800));
            made.dress();
            made.workspace().themeProperty().subscribe(theme -> {
                Looks.use(theme);
                made.dress();
            });
            stage.show();
            return made;
        });
        CodePicker picker = Screen.ask(() -> new CodePicker(desk.workspace(),
                RecentCodes.in(desk.workspace())));
        for (RoomName room : desk.shell().rooms()) {
            for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
                Screen.ask(() -> {
                    desk.workspace().roomProperty().set(room);
                    var about = desk.shell().localToScreen(new BoundingBox(300, 200, 100, 20));
                    picker.show(desk.shell(), about, "a passage", new CodePicker.Answer(_ -> { }, (_, _) -> { }));
                    return room;
                });
                Screen.settle();
                Screen.ask(() -> {
                    List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
                    return room;
                });
                Screen.settle();
                Screen.ask(() -> {
                    desk.workspace().themeProperty().set(theme);
                    return theme;
                });
                Screen.settle();
            }
        }
        Screen.ask(() -> {
            stage.close();
            desk.close();
            return desk;
        });
        css.removeHandler(complaints);
        assertEquals(List.of(), complaints.heard.stream().distinct().toList());
    }
}
