package org.heddle.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.heddle.domain.project.CaseChange.RelabelCase;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CodeChange.RenameCode;
import org.heddle.domain.project.SourceChange.RenameSource;
import org.heddle.domain.project.TeamChange.RenameCoder;
import org.heddle.ui.Screen;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.TextSize;
import org.heddle.ui.shell.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Names such as `interview_01` are shown as they are: a button takes an underscore for the mark of a key unless it is told otherwise.
final class UnderscoreTest {
    @TempDir
    private Path folder;

    private final Set<String> shown = new TreeSet<>();
    private final Set<String> swallowed = new TreeSet<>();

    @Test
    void noNameLosesItsUnderscore() throws Exception {
        try (var tour = new Tour(folder)) {
            tour.open(1440, 900, TextSize.USUAL);
            Workspace workspace = tour.desk().workspace();
            Screen.ask(() -> workspace.run(new Change.Together("Renamed", renamings(workspace.study().now())))).join();
            Screen.settle();
            tour.codeRoom(this::look);
            tour.rooms(this::look);
            tour.sheets(this::look);
        }
        assertTrue(shown.size() > 10, shown::toString);
        assertEquals(Set.of(), swallowed);
    }

    private static List<Change> renamings(StudyState state) {
        List<Change> renamings = new ArrayList<>();
        state.sources().forEach(source -> renamings.add(new RenameSource(source.id(), source.name().replaceFirst(" ", "_"))));
        state.codebook().inOrder().forEach(code -> renamings.add(new RenameCode(code.id(), code.name() + "_x")));
        state.people().cases().forEach(one -> renamings.add(new RelabelCase(one.id(), one.label() + "_x")));
        state.team().forEach(coder -> renamings.add(new RenameCoder(coder.id(), coder.name().replace(' ', '_'))));
        return renamings;
    }

    private void look(String where, Parent part) throws Exception {
        Screen.ask(() -> {
            walk(where, part);
            return where;
        });
    }

    private void walk(String where, Node node) {
        if (node instanceof Labeled words && node.isVisible()) {
            judge(where, words.getText(), words.isMnemonicParsing());
        }
        if (node instanceof MenuButton menu) {
            menu.getItems().forEach(item -> walk(where, item));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(where, child));
        }
    }

    private void walk(String where, MenuItem item) {
        judge(where, item.getText(), item.isMnemonicParsing());
        if (item instanceof Menu menu) {
            menu.getItems().forEach(inside -> walk(where, inside));
        }
    }

    private void judge(String where, String words, boolean isMarkTaken) {
        if (words != null && words.contains("_")) {
            shown.add(words);
            if (isMarkTaken) {
                swallowed.add("%s: %s".formatted(where, words));
            }
        }
    }
}
