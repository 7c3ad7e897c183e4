package org.heddle.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.shell.Looks;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Shell;
import org.heddle.ui.shell.Workspace;

/// Draws the rooms of a project as PNG files, each in light and dark, with or without a screen.
final class Pictures {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int CALM_PULSES = 40;

    private final Shell shell;
    private final Scene scene;
    private final Path folder;
    private final List<Path> written = new ArrayList<>();

    Pictures(Shell shell, Path folder) {
        this.shell = shell;
        this.folder = folder;
        scene = new Scene(shell, WIDTH, HEIGHT);
    }

    Scene scene() {
        return scene;
    }

    List<Path> take(List<RoomName> rooms) throws IOException {
        Files.createDirectories(folder);
        Workspace workspace = shell.workspace();
        var showpiece = workspace.project().ask(Showpiece::of);
        for (RoomName room : rooms) {
            for (Theme theme : Theme.values()) {
                Screen.ask(() -> {
                    workspace.themeProperty().set(theme);
                    Looks.use(theme);
                    Looks.dress(scene, theme);
                    workspace.roomProperty().set(room);
                    showpiece.ifPresent(piece -> arrange(room, piece));
                    return room;
                });
                Screen.settle(scene, CALM_PULSES);
                take("%s-%s.png".formatted(room.words().toLowerCase(Locale.ROOT), theme.name().toLowerCase(Locale.ROOT)));
            }
        }
        return List.copyOf(written);
    }

    /// Something to see instead of an empty room.
    private void arrange(RoomName room, Showpiece piece) {
        if (room == RoomName.CODE) {
            shell.workspace().showPassage(piece.coding().source(), piece.coding().span());
        } else if (room == RoomName.SEARCH) {
            shell.workspace().searchFor(piece.word());
        }
    }

    private void take(String name) throws IOException {
        WritableImage image = Screen.ask(() -> scene.snapshot(new WritableImage(WIDTH, HEIGHT)));
        Path file = folder.resolve(name);
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        written.add(file);
    }
}
