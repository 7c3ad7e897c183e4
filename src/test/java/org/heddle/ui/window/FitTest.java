package org.heddle.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.heddle.domain.codebook.CodeId;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.Screen;
import org.heddle.ui.codebook.version.VersionSheet;
import org.heddle.ui.codebook.walk.RecheckSheet;
import org.heddle.ui.codebook.walk.SplitSheet;
import org.heddle.ui.part.Question;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.shell.Looks;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.TextSize;
import org.heddle.workbench.Folders;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Settings;
import org.heddle.workbench.Threads;
import org.heddle.workbench.searching.Searching;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rooms around Code in every size that must hold: no words are cut, nothing reaches out of the window.
final class FitTest {
    @TempDir
    private Path folder;
    private Desk desk;
    private Stage stage;

    @AfterEach
    void close() throws Exception {
        Screen.ask(() -> {
            stage.close();
            desk.close();
            return desk;
        });
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
            1440,  900, LARGER
            """)
    void noWordsAreCutAndNothingReachesOutOfTheWindow(int width, int height, TextSize size) throws Exception {
        open(width, height, size);
        var found = new ArrayList<String>();
        for (RoomName room : List.of(RoomName.VERIFY, RoomName.SEARCH, RoomName.QUOTES, RoomName.AGREEMENT, RoomName.ANALYSE)) {
            enter(room);
            look(room.words(), found, size);
        }
        enter(RoomName.SETUP);
        for (int at = 0; at < 7; at++) {
            int section = at;
            Screen.ask(() -> {
                ((ListView<?>) stage.getScene().lookup("#setup-sections")).getSelectionModel().select(section);
                return section;
            });
            Screen.settle();
            look("Setup " + section, found, size);
        }
        assertEquals("", String.join("\n", found));
    }

    @ParameterizedTest(name = "{0} × {1}, {2}")
    @CsvSource(textBlock = """
            1024,  700, USUAL
            1024,  700, LARGER
            1440,  900, LARGER
            """)
    void noWordsAreCutInSheetsMemosNotesAndPasses(int width, int height, TextSize size) throws Exception {
        open(width, height, size);
        var found = new ArrayList<String>();
        enter(RoomName.CODE);
        var room = (StackPane) stage.getScene().lookup("#code-room");
        CodeId code = desk.workspace().study().now().codebook().inOrder().stream().filter(one -> desk.workspace().study().now().codeCounts().containsKey(one.id()))
                .findFirst().orElseThrow().id();
        sheet("split", room, found, size, () -> SplitSheet.open(desk.workspace(), code, room, () -> { }));
        sheet("versions", room, found, size, () -> VersionSheet.open(desk.workspace(), room, () -> { }));
        sheet("recheck", room, found, size, () -> RecheckSheet.open(desk.workspace(), room, () -> { }, (_, _) -> { }));
        sheet("correction", room, found, size, () -> ((MenuButton) stage.getScene().lookup("#source-acts")).getItems().stream()
                .filter(item -> "correct-text".equals(item.getId())).findFirst().orElseThrow().fire());
        sheet("question", room, found, size, () -> new Question("q", "Remove “C1-1 GP interview”?", "The text goes, with its turns. 44 codings and their checks go along."
                + " Ctrl+Z brings everything back.", "Remove").ask(room, () -> { }, () -> { }));
        sheet("keys", desk.shell(), found, size, desk.shell()::showKeys);
        enter(RoomName.MEMOS);
        look("Memos", found, size);
        press("tab-notes");
        look("Notes", found, size);
        enter(RoomName.SETUP);
        var sections = (ListView<?>) stage.getScene().lookup("#setup-sections");
        for (int at = 7; at < sections.getItems().size(); at++) {
            int section = at;
            Screen.ask(() -> {
                sections.getSelectionModel().select(section);
                return section;
            });
            Screen.settle();
            look("Setup " + section, found, size);
            if (stage.getScene().lookup("#pass-new") != null) {
                press("pass-new");
                look("Pass form", found, size);
            }
        }
        assertEquals("", String.join("\n", found));
    }

    @ParameterizedTest(name = "{0} × {1}, {2}")
    @CsvSource(textBlock = """
            1024,  700, USUAL
            1024,  700, LARGE
            1024,  700, LARGER
            1440,  900, USUAL
            1440,  900, LARGE
            1440,  900, LARGER
            """)
    void noWordsAreCutInTheCodeRoom(int width, int height, TextSize size) throws Exception {
        open(width, height, size);
        var found = new ArrayList<String>();
        enter(RoomName.CODE);
        look("Code", found, size);
        assertEquals("", String.join("\n", found));
    }

    /// Opens what lies over a room, looks at it alone, and puts it away; the room behind it waits in the dark.
    private void sheet(String name, StackPane over, List<String> found, TextSize size, Runnable open) throws Exception {
        List<Node> before = Screen.ask(() -> {
            var there = List.copyOf(over.getChildren());
            open.run();
            return there;
        });
        Screen.settle();
        Screen.settle();
        assertEquals(before.size() + 1, over.getChildren().size(), name);
        look("Sheet " + name, (Parent) over.getChildren().getLast(), found, size);
        Screen.ask(() -> over.getChildren().setAll(before));
        Screen.ask(() -> {
            over.getChildren().getFirst().setDisable(false);
            return over;
        });
        Screen.settle();
    }

    private void press(String id) throws Exception {
        Screen.ask(() -> {
            ((ButtonBase) stage.getScene().lookup("#" + id)).fire();
            return id;
        });
        Screen.settle();
    }

    private void open(int width, int height, TextSize size) throws Exception {
        String file = System.getProperty("heddle.fit", "");
        OpenProject project = file.isEmpty() ? SampleCopy.in(folder, "Ewan Drummond")
                : new Projects(Threads.none(), InstantSource.system()).open(Path.of(file), Optional.empty());
        var searching = Searching.inMemory(project);
        searching.bringUpToDate(_ -> { }).join();
        Screen.ask(() -> {
            Looks.loadFonts();
            Looks.use(Theme.LIGHT);
            desk = new Desk(project, searching, Settings.forgetful(), new Folders(folder.resolve("settings"), folder.resolve("cache")));
            desk.workspace().themeProperty().set(Theme.LIGHT);
            stage = new Stage();
            stage.setScene(new Scene(desk.shell(), width, height));
            desk.dress();
            desk.workspace().textSizeProperty().set(size);
            stage.show();
            return stage;
        });
    }

    private void enter(RoomName room) throws Exception {
        Screen.ask(() -> {
            if (room == RoomName.SEARCH) {
                desk.workspace().searchFor(System.getProperty("heddle.word", "people"));
            }
            desk.workspace().roomProperty().set(room);
            return room;
        });
        Screen.settle();
        Screen.settle();
        if (room == RoomName.QUOTES) {
            Screen.ask(() -> {
                ((ListView<?>) stage.getScene().lookup("#quotes")).getSelectionModel().select(3);
                return room;
            });
            Screen.settle();
        }
    }

    private void look(String where, List<String> found, TextSize size) throws Exception {
        look(where, stage.getScene().getRoot(), found, size);
    }

    private void look(String where, Parent part, List<String> found, TextSize size) throws Exception {
        Screen.ask(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return found.addAll(Squeezed.in(part).stream().map(line -> where + ": " + line).toList());
        });
        String pictures = System.getProperty("heddle.pictures", "");
        if (!pictures.isEmpty()) {
            for (Theme theme : Theme.values()) {
                Screen.ask(() -> {
                    desk.workspace().themeProperty().set(theme);
                    Looks.use(theme);
                    desk.dress();
                    return theme;
                });
                Screen.settle();
                Screen.ask(() -> {
                    var image = stage.getScene().snapshot(null);
                    Path file = Path.of(pictures, "%s-%.0f-%s-%s.png".formatted(where, stage.getScene().getWidth(), size, theme)
                            .toLowerCase(Locale.ROOT).replace(' ', '-'));
                    Files.createDirectories(file.getParent());
                    return ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
                });
            }
        }
    }
}
