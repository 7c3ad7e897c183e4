package org.heddle.ui.analysis.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixColumn;
import org.heddle.domain.matrix.MatrixId;
import org.heddle.domain.matrix.RowKind;
import org.heddle.domain.matrix.RowOrder;
import org.heddle.domain.matrix.sheet.MatrixSheet;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.MatrixChange.PutMatrix;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.Screen;
import org.heddle.ui.analysis.OpenPage;
import org.heddle.workbench.OpenProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody stumbled over who charted a whole study: names in other scripts, the last row, a cell that was scrolled away, menus that took the keys.
final class WalkedMatrixTest {
    private static final String HEBREW = "קוד בעברית עם שם ארוך מאוד";

    @TempDir
    Path folder;

    private OpenPage<MatrixPage> open;
    private OpenProject project;
    private OpenWindow window;
    private MatrixPage page;
    private MatrixGrid grid;

    @BeforeEach
    void openTheSample() throws Exception {
        open = OpenPage.in(folder, MatrixPage::new);
        project = open.project();
        window = open.window();
        page = open.page();
        grid = window.find("matrix", MatrixGrid.class);
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private MatrixSheet sheet() throws Exception {
        return Screen.ask(() -> page.model().sheetProperty().get().orElseThrow());
    }

    private void run(Change change) throws Exception {
        Screen.ask(() -> project.run(change)).get();
        Screen.settle();
    }

    private void go(Spot spot) throws Exception {
        Screen.ask(() -> {
            grid.requestFocus();
            grid.go(spot, () -> spot);
            return spot;
        });
        Screen.settle();
    }

    private void laidOut() throws Exception {
        Screen.ask(() -> {
            page.view().applyCss();
            page.view().layout();
            return page;
        });
    }

    @Test
    void aRowIsReadAlongUnderNamesThatAreReadFromTheRight() throws Exception {
        FrameworkMatrix matrix = sheet().matrix();
        run(new PutMatrix(matrix.with(matrix.columns().stream().map(column -> column.named(HEBREW + " " + matrix.columns().indexOf(column))).toList())));
        go(new Spot(1, 0));
        window.press(KeyCode.F8);
        Screen.settle();
        laidOut();
        window.pictures("matrix-read-hebrew");
        window.press(KeyCode.ESCAPE);
        laidOut();
    }

    @Test
    void afterAMatrixIsChosenTheKeysGoToItsCells() throws Exception {
        var other = new FrameworkMatrix(MatrixId.fresh(), "Other", RowKind.SOURCES, List.of(MatrixColumn.of(sheet().columns().getFirst().codes().getFirst())),
                RowOrder.BY_LABEL);
        run(new PutMatrix(other));
        Screen.ask(() -> {
            var menu = (MenuButton) page.view().lookup("#matrix-choice");
            menu.requestFocus();
            menu.getItems().stream().filter(item -> "Other".equals(item.getText())).findFirst().orElseThrow().fire();
            return menu;
        });
        Screen.settle();
        assertEquals("Other", sheet().matrix().name());
        assertSame(grid, Screen.ask(() -> grid.getScene().getFocusOwner()));
    }

    @Test
    void aButtonAboveTheGridKeepsTheKeysWhenTheMatrixIsDrawnAnew() throws Exception {
        Screen.ask(() -> {
            page.view().lookup("#matrix-sort").requestFocus();
            return page;
        });
        run(new PutMatrix(sheet().matrix().named("Renamed")));
        assertEquals("matrix-sort", Screen.ask(() -> grid.getScene().getFocusOwner().getId()));
    }

    @Test
    void tabGoesToThePassagesAndEscapeBack() throws Exception {
        go(new Spot(1, 0));
        window.press(KeyCode.TAB);
        assertEquals("matrix-passages", Screen.ask(() -> grid.getScene().getFocusOwner().getId()));
        window.press(KeyCode.ESCAPE);
        assertSame(grid, Screen.ask(() -> grid.getScene().getFocusOwner()));
    }

    private TextArea field() throws Exception {
        Screen.settle();
        return window.find("matrix-field", TextArea.class);
    }

    @Test
    void theFieldInTheLastRowLiesOverItsOwnRowOnly() throws Exception {
        go(new Spot(sheet().lines().size() - 1, 0));
        window.press(KeyCode.F2);
        TextArea field = field();
        double row = Screen.ask(() -> grid.body().getChildren().stream().filter(CellNode.class::isInstance).mapToDouble(node -> ((CellNode) node).getHeight())
                .max().orElseThrow());
        assertEquals(row, Screen.ask(field::getHeight), 1);
        assertEquals(Screen.ask(() -> grid.body().getHeight()), Screen.ask(() -> field.getLayoutY() + field.getHeight()), 1);
    }

    @Test
    void writingInACellThatWasScrolledAwayBringsItBack() throws Exception {
        go(new Spot(1, 0));
        Screen.ask(() -> {
            grid.lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast).forEach(bar -> bar.setValue(bar.getMax()));
            return grid;
        });
        Screen.settle();
        Screen.ask(() -> {
            Event.fireEvent(grid, new KeyEvent(KeyEvent.KEY_TYPED, "N", "", KeyCode.UNDEFINED, false, false, false, false));
            return grid;
        });
        TextArea field = field();
        assertTrue(Screen.ask(() -> field.getLayoutY() >= 0 && field.getLayoutY() + field.getHeight() <= grid.body().getHeight() && field.getLayoutX() >= 0));
        CellNode cell = Screen.ask(() -> grid.body().getChildren().stream().filter(node -> node instanceof CellNode && node.getPseudoClassStates().stream()
                .anyMatch(one -> one.getPseudoClassName().equals("in-hand"))).map(CellNode.class::cast).findFirst().orElseThrow());
        assertEquals(Screen.ask(cell::getLayoutY), Screen.ask(field::getLayoutY), 1);
    }

    @Test
    void noLetterIsLostThatComesBeforeTheFieldIsDrawn() throws Exception {
        go(new Spot(1, 0));
        Screen.ask(() -> {
            "quick".chars().mapToObj(Character::toString).forEach(letter -> Event.fireEvent(grid.getScene().getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false)));
            return grid;
        });
        assertEquals("quick", Screen.ask(field()::getText));
    }

    @Test
    void whatLiesUnderACellStandsAtItsFootInAnyScript() throws Exception {
        go(new Spot(1, 0));
        window.press(KeyCode.F2);
        Screen.ask(() -> {
            ((TextArea) page.view().lookup("#matrix-field")).setText(HEBREW);
            return page;
        });
        window.press(KeyCode.ENTER);
        Screen.settle();
        var feet = Screen.ask(() -> grid.body().getChildren().stream().filter(CellNode.class::isInstance).map(node -> (CellNode) node)
                .map(cell -> Math.round(cell.getHeight() - cell.getChildren().getLast().getBoundsInParent().getMaxY())).distinct().toList());
        assertEquals(1, feet.size(), feet::toString);
    }
}
