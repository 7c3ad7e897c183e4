package org.heddle.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.progress.Assignment;
import org.heddle.domain.progress.Coverage;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.verification.Consensus;
import org.heddle.ui.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The list of sources: for whom each is, how far it has come, and what its menu does.
final class SourceListTest {
    @TempDir
    Path folder;

    private SampleRoom desk;
    private SourceId shown;

    @BeforeEach
    void openTheSample() throws Exception {
        desk = SampleRoom.in(folder);
        shown = desk.shown().id();
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private Source source() {
        return desk.project.ask(reader -> reader.sources().find(shown).orElseThrow());
    }

    @Test
    void aBegunSourceSaysHowManyTurnsOfParticipantsThisCoderHasCoded() throws Exception {
        choose("source-finished");
        var mine = coverage();
        assertTrue(mine.codedTurns() > 0 && mine.codedTurns() < mine.turns());
        assertTrue(words().contains("%d/%d".formatted(mine.codedTurns(), mine.turns())), () -> words().toString());
        assertTrue(row().getAccessibleText().endsWith("begun, %d of %d turns coded by you".formatted(mine.codedTurns(), mine.turns())), row().getAccessibleText());
        String line = "Ailsa Rennie: %d of %d turns, %d %% of what participants say".formatted(mine.codedTurns(), mine.turns(), Math.round(mine.share() * 100));
        assertTrue(row().getTooltip().getText().contains(line), row().getTooltip().getText());
    }

    private Coverage coverage() {
        return desk.project.ask(reader -> {
            Set<String> interviewers = reader.cases().speakers(shown).stream().filter(Speaker::isInterviewer).map(Speaker::label).collect(Collectors.toSet());
            var turns = reader.sources().turns(shown).stream().filter(turn -> !interviewers.contains(turn.speaker())).toList();
            return Coverage.by(turns, reader.codings().of(shown).stream().filter(one -> one.coder().equals(desk.project.coder())).map(Coding::span).toList());
        });
    }

    @Test
    void aSourceSaysForWhomItIsAndWhoOfThemIsFinished() throws Exception {
        var team = desk.project.ask(reader -> reader.team().all()).stream().filter(coder -> !Consensus.CODER.equals(coder)).toList();
        List<MenuItem> coders = ((Menu) item("source-team")).getItems();
        assertEquals(team.stream().map(coder -> coder.name()).toList(), coders.stream().map(MenuItem::getText).toList());
        fire(coders.getFirst());
        fire(((Menu) item("source-team")).getItems().get(1));
        assertEquals(Set.of(new Assignment(shown, team.get(0).id()), new Assignment(shown, team.get(1).id())),
                Set.copyOf(desk.project.ask(reader -> reader.progress().assignments())));
        var finished = desk.project.ask(reader -> reader.checks().finished()).stream().filter(one -> one.source().equals(shown)).map(one -> one.coder()).toList();
        String said = team.stream().limit(2).map(coder -> coder.name() + (finished.contains(coder.id()) ? " who is finished" : "")).collect(Collectors.joining(" and "));
        assertTrue(row().getAccessibleText().contains(", for " + said), row().getAccessibleText());
        assertEquals(team.stream().limit(2).map(coder -> finished.contains(coder.id())).toList(), marks().map(mark -> !mark.getStyleClass().contains("ring")).toList());
        desk.window.fire("sources-mine");
        assertEquals(List.of(source().name()), listed());
        desk.window.pictures("source-list");
        desk.window.fire("sources-mine");
        assertEquals(16, listed().size());
    }

    @Test
    void theMenuOpensRenamesSortsAndRemovesASource() throws Exception {
        fire(((Menu) item("source-menu-kind")).getItems().stream().filter(one -> one.getText().equals(SourceKind.DOCUMENT.words())).findFirst().orElseThrow());
        assertEquals(SourceKind.DOCUMENT, source().kind());
        fire(((Menu) item("source-menu-case")).getItems().getFirst());
        assertEquals(Optional.empty(), Optional.ofNullable(desk.project.ask(reader -> reader.cases().placements()).get(shown)));
        enterList();
        desk.window.press(KeyCode.F2);
        desk.window.type(", once more");
        String before = source().name();
        desk.window.press(KeyCode.ENTER);
        assertEquals(before + ", once more", source().name());
        choose("source-correct");
        assertTrue(desk.inSight("correction-box"));
        desk.window.press(KeyCode.ESCAPE);
        assertFalse(desk.inSight("correction-box"));
        choose("source-remove");
        int codings = desk.shown().codings().size();
        Parent sheet = desk.window.find("source-removal", Parent.class);
        String sentence = Screen.ask(() -> ((Label) sheet.lookup(".prose")).getText());
        assertTrue(sentence.contains("%d codings and their checks go along".formatted(codings)), sentence);
        desk.window.fire("source-removal-yes");
        assertTrue(desk.project.ask(reader -> reader.sources().find(shown)).isEmpty());
        Screen.ask(() -> desk.project.undo());
        assertEquals(codings, desk.project.ask(reader -> reader.codings().of(shown)).size());
    }

    @Test
    void theMenuGoesThroughASourceThatIsNotOpen() throws Exception {
        choose("source-uncoded");
        assertTrue(desk.inSight("reading-bar"));
        assertEquals("transcript", desk.focused());
        choose("source-memo");
        assertTrue(Set.of("memo-title", "memo-text").contains(desk.focused()), desk.focused());
    }

    private TreeView<?> tree() throws Exception {
        return desk.window.find("sources", TreeView.class);
    }

    private void enterList() throws Exception {
        TreeView<?> tree = tree();
        Screen.ask(() -> {
            tree.requestFocus();
            return tree;
        });
    }

    private ContextMenu menu() throws Exception {
        TreeView<?> tree = tree();
        return Screen.ask(() -> {
            Event.fireEvent(tree, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 20, 20, 40, 120, true, null));
            return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                    .filter(one -> "source-menu".equals(one.getId())).reduce((_, last) -> last).orElseThrow();
        });
    }

    private MenuItem item(String id) throws Exception {
        ContextMenu menu = menu();
        return Screen.ask(() -> {
            menu.hide();
            return menu.getItems().stream().filter(one -> id.equals(one.getId())).findFirst().orElseThrow();
        });
    }

    private void choose(String id) throws Exception {
        fire(item(id));
    }

    private static void fire(MenuItem item) throws Exception {
        Screen.ask(() -> {
            item.fire();
            return item;
        });
        Screen.settle();
        Screen.settle();
    }

    private TreeCell<?> row() throws Exception {
        TreeView<?> tree = tree();
        return Screen.ask(() -> tree.lookupAll(".tree-cell").stream().map(node -> (TreeCell<?>) node)
                .filter(cell -> cell.isVisible() && cell.isSelected() && !cell.isEmpty()).findFirst().orElseThrow());
    }

    private List<String> words() {
        try {
            TreeCell<?> row = row();
            return Screen.ask(() -> row.lookupAll(".label").stream().filter(Label.class::isInstance).map(node -> ((Label) node).getText()).toList());
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private Stream<Node> marks() throws Exception {
        TreeCell<?> row = row();
        return Screen.ask(() -> List.copyOf(row.lookupAll(".coder-mark"))).stream();
    }

    /// The names of the sources, case by case.
    private List<String> listed() throws Exception {
        TreeView<?> tree = tree();
        return Screen.ask(() -> Stream.iterate(0, at -> at < tree.getExpandedItemCount(), at -> at + 1).map(tree::getTreeItem)
                .filter(javafx.scene.control.TreeItem::isLeaf).map(item -> item.getValue().toString()).map(words -> words.replaceAll(".*name=([^,\\]]*).*", "$1")).toList());
    }
}
