package org.heddle.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.heddle.ui.Screen;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.shell.Looks;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Shell;
import org.heddle.workbench.Threads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearchRoomTest {
    @TempDir
    static Path folder;

    @Test
    void pictures() throws Exception {
        for (Theme theme : Theme.values()) {
            for (int[] size : new int[][] {{1440, 900}, {1024, 700}}) {
                picture(theme, size[0], size[1]);
            }
        }
    }

    private void picture(Theme theme, int width, int height) throws Exception {
        Threads threads = Threads.beside(Platform::runLater);
        Path place = Files.createDirectories(folder.resolve(theme + "-" + width));
        var desk = new SampleDesk(place, threads);
        Scene scene = Screen.ask(() -> {
            Looks.loadFonts();
            Looks.use(theme);
            desk.workspace.themeProperty().set(theme);
            var shell = new Shell(desk.workspace, Map.of(RoomName.SEARCH, SearchRoom::new, RoomName.CODE, w -> new org.heddle.ui.coding.CodeRoom(w, () -> { })));
            var one = new Scene(shell, width, height);
            Looks.dress(one, theme);
            desk.workspace.searchFor("rent OR housing OR damp OR phone");
            return one;
        });
        for (int i = 0; i < 20; i++) {
            Screen.settle();
            Screen.ask(() -> { scene.getRoot().applyCss(); scene.getRoot().layout(); return 1; });
        }
        Screen.ask(() -> {
            BufferedImage picture = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
            Path file = Path.of("target", "pictures", "search-" + theme.name().toLowerCase() + "-" + width + ".png");
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "png", file.toFile());
            return 1;
        });
        Screen.ask(() -> { desk.close(); return 1; });
        threads.close();
    }
}
