package org.heddle.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScreenTest {
    @Test
    void paintsTextIntoAPictureWithoutADisplay(@TempDir Path folder) throws Exception {
        paintsText(folder.resolve("words.png"));
    }

    @Test
    @Tag("display")
    void paintsTextIntoAPictureOnARealDisplay(@TempDir Path folder) throws Exception {
        paintsText(folder.resolve("words.png"));
    }

    @Test
    void aWindowThatAFailedTestLeftIsPutAway() throws Exception {
        Stage left = Screen.ask(() -> shown("Left behind"));
        LeftWindows.putAway();
        assertFalse(Screen.ask(left::isShowing));
    }

    private static void paintsText(Path file) throws Exception {
        Stage stage = Screen.ask(() -> shown("Hopeful pessimism"));
        Screen.settle();
        assertTrue(Screen.ask(() -> ImageIO.write(SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null), "png", file.toFile())));
        Screen.ask(() -> {
            stage.close();
            return stage;
        });

        BufferedImage picture = ImageIO.read(file.toFile());
        assertEquals(300, picture.getWidth());
        assertTrue(darkPoints(picture) > 200, "Only " + darkPoints(picture) + " points of the picture are dark.");
    }

    private static Stage shown(String words) {
        var label = new Label(words);
        label.setStyle("-fx-font-size: 24; -fx-text-fill: black; -fx-background-color: white");
        var stage = new Stage();
        stage.setScene(new Scene(new StackPane(label), 300, 80));
        stage.show();
        return stage;
    }

    private static int darkPoints(BufferedImage picture) {
        int dark = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                dark += (picture.getRGB(x, y) & 0xFF) < 100 ? 1 : 0;
            }
        }
        return dark;
    }
}
