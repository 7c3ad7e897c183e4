package org.heddle.ui.analysis.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.matrix.MatrixColumn;
import org.heddle.domain.matrix.sheet.Gap;
import org.heddle.domain.matrix.sheet.MatrixSheet;
import org.heddle.domain.matrix.sheet.SheetLine;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CodeChange.DeleteCode;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.project.MatrixChange.PutMatrix;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.verification.Verdict;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.Screen;
import org.heddle.ui.analysis.OpenPage;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.matrix.CellPassage;
import org.heddle.workbench.sample.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample's matrix in the window.
final class MatrixPageTest {
    @TempDir
    Path folder;

    private OpenPage<MatrixPage> open;
    private OpenProject project;
    private OpenWindow window;
    private MatrixPage page;

    @BeforeEach
    void openTheSample() throws Exception {
        open = OpenPage.in(folder, MatrixPage::new);
        project = open.project();
        window = open.window();
        page = open.page();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private MatrixSheet sheet() throws Exception {
        return Screen.ask(() -> page.model().sheetProperty().get().orElseThrow());
    }

    /// Takes the cell in this row and column in hand.
    private Spot take(String row, String column) throws Exception {
        MatrixSheet sheet = sheet();
        int line = 0;
        while (!(sheet.lines().get(line) instanceof SheetLine.Row(var one) && one.label().equals(row))) {
            line++;
        }
        var spot = new Spot(line, sheet.columns().stream().map(sheet::title).toList().indexOf(column));
        MatrixGrid grid = window.find("matrix", MatrixGrid.class);
        Screen.ask(() -> {
            grid.requestFocus();
            grid.go(spot, () -> spot);
            return spot;
        });
        Screen.settle();
        return spot;
    }

    private void run(Change change) throws Exception {
        Screen.ask(() -> project.run(change)).get();
        Screen.settle();
    }

    private void undo() throws Exception {
        Screen.ask(() -> project.undo()).get();
        Screen.settle();
    }

    private String summary(Spot at) throws Exception {
        return Screen.ask(() -> page.model().cell(at).summary());
    }

    private void press(KeyCode key, boolean isShift, boolean isControl, boolean isAlt) throws Exception {
        MatrixGrid grid = window.find("matrix", MatrixGrid.class);
        Screen.ask(() -> {
            var owner = grid.getScene().getFocusOwner();
            Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", key.getName(), key, isShift, isControl, isAlt, false));
            return owner;
        });
        Screen.settle();
    }

    @Test
    void aCellIsWrittenAsInASpreadsheet() throws Exception {
        Spot at = take("C2", "Individualist");
        window.press(KeyCode.ENTER);
        window.type("They are said to choose.");
        window.press(KeyCode.ENTER);
        assertEquals("They are said to choose.", summary(at));
        assertEquals(at.moved(1, 0), Screen.ask(() -> page.model().spotProperty().get()));
        window.press(KeyCode.F2);
        window.type("not kept");
        window.press(KeyCode.ESCAPE);
        assertEquals("", summary(at.moved(1, 0)));
        window.press(KeyCode.UP, KeyCode.F2);
        window.type(" Twice.");
        window.press(KeyCode.TAB);
        assertEquals("They are said to choose. Twice.", summary(at));
        assertEquals(at.moved(0, 1), Screen.ask(() -> page.model().spotProperty().get()));
        window.press(KeyCode.LEFT, KeyCode.DELETE);
        assertEquals("", summary(at));
        undo();
        assertEquals("They are said to choose. Twice.", summary(at));
    }

    @Test
    void aLetterBeginsTheWriting() throws Exception {
        Spot at = take("C1", "Hopeful pessimism");
        MatrixGrid grid = window.find("matrix", MatrixGrid.class);
        Screen.ask(() -> {
            Event.fireEvent(grid, new KeyEvent(KeyEvent.KEY_TYPED, "N", "", KeyCode.UNDEFINED, false, false, false, false));
            return grid;
        });
        Screen.settle();
        window.type("ew.");
        window.press(KeyCode.ENTER);
        assertEquals("New.", summary(at));
    }

    @Test
    void arrowsPassOverHeadingsAndStopAtTheEdge() throws Exception {
        var lines = sheet().lines();
        Spot last = take("C4", "Hopeful pessimism");
        assertTrue(lines.get(last.line() + 1) instanceof SheetLine.Heading);
        window.press(KeyCode.DOWN);
        assertEquals(last.moved(2, 0), Screen.ask(() -> page.model().spotProperty().get()));
        window.press(KeyCode.UP);
        assertEquals(last, Screen.ask(() -> page.model().spotProperty().get()));
        window.press(KeyCode.LEFT, KeyCode.PAGE_UP, KeyCode.PAGE_UP);
        assertEquals(new Spot(1, 0), Screen.ask(() -> page.model().spotProperty().get()));
    }

    @Test
    void cellsAreCopiedAndPastedAsTabs() throws Exception {
        Spot from = take("C1", "Individualist");
        press(KeyCode.RIGHT, true, false, false);
        Screen.ask(() -> Clipboard.getSystemClipboard().setContent(Map.of()));
        press(KeyCode.C, false, true, false);
        String copied = Screen.ask(() -> Clipboard.getSystemClipboard().getString());
        var cells = TabText.read(copied).getFirst();
        assertEquals(summary(from), cells.getFirst());
        assertEquals(2, cells.size());
        Spot to = take("C2", "Individualist");
        Screen.ask(() -> {
            var content = new ClipboardContent();
            content.putString("first\tsecond\nthird\t\"of\ntwo lines\"");
            return Clipboard.getSystemClipboard().setContent(content);
        });
        press(KeyCode.V, false, true, false);
        assertEquals(List.of("first", "second", "third", "of\ntwo lines"),
                List.of(summary(to), summary(to.moved(0, 1)), summary(to.moved(1, 0)), summary(to.moved(1, 1))));
        undo();
        assertEquals(List.of("", ""), List.of(summary(to), summary(to.moved(1, 1))), "pasted as one act");
    }

    private static List<Node> drawn(MatrixGrid grid) throws Exception {
        return Screen.ask(() -> Stream.of(".matrix-head", ".matrix-name", ".matrix-cell").flatMap(style -> grid.lookupAll(style).stream()).toList());
    }

    @Test
    void anActInACellLeavesHeadsAndCellsStanding() throws Exception {
        Spot at = take("C1", "Individualist");
        MatrixGrid grid = window.find("matrix", MatrixGrid.class);
        List<Node> before = drawn(grid);
        press(KeyCode.DELETE, false, false, false);
        assertEquals("", summary(at));
        assertEquals(before, drawn(grid));
        assertTrue(before.stream().anyMatch(CellNode.class::isInstance));
    }

    @Test
    void whatIsMarkedIsCut() throws Exception {
        Spot from = take("C1", "Individualist");
        String words = summary(from);
        press(KeyCode.X, false, true, false);
        assertEquals(List.of(words, ""), List.of(TabText.read(Screen.ask(() -> Clipboard.getSystemClipboard().getString())).getFirst().getFirst(), summary(from)));
        Spot to = take("C2", "Individualist");
        press(KeyCode.V, false, true, false);
        assertEquals(words, summary(to));
        undo();
        undo();
        assertEquals(List.of(words, ""), List.of(summary(from), summary(to)));
    }

    @Test
    void aNewCodingMakesExactlyItsCellStaleUntilItIsConfirmed() throws Exception {
        Spot at = take("I3", "Hopeful pessimism");
        assertEquals(1, sheet().count(Gap.STALE));
        var codebook = project.ask(reader -> reader.codes().codebook());
        var source = project.ask(reader -> reader.sources().named("I3-2 Group interview").orElseThrow());
        run(new AddCoding(Coding.of(source.id(), new TextSpan(10, 20), codebook.named("Hopeful pessimism").id(), project.coder(), InstantSource.system().instant())));
        assertEquals(2, sheet().count(Gap.STALE));
        assertTrue(Screen.ask(() -> page.model().cell(at).staleness().isStale()));
        assertTrue(window.find("matrix-why", Label.class).getText().startsWith("Stale: 1 new"));
        window.fire("matrix-confirm");
        assertEquals(1, sheet().count(Gap.STALE));
        window.choose("matrix-missing", "matrix-next-stale");
        assertEquals(take("C4", "Hopeful pessimism"), Screen.ask(() -> page.model().spotProperty().get()));
    }

    @Test
    @SuppressWarnings("unchecked")
    void thePassagesUnderACellAreEvidenceAndQuotations() throws Exception {
        var opened = new AtomicReference<TextSpan>();
        window.workspace().passagesAreShownBy((_, span) -> opened.set(span));
        Spot at = take("C1", "Structural competency");
        ListView<CellPassage> passages = window.find("matrix-passages", ListView.class);
        assertEquals(Screen.ask(() -> page.model().cell(at).passages()), Screen.ask(() -> passages.getItems().stream()
                .map(one -> new Passage(one.coding().source(), one.coding().span())).collect(Collectors.toSet()).size()));
        Screen.ask(() -> {
            passages.requestFocus();
            passages.getSelectionModel().select(0);
            return passages;
        });
        window.press(KeyCode.E, KeyCode.Q);
        MatrixCell cell = Screen.ask(() -> page.model().cell(at).cell().orElseThrow());
        Coding first = project.ask(reader -> reader.codings().find(cell.evidence().getFirst()).orElseThrow());
        assertEquals(first.span(), cell.quotations().getFirst().span());
        TextArea words = window.find("matrix-words", TextArea.class);
        Screen.ask(() -> {
            words.selectRange(2, 9);
            words.requestFocus();
            return words;
        });
        window.press(KeyCode.Q);
        TextSpan part = Screen.ask(() -> page.model().cell(at).cell().orElseThrow().quotations().getLast().span());
        assertEquals(project.ask(reader -> first.span().of(reader.sources().text(first.source()))).substring(2, 9).strip(),
                part.of(project.ask(reader -> reader.sources().text(first.source()))));
        Screen.ask(() -> {
            passages.requestFocus();
            return passages;
        });
        window.press(KeyCode.ENTER);
        assertEquals(first.span(), opened.get());
    }

    @Test
    void anotherPersonReviewsACell() throws Exception {
        var tom = project.ask(reader -> reader.team().named(Sample.SECOND_CODER).orElseThrow());
        Screen.ask(() -> window.workspace().actAs(tom.id())).get();
        Screen.settle();
        Spot at = take("C1", "Hopeful pessimism");
        take("C2", "Hopeful pessimism");
        take("C1", "Hopeful pessimism");
        TextField comment = window.find("matrix-comment", TextField.class);
        Screen.ask(() -> {
            comment.setText("And the bus?");
            return comment;
        });
        window.fire("matrix-query");
        var review = Screen.ask(() -> page.model().cell(at).reviews().getFirst());
        assertEquals(List.of(tom.id(), Verdict.QUERY, "And the bus?"), List.of(review.key().reviewer(), review.verdict(), review.comment()));
    }

    @Test
    void columnsAreMovedHiddenAndAdded() throws Exception {
        take("C1", "Hopeful pessimism");
        List<String> before = sheet().columns().stream().map(sheet()::title).toList();
        press(KeyCode.LEFT, false, false, true);
        assertEquals(List.of(before.get(1), before.get(0)), sheet().columns().stream().map(sheet()::title).limit(2).toList());
        window.fire("matrix-columns");
        ListView<?> columns = window.find("matrix-column-list", ListView.class);
        Screen.ask(() -> {
            columns.getSelectionModel().select(1);
            columns.requestFocus();
            return columns;
        });
        window.press(KeyCode.H);
        assertEquals(before.size() - 1, sheet().columns().size());
        window.picture("matrix-columns");
        ListView<?> codes = window.find("matrix-codes", ListView.class);
        Screen.ask(() -> {
            codes.getSelectionModel().select(1);
            codes.requestFocus();
            return codes;
        });
        window.press(KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE);
        window.fire("matrix-add-together");
        assertEquals(2, sheet().matrix().columns().getLast().codes().size());
    }

    @Test
    void theMatrixIsReadDownAndAlong() throws Exception {
        take("C1", "Hopeful pessimism");
        window.press(KeyCode.F7);
        ListView<?> stories = window.find("matrix-stories", ListView.class);
        assertEquals(8, Screen.ask(() -> stories.getItems().size()));
        window.pictures("matrix-read");
        window.press(KeyCode.DOWN, KeyCode.ENTER);
        assertEquals(take("C2", "Hopeful pessimism"), Screen.ask(() -> page.model().spotProperty().get()));
        window.press(KeyCode.F8);
        assertEquals(sheet().columns().size(), Screen.ask(() -> stories.getItems().size()));
    }

    @Test
    void aDeletedCodeLeavesItsColumn() throws Exception {
        var code = project.ask(reader -> reader.codes().codebook().named("Hopeful pessimism"));
        run(new DeleteCode(code.id()));
        MatrixColumn column = sheet().columns().get(1);
        assertEquals("Hopeful pessimism", sheet().title(column));
        assertEquals(3, sheet().with(Gap.STALE).stream().filter(place -> place.column().equals(column.id())).count());
        Spot at = take("C1", "Hopeful pessimism");
        assertFalse(summary(at).isEmpty());
    }

    @Test
    void aThousandsOfColumnsWideMatrixDrawsOnlyWhatIsInSight() throws Exception {
        var code = project.ask(reader -> reader.codes().codebook().named("Hopeful pessimism"));
        FrameworkMatrix wide = sheet().matrix().with(IntStream.range(0, 5_000).mapToObj(_ -> MatrixColumn.of(code.id())).toList());
        run(new PutMatrix(wide));
        MatrixGrid grid = window.find("matrix", MatrixGrid.class);
        Screen.ask(() -> {
            grid.requestFocus();
            return grid;
        });
        press(KeyCode.END, false, false, false);
        assertEquals(4_999, Screen.ask(() -> page.model().spotProperty().get().column()));
        assertTrue(Screen.ask(() -> grid.body().getChildren().size()) < 120);
    }

    @Test
    void theMatrixIsExported() throws Exception {
        Path file = folder.resolve("matrix.md");
        Screen.ask(() -> {
            page.model().export(file);
            return file;
        });
        Screen.settle();
        assertTrue(Files.readString(file).contains("“You do what you can reach.” (PM:C4)"));
    }

    @Test
    void picturesOfTheMatrix() throws Exception {
        take("C4", "Hopeful pessimism");
        window.pictures("matrix");
        take("C1", "Individualist");
        window.press(KeyCode.F2);
        assertTrue(Files.exists(window.picture("matrix-editing")));
    }
}
