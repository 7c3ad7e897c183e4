package org.heddle.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A hand on the keyboard that codes a passage and goes on with what it has just made.
final class JustCodedTest {
    private static final TextSpan WORDS = new TextSpan(20, 60);

    @TempDir
    Path folder;

    private SampleRoom desk;
    private List<Coding> before = List.of();

    @BeforeEach
    void openTheSample() throws Exception {
        desk = SampleRoom.in(folder);
        before = desk.shown().codings();
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private CodeId code(String name) {
        return desk.project.ask(reader -> reader.codes().codebook().named(name)).id();
    }

    private void give(String name) throws Exception {
        Screen.ask(() -> {
            desk.room.model().code(code(name));
            return name;
        });
        Screen.settle();
    }

    private List<Coding> added() throws Exception {
        var now = new ArrayList<>(desk.shown().codings());
        now.removeAll(before);
        return now;
    }

    @Test
    void itsCommentStarAndEdgesNeedNoClick() throws Exception {
        desk.select(WORDS);
        give("Do it anyway");
        desk.window.press(KeyCode.M);
        assertEquals("coding-comment", desk.focused());
        desk.window.type("at once");
        desk.window.press(KeyCode.ESCAPE);
        desk.window.press(KeyCode.S);
        Screen.ask(() -> {
            desk.room.model().move(Edge.END, true, desk.text.snapProperty().get());
            return desk.text;
        });
        Screen.settle();
        Coding made = added().getFirst();
        assertEquals("at once", made.comment());
        assertEquals(WORDS.start(), made.span().start());
        assertEquals(true, made.span().end() > WORDS.end());
        assertEquals(true, desk.project.ask(reader -> reader.codings().starred()).contains(made.id()));
    }

    @Test
    void theLastOfTwoOnTheSameWordsIsTakenAwayFirst() throws Exception {
        desk.select(WORDS);
        give("Do it anyway");
        give("These people");
        desk.window.press(KeyCode.DELETE);
        assertEquals(List.of(code("Do it anyway")), added().stream().map(Coding::code).toList());
        desk.window.press(KeyCode.DELETE);
        assertEquals(List.of(), added());
        assertEquals(Optional.of(WORDS), Screen.ask(() -> desk.text.selectionProperty().get()));
    }

    @Test
    void oGoesRoundTheCodingsOnTheSelectedWords() throws Exception {
        desk.select(WORDS);
        give("Do it anyway");
        desk.window.press(KeyCode.O);
        assertEquals(added().getFirst().id(), Screen.ask(() -> desk.room.model().chosenProperty().get()).orElseThrow());
    }

    @Test
    void aChosenCodingTakesAnotherCodeByKeyOnItsOwnWords() throws Exception {
        Coding chosen = before.get(3);
        desk.choose(chosen);
        give("Do it anyway");
        assertEquals(List.of(chosen.span()), added().stream().map(Coding::span).toList());
    }

    @Test
    void theNextCodingLetsGoOfWordsThatWereSelectedElsewhere() throws Exception {
        desk.select(WORDS);
        desk.window.press(KeyCode.F3);
        Coding chosen = Screen.ask(() -> desk.room.model().chosenCoding()).orElseThrow();
        assertEquals(Optional.empty(), Screen.ask(() -> desk.text.selectionProperty().get()));
        assertEquals(chosen.span().start(), Screen.ask(() -> desk.text.caret()));
        give("Do it anyway");
        assertEquals(List.of(chosen.span()), added().stream().map(Coding::span).toList());
    }

    @Test
    void wordsThatAreSelectedElsewhereLetGoOfTheChosenCodingSoThatDelCannotTakeItAway() throws Exception {
        desk.choose(before.get(3));
        desk.inText();
        desk.window.press(KeyCode.F4);
        assertEquals(Optional.empty(), Screen.ask(() -> desk.room.model().chosenProperty().get()));
        desk.window.press(KeyCode.DELETE);
        assertEquals(before, desk.shown().codings());
    }

    @Test
    void wordsInsideAChosenCodingThatAreCodedAreInHandInItsPlace() throws Exception {
        Coding around = before.get(3);
        desk.choose(around);
        desk.select(new TextSpan(around.span().start(), around.span().start() + 12));
        give("Do it anyway");
        desk.window.press(KeyCode.DELETE);
        assertEquals(before, desk.shown().codings());
    }

    @Test
    void anInVivoCodeStandsInOnePairOfQuotationMarks() throws Exception {
        desk.select(WORDS);
        desk.window.press(KeyCode.V);
        String name = desk.project.ask(reader -> reader.codes().codebook().inOrder()).getLast().name();
        assertEquals("Coded with new code " + name, desk.project.nextUndo().orElseThrow().sentence());
    }

    @Test
    void theNumberBesideTheCodeFollowsEveryAct() throws Exception {
        desk.select(WORDS);
        String first = beside("Do it anyway");
        give("Do it anyway");
        assertEquals(Integer.toString(Integer.parseInt(first) + 1), beside("Do it anyway"));
        desk.window.press(KeyCode.DELETE);
        assertEquals(first, beside("Do it anyway"));
    }

    /// The last word of the code's line in the tree.
    private String beside(String name) throws Exception {
        CodeId id = code(name);
        TreeView<?> tree = desk.window.find("codes", TreeView.class);
        return Screen.ask(() -> {
            desk.room.model().codeInHandProperty().set(Optional.of(id));
            tree.layout();
            var line = tree.lookupAll(".tree-cell").stream().map(TreeCell.class::cast)
                    .filter(cell -> cell.isVisible() && cell.getItem() instanceof Code code && code.id().equals(id)).findFirst().orElseThrow();
            return ((Label) ((HBox) line.getGraphic()).getChildren().getLast()).getText();
        });
    }

    @Test
    void aCodeThatIsInSightDoesNotMakeTheTreeJump() throws Exception {
        VirtualFlow<?> flow = (VirtualFlow<?>) desk.window.find("codes", TreeView.class).lookup(".virtual-flow");
        Screen.ask(() -> {
            desk.room.model().codeInHandProperty().set(Optional.of(code("Do it anyway")));
            return flow;
        });
        Screen.settle();
        int first = Screen.ask(() -> flow.getFirstVisibleCell().getIndex());
        Screen.ask(() -> {
            desk.room.model().codeInHandProperty().set(Optional.of(code("Constrained choice")));
            return flow;
        });
        Screen.settle();
        assertEquals(first, Screen.ask(() -> flow.getFirstVisibleCell().getIndex()));
    }
}
