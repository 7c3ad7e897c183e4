package org.heddle.ui.analysis.matrix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixColumn;
import org.heddle.domain.matrix.sheet.MatrixReport;
import org.heddle.domain.matrix.sheet.MatrixSheet;
import org.heddle.domain.report.Counted;
import org.heddle.ui.analysis.AnalysisPage;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Hint;
import org.heddle.ui.part.HintBar;
import org.heddle.ui.part.NamePrompt;
import org.heddle.ui.part.Question;
import org.heddle.ui.part.ReportFile;
import org.heddle.ui.part.Sheet;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;

/// Framework matrices: written in as a spreadsheet, beside the passages that each cell rests on.
public final class MatrixPage implements AnalysisPage, MatrixBar.Acts {
    private static final double SHARE = 0.7;
    private static final double WIDE = 860;
    private static final List<Hint> HINTS = List.of(Hint.of("cell", "←", "→", "↑", "↓"), Hint.of("write", "Enter"), Hint.of("confirm", "Ctrl Enter"),
            Hint.of("passages", "Tab"), Hint.of("move the column", "Alt ←", "Alt →"), Hint.of("read down, along", "F7", "F8"));
    private static final List<Hint> READING = List.of(Hint.of("cell", "↑", "↓"), Hint.of("go to the cell", "Enter"), Hint.of("back to the grid", "Esc"));

    private final MatrixViewModel model;
    private final MatrixGrid grid;
    private final ReadingPane reading;
    private final SplitPane panes = new SplitPane();
    private final BorderPane page = new BorderPane();
    private final StackPane root = new StackPane(page);
    private final ContextMenu columnMenu = new ContextMenu();

    public MatrixPage(Workspace workspace) {
        model = new MatrixViewModel(workspace);
        grid = new MatrixGrid(model);
        reading = new ReadingPane(model, this::toGrid);
        root.setId("matrix-page");
        root.setMinSize(0, 0);
        page.getStyleClass().add("page");
        page.setMinSize(0, 0);
        page.setTop(new MatrixBar(model, this));
        var passages = new CellPane(model, this::entered);
        panes.getItems().addAll(grid, passages);
        grid.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isShiftDown() && !key.isShortcutDown() && passages.enterPassages()) {
                key.consume();
            }
        });
        panes.setDividerPositions(SHARE);
        grid.setMinWidth(0);
        var hints = new HintBar();
        page.centerProperty().subscribe(now -> hints.show(now == reading ? READING : HINTS));
        page.setBottom(hints);
        grid.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::columnMenu);
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::read);
        model.sheetProperty().subscribe(now -> show(now));
    }

    private void show(Optional<MatrixSheet> now) {
        if (page.getCenter() != reading || now.isEmpty()) {
            page.setCenter(now.map(this::centre).orElseGet(() -> new EmptyState(
                    "A framework matrix sets cases against codes: one cell for each, with your summary and the passages under it.", "matrix-first",
                    "New matrix…", this::make)));
        }
        model.workspace().sayStatus(RoomName.ANALYSE, now.map(sheet -> new MatrixReport(sheet, Map.of(), Map.of()).says()).orElse(""));
    }

    private Node centre(MatrixSheet sheet) {
        if (sheet.matrix().columns().isEmpty()) {
            return new EmptyState("This matrix has no columns yet.", "matrix-first-columns", "Columns…", this::columns);
        }
        if (sheet.columns().isEmpty()) {
            return new EmptyState("All columns of this matrix are hidden.", "matrix-first-columns", "Columns…", this::columns);
        }
        if (sheet.rows().isEmpty()) {
            return new EmptyState("There are no %s in the project yet, so the matrix has no rows. Setup is where they come from."
                    .formatted(sheet.matrix().rows().word().replace("persons", "participants")));
        }
        return panes;
    }

    private void read(KeyEvent key) {
        if (key.getCode() == KeyCode.F7) {
            key.consume();
            readColumn();
        } else if (key.getCode() == KeyCode.F8) {
            key.consume();
            readRow();
        }
    }

    private void toGrid() {
        page.setCenter(panes);
        show(model.sheetProperty().get());
        grid.requestFocus();
    }

    @Override
    public void readColumn() {
        read(reading::readColumn);
    }

    @Override
    public void readRow() {
        read(reading::readRow);
    }

    private void read(Consumer<MatrixSheet> how) {
        model.sheetProperty().get().filter(sheet -> !sheet.rows().isEmpty() && !sheet.columns().isEmpty()).ifPresent(sheet -> {
            page.setCenter(reading);
            how.accept(sheet);
        });
    }

    private void columnMenu(ContextMenuEvent event) {
        model.column().ifPresent(column -> {
            columnMenu.getItems().setAll(item("Move left", () -> model.change(matrix -> matrix.movedInSight(column.id(), -1))),
                    item("Move right", () -> model.change(matrix -> matrix.movedInSight(column.id(), 1))),
                    item("Hide the column", () -> model.change(matrix -> matrix.change(column.id(), one -> one.hidden(true)))),
                    item("Name the column…", () -> name(column)),
                    item(column.withChildren() ? "Without sub-codes" : "With sub-codes",
                            () -> model.change(matrix -> matrix.change(column.id(), one -> one.withChildren(!column.withChildren())))),
                    item("Read down the column", this::readColumn), item("Read along the row", this::readRow), item("All columns…", this::columns));
            columnMenu.show(grid, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    private static MenuItem item(String words, Runnable act) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> act.run());
        return item;
    }

    private void name(MatrixColumn column) {
        model.sheetProperty().get().ifPresent(sheet -> NamePrompt.ask(grid, "Name of the column", sheet.title(column),
                words -> model.change(matrix -> matrix.change(column.id(), one -> one.named(words)))));
    }

    @Override
    public void make() {
        NewMatrix.ask(root, this::entered, model::make);
    }

    @Override
    public void rename(FrameworkMatrix matrix) {
        NamePrompt.ask(page, "Name of the matrix", matrix.name(), name -> model.change(one -> one.named(name)));
    }

    @Override
    public void drop(FrameworkMatrix matrix) {
        long cells = model.sheetProperty().get().map(sheet -> sheet.cells().values().stream().filter(cell -> cell.cell().isPresent()).count()).orElse(0L);
        new Question("drop-matrix", "Delete “%s”?".formatted(matrix.name()), "%s with what is written in them go along. Undo brings them back."
                .formatted(Counted.of(cells, "cell")), "Delete").ask(root, this::entered, model::drop);
    }

    @Override
    public void columns() {
        new Sheet("matrix-columns-sheet", "Columns", WIDE, new ColumnsSheet(model)).open(root, this::entered);
    }

    @Override
    public void export() {
        String name = model.sheetProperty().get().map(sheet -> sheet.matrix().name()).orElse("matrix");
        ReportFile.askForPack(root, "Save the matrix", "%s %s".formatted(model.workspace().project().name(), name), model::export);
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void inSight(boolean isInSight) {
        model.setInSight(isInSight);
    }

    @Override
    public void entered() {
        if (page.getCenter() == reading) {
            reading.entered();
        } else {
            grid.requestFocus();
        }
    }

    MatrixViewModel model() {
        return model;
    }

    @Override
    public void close() {
        model.close();
    }
}
