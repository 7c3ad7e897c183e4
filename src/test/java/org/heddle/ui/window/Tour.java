package org.heddle.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
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

/// The program's window on the sample project, and the walks through its rooms and sheets; each sight is looked at when it has been laid out.
final class Tour implements AutoCloseable {
    private static final int FIRST_WIDE_SECTION = 7;

    private final Path folder;
    private Desk desk;
    private Stage stage;

    /// What is done with each sight: its name, and what is to be looked at.
    interface Sight {
        void see(String where, Parent part) throws Exception;
    }

    Tour(Path folder) {
        this.folder = folder;
    }

    Desk desk() {
        return desk;
    }

    Scene scene() {
        return stage.getScene();
    }

    void open(int width, int height, TextSize size) throws Exception {
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

    void wear(Theme theme) throws Exception {
        Screen.ask(() -> {
            desk.workspace().themeProperty().set(theme);
            Looks.use(theme);
            desk.dress();
            return theme;
        });
        Screen.settle();
    }

    void rooms(Sight sight) throws Exception {
        for (RoomName room : List.of(RoomName.VERIFY, RoomName.SEARCH, RoomName.QUOTES, RoomName.AGREEMENT, RoomName.ANALYSE)) {
            enter(room);
            see(room.words(), sight);
        }
        enter(RoomName.SETUP);
        for (int at = 0; at < FIRST_WIDE_SECTION; at++) {
            choose(at);
            see("Setup " + at, sight);
        }
    }

    /// Every page of Analyse, and what each of its switches shows.
    void analyses(Sight sight) throws Exception {
        enter(RoomName.ANALYSE);
        ListView<?> pages = (ListView<?>) scene().lookup("#analysis-pages");
        for (int at = 0; at < pages.getItems().size(); at++) {
            int page = at;
            Screen.ask(() -> {
                pages.getSelectionModel().select(page);
                return page;
            });
            calm();
            see("Analyse %d".formatted(at), sight);
            switches("Analyse %d".formatted(at), new HashSet<>(), sight);
            questions("Analyse %d".formatted(at), sight);
        }
    }

    /// In a tight window they are a menu.
    private void questions(String where, Sight sight) throws Exception {
        for (int at = 0; scene().lookup("#analyse-room #question") instanceof MenuButton menu && at < menu.getItems().size(); at++) {
            MenuItem question = menu.getItems().get(at);
            Screen.ask(() -> {
                question.fire();
                return question;
            });
            calm();
            see("%s %s".formatted(where, question.getText()), sight);
        }
    }

    /// What appeared last goes first, because the others stay.
    private void switches(String where, Set<String> seen, Sight sight) throws Exception {
        Optional<String> next = switches().reversed().stream().filter(seen::add).findFirst();
        if (next.isPresent()) {
            press(next.get());
            calm();
            see("%s %s".formatted(where, next.get()), sight);
            switches(where, seen, sight);
        }
    }

    private List<String> switches() throws Exception {
        return Screen.ask(() -> scene().lookup("#analyse-room").lookupAll("*").stream().filter(one -> one instanceof ToggleButton && one.getId() != null)
                .map(Node::getId).toList());
    }

    private void calm() throws Exception {
        for (int round = 0; round < 4; round++) {
            desk.workspace().project().read(_ -> 1).join();
            desk.workspace().project().compute(() -> 1).join();
            Screen.settle();
        }
    }

    void codeRoom(Sight sight) throws Exception {
        enter(RoomName.CODE);
        see("Code", sight);
    }

    /// What lies over the Code room, then memos, notes, and the sections of Setup that lead to forms.
    void sheets(Sight sight) throws Exception {
        enter(RoomName.CODE);
        var room = (StackPane) scene().lookup("#code-room");
        CodeId code = desk.workspace().study().now().codebook().inOrder().stream().filter(one -> desk.workspace().study().now().codeCounts().containsKey(one.id()))
                .findFirst().orElseThrow().id();
        sheet("split", room, sight, () -> SplitSheet.open(desk.workspace(), code, room, () -> { }));
        sheet("versions", room, sight, () -> VersionSheet.open(desk.workspace(), room, () -> { }));
        sheet("recheck", room, sight, () -> RecheckSheet.open(desk.workspace(), room, () -> { }, (_, _) -> { }));
        sheet("correction", room, sight, () -> ((MenuButton) scene().lookup("#source-acts")).getItems().stream()
                .filter(item -> "correct-text".equals(item.getId())).findFirst().orElseThrow().fire());
        sheet("question", room, sight, () -> new Question("q", "Remove “C1-1 GP interview”?", "The text goes, with its turns. 44 codings and their checks go along."
                + " Ctrl+Z brings everything back.", "Remove").ask(room, () -> { }, () -> { }));
        sheet("keys", desk.shell(), sight, desk.shell()::showKeys);
        enter(RoomName.MEMOS);
        see("Memos", sight);
        press("tab-notes");
        see("Notes", sight);
        enter(RoomName.SETUP);
        for (int at = FIRST_WIDE_SECTION; at < sections().getItems().size(); at++) {
            choose(at);
            see("Setup " + at, sight);
            if (scene().lookup("#pass-new") != null) {
                press("pass-new");
                see("Pass form", sight);
            }
        }
    }

    private ListView<?> sections() {
        return (ListView<?>) scene().lookup("#setup-sections");
    }

    private void choose(int section) throws Exception {
        Screen.ask(() -> {
            sections().getSelectionModel().select(section);
            return section;
        });
        Screen.settle();
    }

    /// Opens what lies over a room, looks at it alone, and puts it away; the room behind it waits in the dark.
    private void sheet(String name, StackPane over, Sight sight, Runnable open) throws Exception {
        List<Node> before = Screen.ask(() -> {
            var there = List.copyOf(over.getChildren());
            open.run();
            return there;
        });
        Screen.settle();
        Screen.settle();
        assertEquals(before.size() + 1, over.getChildren().size(), name);
        see("Sheet " + name, (Parent) over.getChildren().getLast(), sight);
        Screen.ask(() -> over.getChildren().setAll(before));
        Screen.ask(() -> {
            over.getChildren().getFirst().setDisable(false);
            return over;
        });
        Screen.settle();
    }

    private void press(String id) throws Exception {
        Screen.ask(() -> {
            ((ButtonBase) scene().lookup("#" + id)).fire();
            return id;
        });
        Screen.settle();
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
                ((ListView<?>) scene().lookup("#quotes")).getSelectionModel().select(3);
                return room;
            });
            Screen.settle();
        }
    }

    private void see(String where, Sight sight) throws Exception {
        see(where, scene().getRoot(), sight);
    }

    private void see(String where, Parent part, Sight sight) throws Exception {
        Screen.ask(() -> {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
            return where;
        });
        sight.see(where, part);
    }

    @Override
    public void close() throws Exception {
        Screen.ask(() -> {
            stage.close();
            desk.close();
            return desk;
        });
    }
}
