package org.heddle.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.shell.Looks;

/// A window for a test, and pictures of it in both themes and two sizes. Used on the JavaFX thread.
public final class RoomPicture {
    private RoomPicture() {}

    /// A shown window of this size around `root`, dressed as the program dresses it.
    public static Stage show(Parent root, double width, double height) {
        Looks.loadFonts();
        Looks.use(Theme.LIGHT);
        var scene = new Scene(root, width, height);
        Looks.dress(scene, Theme.LIGHT);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    /// Writes target/pictures/NAME-light-1440.png and so on.
    public static void takeAll(Stage stage, String name) throws Exception {
        for (Theme theme : Theme.values()) {
            for (int[] size : new int[][] {{1440, 900}, {1024, 700}}) {
                Screen.ask(() -> {
                    Looks.use(theme);
                    Looks.dress(stage.getScene(), theme);
                    stage.setWidth(size[0]);
                    stage.setHeight(size[1]);
                    return stage;
                });
                Screen.settle();
                take(stage, "%s-%s-%d".formatted(name, theme.name().toLowerCase(Locale.ROOT), size[0]));
            }
        }
        Screen.ask(() -> {
            Looks.use(Theme.LIGHT);
            Looks.dress(stage.getScene(), Theme.LIGHT);
            return stage;
        });
    }

    public static void take(Window window, String name) throws Exception {
        Screen.ask(() -> {
            Path file = Path.of("target", "pictures", name + ".png");
            Files.createDirectories(file.getParent());
            return ImageIO.write(SwingFXUtils.fromFXImage(window.getScene().snapshot(null), null), "png", file.toFile());
        });
    }
}
