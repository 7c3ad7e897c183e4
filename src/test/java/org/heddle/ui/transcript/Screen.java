package org.heddle.ui.transcript;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// The JavaFX thread, for tests: work is done there and waited for.
final class Screen {
    private static boolean isUp;

    private Screen() {}

    static synchronized void start() throws Exception {
        if (!isUp) {
            var up = new FutureTask<Void>(() -> null);
            try {
                Platform.startup(up);
                up.get();
            } catch (IllegalStateException alreadyRunning) {
                isUp = true;
            }
            Platform.setImplicitExit(false);
            isUp = true;
        }
    }

    static <T> T on(Callable<T> work) throws Exception {
        start();
        var task = new FutureTask<T>(work);
        Platform.runLater(task);
        return task.get();
    }

    static void lay(Parent root) {
        root.applyCss();
        root.layout();
    }

    static BufferedImage picture(Scene scene, String name) throws IOException {
        WritableImage image = scene.snapshot(null);
        BufferedImage picture = SwingFXUtils.fromFXImage(image, null);
        Path file = Path.of("target", "pictures", name);
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "png", file.toFile());
        return picture;
    }
}
