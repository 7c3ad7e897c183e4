package org.heddle.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.heddle.domain.Refusal;
import org.heddle.ui.keys.KeyMap;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.shell.Looks;
import org.heddle.ui.shell.Shell;
import org.heddle.ui.shell.TextSize;
import org.heddle.ui.shell.welcome.WelcomeActions;
import org.heddle.ui.shell.welcome.WelcomePage;
import org.heddle.workbench.Attention;
import org.heddle.workbench.Folders;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Settings;
import org.heddle.workbench.Threads;
import org.heddle.workbench.codebook.CodebookTransfer;
import org.heddle.workbench.sample.Sample;
import org.heddle.workbench.searching.Searching;
import org.jspecify.annotations.Nullable;

/// One stage on the screen and the project in it, or the welcome page. Used on the JavaFX thread.
final class Frame implements WelcomeActions {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Stage stage;
    private final Folders folders;
    private final Settings settings;
    private final Threads threads = Threads.beside(Platform::runLater);
    private final Projects projects = new Projects(threads, InstantSource.system());
    private final Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
    private final FrameMenu menu;
    private @Nullable Desk desk;

    Frame(Stage stage, Folders folders) {
        this.stage = stage;
        this.folders = folders;
        settings = new Settings(folders.settings());
        menu = new FrameMenu(stage, this);
        stage.setTitle("Heddle");
        stage.setMinWidth(1024);
        stage.setMinHeight(700);
        stage.setScene(scene);
        stage.setOnCloseRequest(_ -> close());
    }

    /// Shows the project, or the one opened last, or the welcome page.
    void begin(Optional<Path> project) {
        Rectangle2D screen = javafx.stage.Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        Looks.use(theme());
        welcome();
        stage.show();
        project.or(() -> settings.recent().stream().findFirst()).ifPresent(this::open);
    }

    private Theme theme() {
        return settings.get("theme").filter("dark"::equals).map(_ -> Theme.DARK).orElse(Theme.LIGHT);
    }

    /// The welcome page; an open project stays open until another one takes its place.
    void welcome() {
        show(new WelcomePage(this, settings, threads, InstantSource.system()));
    }

    private void show(Parent root) {
        scene.setRoot(root);
        Looks.dress(scene, theme());
        if (root instanceof Shell shell) {
            shell.workspace().textSizeProperty().set(TextSize.in(settings));
        } else {
            TextSize.in(settings).on(root);
        }
    }

    /// Opens a project and shows what went wrong where the user looks.
    void open(Path file) {
        if (scene.getRoot() instanceof WelcomePage page) {
            page.open(file);
            return;
        }
        var _ = open(file, Optional.empty()).exceptionally(failure -> {
            Desk open = desk;
            if (open != null) {
                open.workspace().messages().failed(failure);
            }
            return null;
        });
    }

    @Override
    public CompletableFuture<?> open(Path file, Optional<String> coder) {
        Desk open = desk;
        if (open != null && isSame(open.file(), file)) {
            show(open.shell());
            return CompletableFuture.completedFuture(file);
        }
        return inHand(() -> projects.open(file, coder)).handle((project, failure) -> {
            if (failure != null) {
                askOther(file);
                throw failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
            }
            return sitDown(project);
        });
    }

    /// A project that another window has open: that window is brought to the front.
    private void askOther(Path file) {
        try {
            Attention.ask(folders, file);
        } catch (IOException _) {
            // Comfort only; the refusal says who has it.
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public CompletableFuture<?> createProject(Path file, Optional<String> framework, String coder) {
        return inHand(() -> {
            var codes = CodebookTransfer.Framework.named(framework.orElse(CodebookTransfer.NO_FRAMEWORK));
            OpenProject project = projects.create(file, coder);
            return new Made(project, codes);
        }).thenCompose(made -> {
            Desk now = sitDown(made.project());
            return made.codes().rows().isEmpty() ? CompletableFuture.completedFuture(now)
                    : new CodebookTransfer(made.project()).take(made.codes()).thenApply(_ -> now);
        });
    }

    private record Made(OpenProject project, CodebookTransfer.Framework codes) {}

    @Override
    public CompletableFuture<?> openSample() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                Path folder = Folders.owned(folders.settings()).resolve("sample");
                Sample.openOrMake(folder, new Projects(Threads.none(), InstantSource.system())).close();
                return folder.resolve(Sample.FILE);
            } catch (IOException failure) {
                throw new Refusal("The sample could not be made: is the disk full or write-protected? " + failure.getClass().getSimpleName());
            }
        }, threads.work()).thenComposeAsync(file -> open(file, Optional.empty()), threads.screen());
    }

    /// Opening a file takes a moment at most, and nothing else can be done meanwhile.
    private static <T> CompletableFuture<T> inHand(Callable<T> work) {
        try {
            return CompletableFuture.completedFuture(work.call());
        } catch (Exception failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private Desk sitDown(OpenProject project) {
        closeDesk();
        var now = new Desk(project, Searching.of(project, folders), settings, folders);
        desk = now;
        settings.opened(project.file());
        furnish(now);
        now.askWho();
        now.listenForAttention(folders, () -> Platform.runLater(this::comeToTheFront)); // it is heard on a thread of its own
        stage.setTitle(project.name() + " – Heddle");
        return now;
    }

    private void comeToTheFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    private void furnish(Desk now) {
        show(now.shell());
        menu.fill(now);
        now.workspace().themeProperty().subscribe(theme -> {
            Looks.use(theme);
            Looks.dress(scene, theme);
        });
        now.workspace().coderProperty().addListener((_, _, _) -> handOver(now));
    }

    /// While a pass is sealed, another coder gets a window laid out anew. Waits until whatever changed the coder has ended.
    private void handOver(Desk now) {
        if (!now.workspace().study().now().sealed().isEmpty()) {
            threads.screen().execute(() -> {
                if (now.equals(desk)) {
                    now.layAnew();
                    furnish(now);
                }
            });
        }
    }

    @Override
    public KeyMap keys() {
        Desk open = desk;
        return open == null ? new KeyMap(settings) : open.workspace().keys();
    }

    List<Path> recent() {
        return settings.recent();
    }

    void quit() {
        close();
        stage.hide();
    }

    private void closeDesk() {
        Desk open = desk;
        if (open != null) {
            desk = null;
            open.close();
        }
    }

    private void close() {
        closeDesk();
        threads.close();
    }
}
