package org.heddle.ui.window;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.heddle.workbench.Folders;
import org.heddle.workbench.Front;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Settings;
import org.heddle.workbench.Threads;
import org.heddle.workbench.searching.Searching;

/// The way into the window from outside: opens it and waits until it is closed, or draws its rooms without showing them.
public final class Window implements Front {
    private final Folders folders;

    public Window(Folders folders) {
        this.folders = folders;
    }

    @Override
    public int openWindow(Optional<Path> project) {
        Screen.start();
        var closed = new CountDownLatch(1);
        Platform.runLater(() -> {
            var stage = new Stage();
            stage.setOnHidden(_ -> closed.countDown());
            new Frame(stage, folders).begin(project);
        });
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    @Override
    public List<Path> pictures(Path project, Path folder) throws IOException {
        if (System.getProperty("glass.platform") == null && whyNoScreen().isPresent()) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        Screen.start();
        var threads = Threads.beside(Platform::runLater);
        try {
            OpenProject open = new Projects(threads, InstantSource.system()).openToRead(project, Optional.empty());
            // No settings are there to read, and nothing but the pictures is left behind.
            var nowhere = new Folders(folder.resolve("none"), folder.resolve("none"));
            Desk desk = Screen.ask(() -> new Desk(open, Searching.inMemory(open), Settings.forgetful(), nowhere));
            var pictures = Screen.ask(() -> new Pictures(desk.shell(), folder));
            var written = pictures.take(desk.shell().rooms());
            Screen.ask(() -> {
                desk.close();
                return true;
            });
            return written;
        } finally {
            threads.close();
        }
    }

    /// GTK and a display are looked for without loading either.
    @Override
    public Optional<String> whyNoScreen() {
        return ScreenCheck.whyNone(System.getProperty("os.name", ""), System.getenv());
    }
}
