package org.heddle.bench;

import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.heddle.ui.Screen;
import org.heddle.ui.analysis.matrix.MatrixPage;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.shell.Looks;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Folders;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Settings;
import org.heddle.workbench.searching.Searching;

/// The framework matrix in a window of 1440 by 900. Every method may be called from any thread; times are in nanoseconds.
final class MatrixWindow implements AutoCloseable {
    private static final int TICK = 120;
    /// Ticks until the grid goes back to its first cell.
    private static final int ROUND = 60;
    private static final int MOST_ASKED = 600;

    private final Searching searching;
    private final Workspace workspace;
    private final MatrixPage page;
    private final Stage stage;
    private final Frames frames;
    private int ticks;

    private MatrixWindow(OpenProject project, Folders folders) {
        searching = Searching.of(project, folders);
        workspace = new Workspace(project, searching, new Settings(folders.settings()), InstantSource.system());
        page = new MatrixPage(workspace);
        var scene = new Scene(page.view(), 1440, 900);
        frames = new Frames(scene);
        Looks.dress(scene, Theme.LIGHT);
        stage = new Stage();
        stage.setScene(scene);
        stage.show();
        page.inSight(true);
    }

    static MatrixWindow on(OpenProject project, Folders folders) throws Exception {
        var window = Screen.ask(() -> {
            Looks.loadFonts();
            Looks.use(Theme.LIGHT);
            return new MatrixWindow(project, folders);
        });
        for (int asked = 0; asked < MOST_ASKED; asked++) {
            Screen.settle();
            if (Screen.ask(() -> window.stage.getScene().lookup(".matrix-name") != null)) {
                return window;
            }
            window.frame(() -> { });
        }
        window.close();
        throw new TimeoutException("no matrix");
    }

    /// One tick of the wheel, by turns down, which brings rows, and across, which brings columns; until its frame is painted.
    Frames.Shown scroll() throws Exception {
        return frame(() -> {
            Node grid = page.view().lookup("#matrix");
            boolean isBack = ++ticks % ROUND == 0;
            double by = isBack ? 1e9 : -TICK;
            boolean isDown = ticks % 2 == 0;
            Event.fireEvent(grid, new ScrollEvent(ScrollEvent.SCROLL, 300, 300, 300, 300, false, false, false, false, false, false, isDown && !isBack ? 0 : by,
                    isDown || isBack ? by : 0, 0, 0, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
                    new PickResult(grid, 300, 300)));
        });
    }

    private Frames.Shown frame(Runnable act) throws Exception {
        var done = new CompletableFuture<Frames.Shown>();
        Screen.ask(() -> frames.toItsFrame(act, done));
        return Frames.shown(done);
    }

    @Override
    public void close() throws Exception {
        Screen.ask(() -> {
            stage.close();
            page.close();
            workspace.close();
            return stage;
        });
        searching.close();
    }
}
