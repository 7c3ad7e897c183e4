package org.heddle.ui.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TreeView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.heddle.ui.Screen;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.quotes.line.QuoteItem;
import org.heddle.ui.quotes.line.QuoteLine;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuotesRoomTest {
    private static final InstantSource NOON = InstantSource.fixed(QuotedStudy.NOON);
    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir
    private Path folder;
    private final Threads threads = Threads.beside(Platform::runLater);
    private OpenProject project;
    private Workspace workspace;
    private Shell shell;
    private Stage stage;

    @BeforeEach
    void start() throws Exception {
        Screen.ask(() -> true);
    }

    private void open(OpenProject opened, int width, int height, Theme theme) throws Exception {
        project = opened;
        Path out = folder.resolve("exported");
        Screen.ask(() -> {
            Looks.loadFonts();
            Looks.use(theme);
            workspace = new Workspace(project, Searching.inMemory(project), new Settings(folder.resolve("settings")), NOON);
            workspace.themeProperty().set(theme);
            shell = new Shell(workspace, Map.of(RoomName.QUOTES,
                    space -> new QuotesRoom(space, Optional.of(_ -> Optional.of(out)))));
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

    private OpenProject sample() throws Exception {
        return Sample.openOrMake(folder, new Projects(threads, NOON));
    }

    @AfterEach
    void close() throws Exception {
        Screen.ask(() -> {
            stage.close();
            shell.close();
            workspace.close();
            return stage;
        });
        project.close();
        threads.close();
    }

    private <T extends Node> T node(Class<T> kind, String id) {
        return kind.cast(shell.lookup(id));
    }

    @SuppressWarnings("unchecked")
    private ListView<QuoteItem> quotes() {
        return (ListView<QuoteItem>) node(ListView.class, "#quotes");
    }

    @SuppressWarnings("unchecked")
    private TreeView<ThemeRow> themes() {
        return (TreeView<ThemeRow>) node(TreeView.class, "#themes");
    }

    /// Waits frame by frame for what comes from beside the screen.
    private static <T> T until(Callable<T> answer) throws Exception {
        for (int frame = 0; frame < 600; frame++) {
            T found = Screen.ask(answer);
            if (found != null) {
                return found;
            }
            Screen.settle();
        }
        throw new AssertionError("It did not come.");
    }

    private void picture(String name) throws Exception {
        Screen.settle();
        Files.createDirectories(PICTURES);
        var image = Screen.ask(() -> SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null));
        ImageIO.write(image, "png", PICTURES.resolve(name + ".png").toFile());
    }

    private static KeyEvent key(KeyCode code, boolean isControl) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, isControl, false, false);
    }

    @Test
    void pictures() throws Exception {
        open(sample(), 1440, 900, Theme.LIGHT);
        ListView<QuoteItem> list = quotes();
        Screen.ask(() -> {
            list.getSelectionModel().select(4);
            return true;
        });
        until(() -> node(Node.class, "#quote-context").isVisible() ? true : null);
        picture("quotes-light");
        Screen.ask(() -> {
            stage.setWidth(1024);
            stage.setHeight(700);
            return true;
        });
        Screen.settle();
        picture("quotes-light-1024");
        assertFalse(Screen.ask(() -> node(Node.class, "#quote-balance") != null), "The balance gives way in a narrow window.");
    }

    @Test
    void picturesInTheDark() throws Exception {
        open(sample(), 1440, 900, Theme.DARK);
        String all = node(Label.class, "#quotes-shown").getText();
        Screen.ask(() -> {
            node(MenuButton.class, "#filter-case").getItems().get(2).fire();
            return true;
        });
        until(() -> node(Label.class, "#quotes-shown").getText().equals(all) ? null : true);
        picture("quotes-dark");
        Screen.ask(() -> {
            stage.setWidth(1024);
            stage.setHeight(700);
            return true;
        });
        Screen.settle();
        picture("quotes-dark-1024");
    }

    @Test
    void aProjectWithoutCodingsSaysWhereToBegin() throws Exception {
        open(new QuotedStudy(folder, threads).project, 1024, 700, Theme.LIGHT);
        assertTrue(Screen.ask(() -> node(Button.class, "#go-coding").getParent().isVisible()));
        assertFalse(Screen.ask(() -> node(Button.class, "#show-all").getParent().isVisible()));
        assertTrue(Screen.ask(() -> node(Node.class, "#export").isDisabled()));
        picture("quotes-empty");
    }

    @Test
    void filtersThatFitNothingCanBeCleared() throws Exception {
        open(QuotedStudy.small(folder, threads).project, 1440, 900, Theme.LIGHT);
        Screen.ask(() -> {
            node(MenuButton.class, "#filter-stance").getItems().getLast().fire();
            return true;
        });
        until(() -> node(Button.class, "#show-all").getParent().isVisible() ? true : null);
        picture("quotes-nothing-fits");
        Screen.ask(() -> {
            node(Button.class, "#show-all").fire();
            return true;
        });
        until(() -> node(Label.class, "#quotes-shown").getText().equals("8 quotes") ? true : null);
    }

    @Test
    void theQuoteInHandStaysInHandThoughAnActReadsItsSourceLate() throws Exception {
        open(sample(), 1440, 900, Theme.LIGHT);
        ListView<QuoteItem> list = quotes();
        QuoteLine last = Screen.ask(() -> list.getItems().stream().filter(QuoteLine.class::isInstance).map(QuoteLine.class::cast)
                .filter(line -> line.place().source().name().equals("I4-2 Group interview")).findFirst().orElseThrow());
        Screen.ask(() -> {
            list.getSelectionModel().select(last);
            list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.S, true, false, false, false));
            return true;
        });
        QuoteLine starred = until(() -> !node(Node.class, "#quotes-loading").isVisible() && list.getSelectionModel().getSelectedItem() instanceof QuoteLine line
                && line.isStarred() ? line : null);
        assertEquals(last.place(), starred.place());
        assertTrue(Screen.ask(() -> node(Node.class, "#form-typed").isVisible()));
    }

    @Test
    void aThemeIsChosenQuotesAreCopiedOpenedAndExported() throws Exception {
        open(QuotedStudy.small(folder, threads).project, 1440, 900, Theme.LIGHT);
        TreeView<ThemeRow> themes = themes();
        ListView<QuoteItem> list = quotes();
        Screen.ask(() -> {
            themes.getSelectionModel().clearSelection();
            themes.getSelectionModel().select(4);
            return true;
        });
        until(() -> list.getItems().size() == 5 ? true : null);
        Screen.ask(() -> {
            list.getSelectionModel().clearAndSelect(3);
            list.fireEvent(key(KeyCode.C, true));
            return true;
        });
        assertEquals("‘it took the three of us and a photocopier’ (PN:I4)", until(() -> Clipboard.getSystemClipboard().getString()));

        Screen.ask(() -> {
            node(MenuButton.class, "#export").getItems().get(2).fire();
            return true;
        });
        until(() -> node(Label.class, "#message").getText().startsWith("4 quotes written to “exported.csv”") ? true : null);
        assertEquals(5, Files.readAllLines(folder.resolve("exported.csv")).size());

        var shown = new AtomicReference<String>("");
        Screen.ask(() -> {
            workspace.passagesAreShownBy((source, _) -> shown.set(workspace.study().now().source(source).orElseThrow().name()));
            list.fireEvent(key(KeyCode.ENTER, false));
            return true;
        });
        assertEquals("I4-2 Group interview", shown.get());
    }
}
