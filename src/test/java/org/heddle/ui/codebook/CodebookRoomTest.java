package org.heddle.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.Screen;
import org.heddle.ui.coding.CodeRoom;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.transcript.TranscriptView;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.sample.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The codebook pane and its sheets in a window, worked with keys and buttons.
final class CodebookRoomTest {
    @TempDir
    Path folder;

    private OpenProject project;
    private OpenWindow window;
    private CodebookPane pane;
    private TreeView<Code> tree;

    @BeforeEach
    void openTheSample() throws Exception {
        project = SampleCopy.in(folder, Sample.FIRST_CODER);
        open();
    }

    @SuppressWarnings("unchecked")
    private void open() throws Exception {
        window = OpenWindow.of(project, folder, RoomName.CODE, workspace -> new CodeRoom(workspace, () -> { }));
        pane = window.find("codebook-pane", CodebookPane.class);
        tree = (TreeView<Code>) window.find("codes", TreeView.class);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        project.close();
    }

    private CodeId id(String name) {
        return project.ask(reader -> reader.codes().codebook().named(name)).id();
    }

    private List<String> rows() throws Exception {
        return Screen.ask(() -> IntStream.range(0, tree.getExpandedItemCount()).mapToObj(tree::getTreeItem)
                .map(item -> item instanceof CodeHeading heading ? "[" + heading.words() + "]" : item.getValue().name()).toList());
    }

    private void choose(String... names) throws Exception {
        Screen.ask(() -> {
            tree.getSelectionModel().clearSelection();
            for (String name : names) {
                for (int row = 0; row < tree.getExpandedItemCount(); row++) {
                    Code code = tree.getTreeItem(row).getValue();
                    if (code != null && code.name().equals(name)) {
                        tree.getSelectionModel().select(row);
                    }
                }
            }
            tree.requestFocus();
            return tree;
        });
    }

    private boolean isOpen(String id) throws Exception {
        return Screen.ask(() -> tree.getScene().lookup("#" + id) != null);
    }

    @Test
    void theFilterFindsByLettersOfThePathAndEscClearsIt() throws Exception {
        int all = rows().size();
        Screen.ask(() -> {
            pane.focusFilter();
            return pane;
        });
        window.type("hope chc");
        assertEquals(List.of("Hopeful pessimism", "Constrained choice"), rows());
        window.press(KeyCode.ESCAPE);
        assertEquals(all, rows().size());
    }

    @Test
    void withoutSelectedWordsTheKeysOfTheCodebookGoOnWithTheCodeInHand() throws Exception {
        choose("Constrained choice");
        window.press(KeyCode.ENTER);
        assertTrue(Screen.ask(tree::isFocused));
        var text = window.find("transcript", TranscriptView.class);
        Screen.ask(() -> {
            text.select(new TextSpan(20, 40));
            return text;
        });
        window.press(KeyCode.ENTER);
        assertTrue(Screen.ask(text::isFocused), "the next words are chosen there");
    }

    /// From the typed letter to the laid-out tree. The goal is a frame, 16 ms; the limit leaves room for a machine that does other work too.
    @Test
    void threeHundredCodesAreFilteredWithoutWaiting() throws Exception {
        var parts = new ArrayList<Change>();
        var top = id("Hopeful pessimism");
        int from = project.ask(reader -> reader.codes().codebook()).children(top).size();
        IntStream.range(0, 260).forEach(at -> parts.add(new AddCode(new Code(CodeId.fresh(), Optional.of(top), from + at, "Waiting for a letter " + at,
                Colour.PALETTE.get(at % 12), CodeRules.NONE, CodeStatus.AGREED))));
        Screen.ask(() -> project.run(new Change.Together("Many", parts)));
        Screen.settle();
        var clock = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (String typed : List.of("w", "l", "w", "h", "wait", "p", "w", "", "l", "hope", "let", "p", "letter 2", "letter 25")) {
            long took = Screen.ask(() -> {
                long start = clock.getCurrentThreadCpuTime();
                ((TextInputControl) tree.getScene().lookup("#code-filter")).setText(typed);
                tree.applyCss();
                tree.layout();
                return clock.getCurrentThreadCpuTime() - start;
            });
            Screen.settle();
            best = Math.min(best, took);
        }
        assertTrue(best < 48_000_000, "%d µs".formatted(best / 1000));
        assertTrue(rows().contains("Waiting for a letter 25") && rows().size() < 30, () -> "the filter");
    }

    @Test
    void foldedCodesStayFoldedWhenTheProjectIsOpenedAgain() throws Exception {
        Screen.ask(() -> {
            for (TreeItem<Code> item : tree.getRoot().getChildren()) {
                item.setExpanded(item.getValue().name().equals("Hopeful pessimism"));
            }
            return tree;
        });
        var folded = rows();
        assertTrue(folded.size() < 30, folded::toString);
        Screen.ask(() -> project.run(new org.heddle.domain.project.CodeChange.RenameCode(id("Ripples outward"), "Outward")));
        assertEquals(folded, rows());
        window.close();
        open();
        assertEquals(folded, rows());
    }

    @Test
    void retiredCodesStandApartAndDimensionsUnderTheirNames() throws Exception {
        Screen.ask(() -> {
            pane.model().setStatus(List.of(id("Working downstream")), CodeStatus.RETIRED);
            pane.model().answer(List.of(id("Disrupted narratives")), "Narrative");
            return pane;
        });
        Screen.settle();
        var rows = rows();
        assertEquals(List.of("[Retired]", "Working downstream"), rows.subList(rows.size() - 2, rows.size()));
        assertEquals("Disrupted narratives", rows.get(rows.indexOf("[Narrative]") + 1));
        window.pictures("codebook-pane");
    }

    @Test
    void aCodeThatIsTakenBackLeavesTheTreeWithoutAComplaint() throws Exception {
        var complaints = new ArrayList<Throwable>();
        Screen.ask(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> complaints.add(failure));
            return complaints;
        });
        Screen.ask(() -> project.run(new AddCode(project.ask(reader -> reader.codes().codebook()).fresh("A passing thought", Optional.empty(), CodeStatus.PROPOSED))));
        choose("A passing thought");
        Screen.settle();
        Screen.ask(() -> project.undo());
        Screen.settle();
        assertEquals(List.of(), complaints);
        assertTrue(!rows().contains("A passing thought"));
    }

    @Test
    void severalCodesAreCutAndPutBelowAnotherByKeys() throws Exception {
        choose("Politics makes health", "Working downstream");
        var before = project.ask(reader -> reader.codes().codebook());
        key(KeyCode.X, true, false);
        assertEquals(2, pane.model().cutProperty().get().size());
        choose("Structural competency");
        key(KeyCode.V, true, false);
        Screen.settle();
        var after = project.ask(reader -> reader.codes().codebook());
        assertEquals(List.of("Politics makes health", "Working downstream"),
                after.children(id("Structural competency")).stream().map(Code::name).toList().reversed().subList(0, 2).reversed());
        Screen.ask(() -> project.undo());
        assertEquals(before.inOrder(), project.ask(reader -> reader.codes().codebook()).inOrder());
    }

    private void key(KeyCode code, boolean control, boolean alt) throws Exception {
        Screen.ask(() -> {
            var owner = tree.getScene().getFocusOwner();
            javafx.event.Event.fireEvent(owner, new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED, "", code.getName(), code, false,
                    control, alt, false));
            return owner;
        });
        Screen.settle();
    }

    @Test
    void altArrowsNestAndUnnest() throws Exception {
        choose("Working downstream");
        key(KeyCode.RIGHT, false, true);
        assertEquals(Optional.of(id("Constrained choice")), project.ask(reader -> reader.codes().code(id("Working downstream"))).parent());
        choose("Working downstream");
        key(KeyCode.LEFT, false, true);
        assertEquals(Optional.of(id("Hopeful pessimism")), project.ask(reader -> reader.codes().code(id("Working downstream"))).parent());
    }

    @Test
    void deletingSaysWhatGoesAlongAndCanBeLetBe() throws Exception {
        choose("Hopeful pessimism");
        Screen.ask(() -> {
            var owner = tree.getScene().getFocusOwner();
            javafx.event.Event.fireEvent(owner, new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED, "", "Delete", KeyCode.DELETE, true,
                    false, false, false));
            return owner;
        });
        Screen.settle();
        assertTrue(isOpen("delete-sheet"));
        window.picture("codebook-delete");
        window.fire("delete-sheet-no");
        int codes = project.ask(reader -> reader.codes().codebook()).inOrder().size();
        assertEquals(49, codes);
    }

    @Test
    void theEditorKeepsAllFieldsAsOneActAndAsksForARecheck() throws Exception {
        Screen.ask(() -> {
            pane.edit(id("Lacks confidence"));
            return pane;
        });
        Screen.settle();
        window.pictures("code-editor");
        int waiting = project.ask(reader -> reader.versions().waiting()).size();
        Screen.ask(() -> {
            var area = (TextInputControl) tree.getScene().lookup("#rule-use-when");
            area.setText("Only when the speaker names a gap in the person.");
            ((TextInputControl) tree.getScene().lookup("#rule-theory")).setText("Deficit view; othering");
            return area;
        });
        window.fire("keep-rules");
        var rules = project.ask(reader -> reader.codes().code(id("Lacks confidence"))).rules();
        assertEquals(List.of("Only when the speaker names a gap in the person.", "Deficit view; othering"), List.of(rules.useWhen(), rules.theory()));
        assertTrue(project.ask(reader -> reader.versions().waiting()).size() >= waiting);
        assertTrue(!isOpen("code-editor"));
        Screen.ask(() -> project.undo());
        assertEquals(waiting, project.ask(reader -> reader.versions().waiting()).size());
    }

    @Test
    void theRecheckIsWalkedWithOneKeyEach() throws Exception {
        window.fire("codes-waiting");
        assertTrue(isOpen("recheck-sheet"));
        window.pictures("recheck");
        int waiting = window.find("recheck-list", ListView.class).getItems().size();
        window.press(KeyCode.A, KeyCode.A, KeyCode.DELETE);
        assertEquals(waiting - 3, window.find("recheck-list", ListView.class).getItems().size());
        window.press(KeyCode.ESCAPE);
        assertTrue(!isOpen("recheck-sheet"));
        Screen.ask(() -> project.undo());
        Screen.settle();
        assertEquals(waiting - 2, pane.model().waitingProperty().get());
    }

    @Test
    void aVersionIsFrozenAndComparedOnItsSheet() throws Exception {
        var around = around();
        Screen.ask(() -> {
            new CodeSheets(window.workspace(), pane.model(), around).versions();
            return pane;
        });
        Screen.settle();
        window.pictures("versions");
        window.fire("version-freeze");
        assertEquals(List.of("v1", "v2"), project.ask(reader -> reader.versions().names()));
        assertEquals("v2", Screen.ask(() -> pane.model().versionProperty().get()));
    }

    private Surroundings around() throws Exception {
        return Screen.ask(() -> new Surroundings((javafx.scene.layout.StackPane) ((javafx.scene.Node) pane).getScene().lookup("#code-room"), _ -> { },
                Optional::empty, () -> { }));
    }

    @Test
    void aCodeIsSplitByWalkingItsCodings() throws Exception {
        var around = around();
        Screen.ask(() -> {
            new CodeSheets(window.workspace(), pane.model(), around).split(id("Constrained choice"));
            return pane;
        });
        Screen.settle();
        Screen.ask(() -> {
            ((TextInputControl) tree.getScene().lookup("#split-names")).setText("By money\nBy place\nBy time");
            return pane;
        });
        window.fire("split-name");
        window.pictures("split");
        int own = project.ask(reader -> reader.codes().count(id("Constrained choice")));
        var walk = window.find("split-walk", BorderPane.class);
        assertNotNull(walk);
        window.press(KeyCode.DIGIT1, KeyCode.SPACE, KeyCode.DIGIT3);
        assertEquals(List.of(own - 2, 1, 0, 1), project.ask(reader -> List.of(reader.codes().count(id("Constrained choice")), reader.codes().count(id("By money")),
                reader.codes().count(id("By place")), reader.codes().count(id("By time")))));
        Screen.ask(() -> project.undo());
        int left = project.ask(reader -> reader.codes().count(id("Constrained choice")));
        assertEquals(own - 1, left);
    }
}
