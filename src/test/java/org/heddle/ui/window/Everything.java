package org.heddle.ui.window;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.Coder;
import org.heddle.ui.Screen;
import org.heddle.ui.coding.CodeRoom;
import org.heddle.ui.merging.MergeSheet;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Shell;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Attention;
import org.heddle.workbench.Folders;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Settings;
import org.heddle.workbench.Threads;

/// The program's own window on a project, and all that stands in it: every room is visited and every word, name for the ear and shape is read.
final class Everything implements AutoCloseable {
    private final Stage stage;
    private final Path home;
    private final Folders folders;
    private final Path project;

    /// `coder` is whom this computer remembers for the project.
    private Everything(Path project, String projectId, Optional<String> coder) throws Exception {
        home = project.toAbsolutePath().getParent();
        this.project = project;
        folders = new Folders(home.resolve("settings" + coder.hashCode()), home.resolve("cache" + coder.hashCode()));
        coder.ifPresent(id -> new Settings(folders.settings()).set("coder." + projectId, id));
        stage = Screen.ask(() -> {
            var made = new Stage();
            new Frame(made, folders).begin(Optional.of(project));
            return made;
        });
    }

    /// The window as this coder, or somebody new, opens it.
    static Everything open(Path project, Optional<Coder> coder) throws Exception {
        try (OpenProject known = new Projects(Threads.none(), InstantSource.system()).openToRead(project, Optional.empty())) {
            var window = new Everything(project, known.projectId(), coder.map(one -> one.id().value().toString()));
            try {
                window.calm();
                return window;
            } catch (Exception | Error failure) {
                window.close();
                throw failure;
            }
        }
    }

    Workspace workspace() throws Exception {
        return Screen.ask(() -> shell(stage).workspace());
    }

    /// As the chip of the coder does it.
    void handOverTo(Coder coder) throws Exception {
        Screen.ask(() -> shell(stage).workspace().actAs(coder.id()));
        calm();
    }

    /// Waits until everything that was asked on any thread has been answered and painted.
    void calm() throws Exception {
        for (int round = 0; round < 2; round++) {
            Screen.settle();
            if (Screen.ask(() -> stage.getScene().getRoot() instanceof Shell)) {
                var project = workspace().project();
                project.read(_ -> round()).join();
                project.compute(Everything::round).join();
                CompletableFuture.supplyAsync(Everything::round, project.threads().index()).join();
            }
        }
        Screen.settle();
    }

    private static int round() {
        return 1;
    }

    /// What every room says, room by room.
    List<String> tour() throws Exception {
        var seen = new ArrayList<String>();
        seen.addAll(code());
        go(RoomName.VERIFY, seen);
        press("by-code", seen);
        Screen.ask(() -> {
            ((Shell) stage.getScene().getRoot()).workspace().searchFor("rent OR politics");
            return stage;
        });
        go(RoomName.SEARCH, seen);
        go(RoomName.QUOTES, seen);
        press("balance-toggle", seen);
        go(RoomName.AGREEMENT, seen);
        press("show-figures", seen);
        press("show-differences", seen);
        fire("meetings", seen);
        fire("surgery-sheet-close", seen);
        go(RoomName.ANALYSE, seen);
        each("analysis-pages", "Analyse", seen);
        go(RoomName.SETUP, seen);
        each("setup-sections", "Setup", seen);
        var project = workspace().project();
        seen.add("next: " + project.nextUndo().map(one -> one.sentence()) + " " + project.nextRedo().map(one -> one.sentence()));
        return seen;
    }

    private void each(String list, String room, List<String> seen) throws Exception {
        ListView<?> sections = (ListView<?>) stage.getScene().lookup("#" + list);
        for (int at = 0; at < sections.getItems().size(); at++) {
            int section = at;
            Screen.ask(() -> {
                sections.getSelectionModel().select(section);
                return section;
            });
            look(room + " " + at, seen);
            for (String subject : List.of("subject-links", "subject-tensions", "subject-policies", "subject-register", "findings-questions",
                    "findings-conclusions", "findings-themes")) {
                if (stage.getScene().lookup("#" + subject) instanceof ToggleButton) {
                    press(subject, seen);
                }
            }
        }
    }

    private List<String> code() throws Exception {
        var seen = new ArrayList<String>();
        CodeRoom room = (CodeRoom) Screen.ask(() -> shell(stage).room(RoomName.CODE));
        for (Source source : workspace().study().now().sources()) {
            Screen.ask(() -> {
                shell(stage).workspace().roomProperty().set(RoomName.CODE);
                return room.model().open(source.id());
            });
            look("Code " + source.name(), seen);
            Screen.ask(() -> room.model().stepCoding(true, 0));
            look("Code " + source.name() + ", first coding", seen);
        }
        return seen;
    }

    private static Shell shell(Stage stage) {
        return (Shell) stage.getScene().getRoot();
    }

    private void go(RoomName room, List<String> seen) throws Exception {
        Screen.ask(() -> {
            shell(stage).workspace().roomProperty().set(room);
            return room;
        });
        look(room.words(), seen);
    }

    private void fire(String id, List<String> seen) throws Exception {
        Screen.ask(() -> {
            if (stage.getScene().lookup("#" + id) instanceof ButtonBase button) {
                button.fire();
            }
            return id;
        });
        look(id, seen);
    }

    /// Asks for the project as a second start of the program does, while the window is put away; whether it comes back.
    boolean comesWhenCalled() throws Exception {
        Screen.ask(() -> {
            stage.setIconified(true);
            return stage;
        });
        boolean isHeard = Attention.ask(folders, project);
        for (int round = 0; round < 20 && Screen.ask(stage::isIconified); round++) {
            calm();
        }
        return isHeard && !Screen.ask(stage::isIconified);
    }

    /// Goes back to the transcript, in which the caret blinks from now on.
    void readOn() throws Exception {
        Screen.ask(() -> {
            shell(stage).workspace().roomProperty().set(RoomName.CODE);
            stage.getScene().lookup("#transcript").requestFocus();
            return stage;
        });
        calm();
    }

    /// What the sheet says that looks into another copy.
    List<String> lookInto(Path other) throws Exception {
        var seen = new ArrayList<String>();
        Screen.ask(() -> MergeSheet.open(shell(stage).workspace(), shell(stage), other));
        look("Merge", seen);
        return seen;
    }

    private void press(String id, List<String> seen) throws Exception {
        Screen.ask(() -> {
            if (stage.getScene().lookup("#" + id) instanceof ToggleButton button) {
                button.fire();
            }
            return id;
        });
        look(id, seen);
    }

    /// Reads until two readings say the same: lists draw their cells some frames later, and keep them in any order.
    private void look(String where, List<String> seen) throws Exception {
        calm();
        List<String> before = read();
        List<String> now = read();
        for (int again = 0; again < 20 && !now.equals(before); again++) {
            calm();
            before = now;
            now = read();
        }
        now.forEach(line -> seen.add(where + ": " + line));
    }

    private List<String> read() throws Exception {
        Screen.settle();
        return Screen.ask(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            var lines = new ArrayList<String>();
            read(stage.getScene().getRoot(), false, lines);
            return lines.stream().map(line -> line.replace(home.toString(), "…").replaceAll("\\d+ ms", "some ms").replaceAll("\\d+ kB in .*", "some kB")).sorted().toList();
        });
    }

    /// Inside the transcript also where things stand: its marks have no words.
    private static void read(Node node, boolean inText, List<String> lines) {
        boolean inside = inText || node.getId() != null && node.getId().endsWith("transcript");
        String words = switch (node) {
            case MenuButton menu -> menu.getText() + menu.getItems().stream().map(item -> String.valueOf(item.getText())).collect(Collectors.joining("|"));
            case Labeled label -> label.getText() == null ? "" : label.getText();
            case Text text -> text.getText();
            case TextInputControl field -> field.getText();
            case Node _ -> "";
        };
        String heard = node instanceof Control control && control.getTooltip() != null ? control.getTooltip().getText() : "";
        var bounds = node.localToScene(node.getBoundsInLocal());
        String place = inside && node instanceof Shape && words.isEmpty() ? " %.0f %.0f %.0f %.0f".formatted(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight()) : "";
        String line = "%s%s%s".formatted(words, heard, node.getAccessibleText() == null ? "" : node.getAccessibleText());
        if (node instanceof IndexedCell<?> cell && (cell.isEmpty() || cell.getIndex() < 0)) {
            return; // kept by its list for later use, and drawn nowhere
        }
        if (node.isVisible() && !(line + place).isBlank()) {
            lines.add(node.getClass().getSimpleName() + " " + line + place);
        }
        if (node.isVisible() && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> read(child, inside, lines));
        }
    }

    @Override
    public void close() throws Exception {
        Screen.ask(() -> {
            try {
                stage.getOnCloseRequest().handle(null);
            } finally {
                stage.hide(); // or the tests after this one would find its window
            }
            return stage;
        });
    }
}
