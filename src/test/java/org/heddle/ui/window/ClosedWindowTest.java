package org.heddle.ui.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.TilePane;
import javafx.stage.Stage;
import org.heddle.ui.Screen;
import org.heddle.ui.shell.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClosedWindowTest {
    private static final int ROUNDS = 40;
    private static final int COLUMNS = 4;

    /// Every room was visited, and the caret still beats in the transcript. The toolkit remembers what it painted last, one thing for each of a
    /// few parts of a window, so another window with many parts is painted after it.
    @Test
    void aProjectThatWasClosedLeavesMemory(@TempDir Path folder) throws Exception {
        WeakReference<Workspace> closed = closed(new SealedStudy(folder));
        Stage next = Screen.ask(ClosedWindowTest::another);
        for (int round = 0; round < ROUNDS && !closed.refersTo(null); round++) {
            paint(next, round);
            System.gc();
        }
        Screen.ask(() -> {
            next.close();
            return next;
        });
        assertTrue(closed.refersTo(null), "something still holds the closed project");
    }

    private static Stage another() {
        var stage = new Stage();
        var far = new TilePane(200, 150);
        far.setPrefColumns(COLUMNS);
        IntStream.range(0, COLUMNS * COLUMNS).forEach(at -> far.getChildren().add(new Label(String.valueOf(at))));
        stage.setScene(new Scene(far));
        stage.show();
        return stage;
    }

    private static void paint(Stage stage, int round) throws Exception {
        Screen.ask(() -> {
            stage.getScene().getRoot().getChildrenUnmodifiable().forEach(label -> ((Label) label).setText("Round " + round));
            return stage;
        });
        Screen.settle();
    }

    private static WeakReference<Workspace> closed(SealedStudy study) throws Exception {
        try (var window = Everything.open(study.withHers, Optional.of(study.ailsa))) {
            window.tour();
            window.readOn();
            return new WeakReference<>(window.workspace());
        }
    }
}
