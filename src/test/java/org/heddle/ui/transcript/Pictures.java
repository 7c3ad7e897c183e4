package org.heddle.ui.transcript;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;

/// Paints a scene into a file to be looked at.
final class Pictures {
    private Pictures() {}

    static BufferedImage take(Scene scene, String name) throws IOException {
        BufferedImage picture = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
        Path file = Path.of("target", "pictures", name);
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "png", file.toFile());
        return picture;
    }
}
