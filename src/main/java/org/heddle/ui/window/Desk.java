package org.heddle.ui.window;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javafx.scene.layout.StackPane;
import org.heddle.ui.shell.Looks;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Shell;
import org.heddle.ui.shell.Workspace;
import org.heddle.ui.source.FileDrop;
import org.heddle.ui.source.ImportBox;
import org.heddle.ui.team.WhoIsCoding;
import org.heddle.workbench.Attention;
import org.heddle.workbench.Folders;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Settings;
import org.heddle.workbench.searching.Searching;
import org.heddle.workbench.upkeep.Upkeep;
import org.jspecify.annotations.Nullable;

/// An open project on the screen with all that belongs to it; everything is let go in the right order when it is closed.
public final class Desk implements AutoCloseable {
    private final OpenProject project;
    private final Searching searching;
    private final Settings settings;
    private final Folders folders;
    private Workspace workspace;
    private Shell shell;
    private @Nullable Attention attention;
    private @Nullable ImportBox imports;

    public Desk(OpenProject project, Searching searching, Settings settings, Folders folders) {
        this.project = project;
        this.searching = searching;
        this.settings = settings;
        this.folders = folders;
        WhoIsCoding.seat(project, settings);
        workspace = lay();
        shell = furnish();
        var _ = searching.bringUpToDate(_ -> { }).whenComplete((_, failure) -> {
            if (failure != null) {
                workspace.messages().failed(failure);
            }
        });
    }

    private Workspace lay() {
        return new Workspace(project, searching, settings, InstantSource.system());
    }

    private Shell furnish() {
        var furnished = new Shell(workspace, Doors.all(new Upkeep(project, folders, searching), this::importFiles));
        FileDrop.install(furnished, this::importFiles);
        return furnished;
    }

    /// Puts everything away that was on the screen, and lays it out anew for whoever acts now: nothing that another coder saw stays.
    void layAnew() {
        RoomName room = workspace.roomProperty().get();
        putImportsAway();
        shell.close();
        workspace = lay();
        workspace.roomProperty().set(room);
        shell = furnish();
    }

    Shell shell() {
        return shell;
    }

    Workspace workspace() {
        return workspace;
    }

    Path file() {
        return project.file();
    }

    /// Somebody opens the project a second time: this window comes to the front.
    void listenForAttention(Folders folders, Runnable toFront) {
        try {
            attention = Attention.listen(folders, project.file(), toFront);
        } catch (IOException _) {
            attention = null; // comfort only
        }
    }

    /// Asks who is coding when that is not known.
    void askWho() {
        if (WhoIsCoding.isNeeded(workspace)) {
            var asking = new StackPane();
            var who = new WhoIsCoding(workspace, () -> {
                shell.answered(asking);
                shell.room(workspace.roomProperty().get()).entered();
            });
            asking.getChildren().add(who);
            shell.ask(asking);
            who.begin();
        }
    }

    void importFiles() {
        importBox().chooseFiles();
    }

    void importFiles(List<Path> files) {
        importBox().importFiles(files);
    }

    void importFolder() {
        importBox().chooseFolder();
    }

    private ImportBox importBox() {
        ImportBox open = imports;
        if (open == null) {
            open = new ImportBox(workspace, this::putImportsAway);
            imports = open;
            shell.showOver(open);
        }
        return open;
    }

    private void putImportsAway() {
        ImportBox open = imports;
        if (open != null) {
            shell.takeAway(open);
            open.close();
            imports = null;
        }
    }

    void dress() {
        Looks.dress(shell.getScene(), workspace.themeProperty().get());
    }

    @Override
    public void close() {
        putImportsAway();
        try {
            if (attention != null) {
                attention.close();
            }
        } catch (IOException _) {
            attention = null;
        }
        shell.close();
        searching.close();
        project.close();
    }
}
