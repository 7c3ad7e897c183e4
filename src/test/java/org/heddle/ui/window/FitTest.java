package org.heddle.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javax.imageio.ImageIO;
import org.heddle.ui.Screen;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.shell.TextSize;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every room in every size that must hold: no words are cut, nothing reaches out of the window.
final class FitTest {
    private static final String SIZES = """
            1024,  700, USUAL
            1024,  700, LARGER
            1440,  900, LARGER
            """;

    @TempDir
    private Path folder;
    private final List<String> found = new ArrayList<>();
    private Tour tour;

    @BeforeEach
    void begin() {
        tour = new Tour(folder);
    }

    @AfterEach
    void close() throws Exception {
        tour.close();
    }

    @ParameterizedTest(name = "{0} × {1}, {2}")
    @CsvSource(textBlock = """
            1024,  700, USUAL
            1024,  700, LARGE
            1024,  700, LARGER
            1280,  800, USUAL
            1280,  800, LARGE
            1280,  800, LARGER
            1440,  900, USUAL
            1440,  900, LARGE
            1440,  900, LARGER
            """)
    void noWordsAreCutAndNothingReachesOutOfTheWindow(int width, int height, TextSize size) throws Exception {
        tour.open(width, height, size);
        tour.codeRoom((where, part) -> look(where, part, size));
        tour.rooms((where, part) -> look(where, part, size));
        assertEquals("", String.join("\n", found));
    }

    @ParameterizedTest(name = "{0} × {1}, {2}")
    @CsvSource(textBlock = SIZES)
    void noWordsAreCutInSheetsMemosNotesAndPasses(int width, int height, TextSize size) throws Exception {
        tour.open(width, height, size);
        tour.sheets((where, part) -> look(where, part, size));
        assertEquals("", String.join("\n", found));
    }

    @ParameterizedTest(name = "{0} × {1}, {2}")
    @CsvSource(textBlock = SIZES)
    void noWordsAreCutInAnyPageOfAnalyse(int width, int height, TextSize size) throws Exception {
        tour.open(width, height, size);
        tour.analyses((where, part) -> look(where, part, size));
        assertEquals("", String.join("\n", found));
    }

    private void look(String where, Parent part, TextSize size) throws Exception {
        Screen.ask(() -> found.addAll(Squeezed.in(part).stream().map(line -> where + ": " + line).toList()));
        String pictures = System.getProperty("heddle.pictures", "");
        if (!pictures.isEmpty()) {
            for (Theme theme : Theme.values()) {
                tour.wear(theme);
                Screen.ask(() -> {
                    var image = tour.scene().snapshot(null);
                    Path file = Path.of(pictures, "%s-%.0f-%s-%s.png".formatted(where, tour.scene().getWidth(), size, theme)
                            .toLowerCase(Locale.ROOT).replace(' ', '-'));
                    Files.createDirectories(file.getParent());
                    return ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
                });
            }
        }
    }
}
