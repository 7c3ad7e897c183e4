package org.heddle.ui.quotes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.heddle.ui.Screen;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.shell.Looks;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Shell;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Settings;
import org.heddle.workbench.Threads;
import org.heddle.workbench.sample.Sample;
import org.heddle.workbench.searching.Searching;

/// The Quotes room in a window whose project answers beside the JavaFX thread, as it does for people.
public final class OpenQuotes {
    private static final InstantSource NOON = InstantSource.fixed(QuotedStudy.NOON);
    private static final Path PICTURES = Path.of("target", "pictures");

    public final Threads threads = Threads.beside(Platform::runLater);
    private final Path folder;
    private OpenProject project;
    private Workspace workspace;
    private Shell shell;
    private Stage stage;

    public OpenQuotes(Path folder) throws Exception {
        this.folder = folder;
        Screen.ask(() -> true);
    }

    public OpenProject sample() throws Exception {
        project = Sample.openOrMake(folder, new Projects(threads, NOON));
        return project;
    }

    /// `width` and `height` are those of what the window holds.
    public void show(OpenProject opened, int width, int height, Theme theme, Function<Workspace, QuotesRoom> room) throws Exception {
        project = opened;
        Screen.ask(() -> {
            Looks.loadFonts();
            Looks.use(theme);
            workspace = new Workspace(project, Searching.inMemory(project), new Settings(folder.resolve("settings")), NOON);
            workspace.themeProperty().set(theme);
            shell = new Shell(workspace, Map.of(RoomName.QUOTES, room::apply));
            workspace.roomProperty().set(RoomName.QUOTES);
            var scene = new Scene(shell, width, height);
            Looks.dress(scene, theme);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return stage;
        });
        until(() -> node(Node.class, "#quotes-loading").isVisible() ? null : true);
        Screen.settle();
    }

    public Workspace workspace() {
        return workspace;
    }

    public Stage stage() {
        return stage;
    }

    public Shell shell() {
        return shell;
    }

    public <T extends Node> T node(Class<T> kind, String id) {
        return kind.cast(shell.lookup(id));
    }

    /// Waits frame by frame for what comes from beside the screen.
    public static <T> T until(Callable<T> answer) throws Exception {
        for (int frame = 0; frame < 2_000; frame++) {
            T found = Screen.ask(answer);
            if (found != null) {
                return found;
            }
            Screen.settle();
        }
        throw new AssertionError("It did not come.");
    }

    public void picture(String name) throws Exception {
        Screen.settle();
        Files.createDirectories(PICTURES);
        var image = Screen.ask(() -> SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null));
        ImageIO.write(image, "png", PICTURES.resolve(name + ".png").toFile());
    }

    public void close() throws Exception {
        Screen.ask(() -> {
            stage.close();
            shell.close();
            workspace.close();
            return stage;
        });
        project.close();
        threads.close();
    }
}
