package org.heddle.ui.window;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.shell.Looks;
import org.heddle.ui.shell.Shell;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Failures;
import org.heddle.workbench.Folders;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Searching;
import org.heddle.workbench.Settings;
import org.heddle.workbench.Threads;
import org.jspecify.annotations.Nullable;

/// One stage on the screen and the project in it. Used on the JavaFX thread.
final class Frame {
    private final Stage stage;
    private final Folders folders;
    private final Settings settings;
    private final Threads threads = Threads.beside(Platform::runLater);
    private final Projects projects = new Projects(threads, InstantSource.system());
    private final Scene scene = new Scene(new StackPane(), 1440, 900);
    private @Nullable Shell shell;

    Frame(Stage stage, Folders folders) {
        this.stage = stage;
        this.folders = folders;
        settings = new Settings(folders.settings());
        stage.setTitle("Heddle");
        stage.setMinWidth(1024);
        stage.setMinHeight(700);
        stage.setScene(scene);
        stage.setOnCloseRequest(_ -> close());
    }

    void begin(Optional<Path> project) {
        Rectangle2D screen = javafx.stage.Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(1440, screen.getWidth()));
        stage.setHeight(Math.min(900, screen.getHeight()));
        Looks.use(theme());
        project.or(() -> settings.recent().stream().findFirst()).ifPresent(this::open);
        stage.show();
    }

    private Theme theme() {
        return settings.get("theme").filter("dark"::equals).map(_ -> Theme.DARK).orElse(Theme.LIGHT);
    }

    /// Opens a project in this window; the one before is closed.
    void open(Path file) {
        try {
            OpenProject project = projects.open(file, Optional.empty());
            closeProject();
            Window.remembered(project, settings).ifPresent(project::actAs);
            settings.opened(file);
            show(new Shell(new Workspace(project, Searching.of(project, folders), settings, InstantSource.system()), Doors.all(() -> { })));
            stage.setTitle(project.name() + " – Heddle");
        } catch (IOException | RuntimeException failure) {
            say(Failures.explain(failure).sentence());
        }
    }

    private void show(Shell now) {
        shell = now;
        scene.setRoot(now);
        Looks.dress(scene, theme());
        now.workspace().themeProperty().subscribe(theme -> {
            Looks.use(theme);
            Looks.dress(scene, theme);
        });
    }

    private void say(String sentence) {
        if (shell != null) {
            shell.workspace().messages().say(sentence);
        } else {
            scene.setRoot(new StackPane(new Label(sentence)));
            Looks.dress(scene, theme());
        }
    }

    private void closeProject() {
        Shell open = shell;
        if (open != null) {
            open.close();
            open.workspace().searching().close();
            open.workspace().project().close();
            shell = null;
        }
    }

    private void close() {
        closeProject();
        threads.close();
    }

    List<Path> recent() {
        return settings.recent();
    }
}
