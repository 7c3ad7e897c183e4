package org.heddle.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.heddle.ui.keys.Act;
import org.heddle.ui.keys.KeyMap;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.manuscript.AuditSheet;
import org.heddle.ui.manuscript.TranscriptSheet;
import org.heddle.ui.merging.MergeSheet;
import org.heddle.ui.shell.Shell;
import org.heddle.ui.shell.Workspace;
import org.heddle.ui.surgery.SurgerySheet;
import org.heddle.workbench.codebook.CodebookTransfer;
import org.heddle.workbench.upkeep.BackingUp;

/// The menu behind the first icon: everything that has no button, with its key.
final class FrameMenu {
    private final Stage stage;
    private final Frame frame;

    FrameMenu(Stage stage, Frame frame) {
        this.stage = stage;
        this.frame = frame;
    }

    void fill(Desk desk) {
        Shell shell = desk.shell();
        KeyMap keys = desk.workspace().keys();
        MenuButton menu = shell.menu();
        var recent = new Menu("Open recent");
        menu.setOnShowing(_ -> recent.getItems().setAll(recent(desk)));
        menu.getItems().setAll(
                keyed(keys, "new-project", "New or other project…", Act.NEW_PROJECT, frame::welcome),
                keyed(keys, "open-project", "Open…", Act.OPEN_PROJECT, () -> chooseProject().forEach(frame::open)), recent,
                new SeparatorMenuItem(),
                keyed(keys, "import-files", "Import files…", Act.IMPORT, desk::importFiles),
                item("import-folder", "Import a folder…", "", desk::importFolder),
                item("codebook-in", "Take in a codebook…", "", () -> takeCodebook(desk.workspace())),
                item("codebook-out", "Export the codebook…", "", () -> exportCodebook(desk.workspace())),
                item("audit-manuscript", "Check a manuscript’s quotations…", "", () -> AuditSheet.open(desk.workspace(), shell.sheets(), () -> enter(desk))),
                item("coded-transcripts", "Transcripts with codes…", "", () -> TranscriptSheet.open(desk.workspace(), shell.sheets(), () -> enter(desk))),
                item("meetings", "Meetings about the coding…", "",
                        () -> SurgerySheet.open(desk.workspace(), shell.sheets(), () -> enter(desk), Optional.empty())),
                item("merge", "Merge another copy…", "", () -> merge(desk)),
                item("back-up", "Back up…", "", () -> backUp(desk.workspace())),
                new SeparatorMenuItem(),
                keyed(keys, "undo", "Undo", Act.UNDO, shell::undo), keyed(keys, "redo", "Redo", Act.REDO, shell::redo),
                new SeparatorMenuItem(),
                item("theme", "Light or dark", "", () -> toggle(desk.workspace())),
                keyed(keys, "chrome", "Hide or show the bars", Act.CHROME, shell::toggleChrome),
                keyed(keys, "keys", "All keys", Act.KEYS, shell::showKeys),
                new SeparatorMenuItem(), keyed(keys, "quit", "Close the window", Act.QUIT, frame::quit));
    }

    private static void enter(Desk desk) {
        desk.shell().room(desk.workspace().roomProperty().get()).entered();
    }

    private List<MenuItem> recent(Desk desk) {
        var items = frame.recent().stream().filter(file -> !file.equals(desk.file().toAbsolutePath().normalize()))
                .map(file -> item("", String.valueOf(file.getFileName()), "", () -> frame.open(file))).toList();
        return items.isEmpty() ? List.of(nothing()) : items;
    }

    private static MenuItem nothing() {
        var item = new MenuItem("No other project yet");
        item.setDisable(true);
        return item;
    }

    List<Path> chooseProject() {
        var chooser = chooser("Open a project", "Heddle project", "*.heddle");
        File chosen = chooser.showOpenDialog(stage);
        return chosen == null ? List.of() : List.of(chosen.toPath());
    }

    private void takeCodebook(Workspace workspace) {
        var chooser = chooser("Take in a codebook", "Codebook", "*.json", "*.csv", "*.xlsx");
        File chosen = chooser.showOpenDialog(stage);
        if (chosen != null) {
            try {
                var framework = CodebookTransfer.Framework.in(chosen.toPath());
                var _ = new CodebookTransfer(workspace.project()).take(framework).whenComplete((_, failure) -> {
                    if (failure != null) {
                        workspace.messages().failed(failure);
                    } else {
                        workspace.messages().say("The codebook was taken in. Ctrl+Z takes it back.");
                    }
                });
            } catch (RuntimeException failure) {
                workspace.messages().failed(failure);
            }
        }
    }

    private void exportCodebook(Workspace workspace) {
        var chooser = new FileChooser();
        chooser.setTitle("Export the codebook");
        chooser.setInitialFileName("codebook.csv");
        chooser.getExtensionFilters().addAll(new ExtensionFilter("CSV", "*.csv"), new ExtensionFilter("JSON", "*.json"),
                new ExtensionFilter("Excel", "*.xlsx"));
        File chosen = chooser.showSaveDialog(stage);
        if (chosen != null) {
            try {
                new CodebookTransfer(workspace.project()).write(chosen.toPath());
                workspace.messages().say("The codebook was written to “%s”.".formatted(chosen.getName()));
            } catch (RuntimeException failure) {
                workspace.messages().failed(failure);
            }
        }
    }

    private void merge(Desk desk) {
        var chooser = chooser("Merge another copy of this project", "Heddle project", "*.heddle");
        File chosen = chooser.showOpenDialog(stage);
        if (chosen != null) {
            MergeSheet.open(desk.workspace(), desk.shell(), chosen.toPath());
        }
    }

    private void backUp(Workspace workspace) {
        var chooser = chooser("Back up the project", "Heddle project", "*.heddle");
        chooser.setInitialFileName(workspace.project().name() + " backup.heddle");
        File chosen = chooser.showSaveDialog(stage);
        if (chosen != null) {
            var _ = new BackingUp(workspace.project()).to(chosen.toPath()).whenComplete((copy, failure) -> {
                if (failure != null) {
                    workspace.messages().failed(failure);
                } else {
                    workspace.messages().say("A copy lies in “%s”.".formatted(copy.getFileName()));
                }
            });
        }
    }

    private static FileChooser chooser(String title, String kind, String... endings) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new ExtensionFilter(kind, endings));
        return chooser;
    }

    private static void toggle(Workspace workspace) {
        workspace.themeProperty().set(workspace.themeProperty().get() == Theme.DARK ? Theme.LIGHT : Theme.DARK);
    }

    /// Follows the user's keys.
    private static MenuItem keyed(KeyMap keys, String id, String words, Act act, Runnable doing) {
        var item = item(id, words, "", doing);
        keys.changesProperty().subscribe(_ -> item.setAccelerator(keys.chords(act).getFirst().combination()));
        return item;
    }

    private static MenuItem item(String id, String words, String key, Runnable act) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setId(id);
        if (!key.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(key));
        }
        item.setOnAction(_ -> act.run());
        return item;
    }
}
