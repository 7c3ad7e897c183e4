package org.heddle.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.heddle.ui.Screen;
import org.heddle.ui.part.palette.Contrast;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.shell.TextSize;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Words and icons stand out from their ground in every room and sheet, in both themes, as the real style sheets paint them.
final class ContrastTest {
    private static final int AT_LEAST = 1000;

    @TempDir
    private Path folder;
    private Tour tour;

    @BeforeEach
    void begin() {
        tour = new Tour(folder);
    }

    @AfterEach
    void close() throws Exception {
        tour.close();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyWordAndIconCanBeSeen(Theme theme) throws Exception {
        tour.open(1440, 900, TextSize.USUAL);
        tour.wear(theme);
        List<String> found = new ArrayList<>();
        var looked = new int[1];
        Tour.Sight sight = (where, part) -> Screen.ask(() -> {
            var pale = Pale.in(part, theme.page());
            looked[0] += pale.looked();
            return found.addAll(pale.found().stream().map(line -> where + ": " + line).toList());
        });
        tour.codeRoom(sight);
        tour.rooms(sight);
        tour.sheets(sight);
        assertEquals("", String.join("\n", found));
        assertTrue(looked[0] > AT_LEAST, "looked at " + looked[0]);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theFocusRingCanBeSeenOnEveryGround(Theme theme) throws Exception {
        tour.open(1440, 900, TextSize.USUAL);
        tour.wear(theme);
        var ring = named("-heddle-filled");
        for (String ground : List.of("-heddle-page", "-heddle-side", "-heddle-inset", "-heddle-hover", "-heddle-raised", "-heddle-accent-ground")) {
            double contrast = Contrast.between(ring, named(ground));
            assertTrue(contrast >= 3, ground + " " + contrast);
        }
    }

    /// What the style sheets call by this name, in the theme that the window wears.
    private Color named(String name) throws Exception {
        return Screen.ask(() -> {
            var patch = new Region();
            patch.setStyle("-fx-background-color: " + name);
            tour.desk().shell().getChildren().add(patch);
            patch.applyCss();
            tour.desk().shell().getChildren().remove(patch);
            return (Color) patch.getBackground().getFills().getFirst().getFill();
        });
    }
}
