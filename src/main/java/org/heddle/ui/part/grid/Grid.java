package org.heddle.ui.part.grid;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.heddle.domain.source.NaturalOrder;

/// A table that is edited where it stands. Arrows move, Shift extends; Enter, F2 or a letter begins to type, and what is typed
/// goes to all marked rows of that column; Space turns ticks round; Delete empties.
public final class Grid<R> extends TableView<R> {
    /// With words of the usual size; the stylesheet tells the height in parts of the words, and widths follow it.
    private static final double ROW_HEIGHT = 36;
    private static final double LEAST = 56;
    private static final double BAR = 16;

    private boolean isFitted = true;
    private String firstLetter = "";

    public Grid(String id, String accessibleText, ObservableList<R> rows, List<GridColumn<R>> columns, Node placeholder) {
        super(rows);
        setId(id);
        setAccessibleText(accessibleText);
        getStyleClass().addAll("grid", "edge-to-edge");
        setPlaceholder(placeholder);
        setEditable(true);
        getSelectionModel().setCellSelectionEnabled(true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        show(columns);
        widthProperty().subscribe(this::fit);
        fixedCellSizeProperty().subscribe(this::fit);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /// Puts other columns in the place of those in sight.
    public void show(List<GridColumn<R>> columns) {
        getColumns().setAll(columns.stream().map(this::column).toList());
        getColumns().getFirst().getStyleClass().add("first");
        fit();
    }

    /// Columns keep their widths, and a bar moves them when there are more than fit.
    public Grid<R> movingSideways() {
        isFitted = false;
        return this;
    }

    /// Room that is left over goes to the columns with long words, and is taken from them first. The platform's own policies would give
    /// it to one column for ever once the table has been narrow.
    private void fit() {
        double scale = getFixedCellSize() > 0 ? getFixedCellSize() / ROW_HEIGHT : 1;
        if (!isFitted) {
            getColumns().forEach(column -> column.setPrefWidth(told(column).width() * scale));
        }
        if (!isFitted || getWidth() == 0) {
            return;
        }
        double wanted = getColumns().stream().mapToDouble(column -> told(column).width() * scale).sum();
        double longWords = getColumns().stream().filter(column -> told(column).isLong()).mapToDouble(column -> told(column).width() * scale).sum();
        double spare = getWidth() - BAR - wanted;
        for (var column : getColumns()) {
            double width = told(column).width() * scale;
            column.setPrefWidth(told(column).isLong() ? Math.max(LEAST, width + spare * width / longWords) : width);
        }
    }

    private TableColumn<R, String> column(GridColumn<R> told) {
        var column = new TableColumn<R, String>(told.title());
        column.setId(told.id());
        column.setUserData(told);
        column.setPrefWidth(told.width());
        column.setMinWidth(Math.min(told.width(), LEAST));
        column.setReorderable(false);
        column.setEditable(told.isTyped());
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(told.shows().apply(row.getValue())));
        column.setCellFactory(_ -> new GridCell<>(this, told));
        column.setComparator(told.form() == GridColumn.Form.FIGURE
                ? (one, other) -> NaturalOrder.compare(one.replace(",", ""), other.replace(",", "")) : NaturalOrder::compare);
        column.getStyleClass().add(told.form().name().toLowerCase(Locale.ROOT));
        return column;
    }

    /// The rows that are marked in this column; they are given what is typed into one of them.
    List<R> inHand(GridColumn<R> column, int typedIn) {
        List<Integer> marked = getSelectionModel().getSelectedCells().stream()
                .filter(cell -> cell.getTableColumn() != null && column.equals(cell.getTableColumn().getUserData()))
                .map(cell -> cell.getRow()).sorted().toList();
        return (marked.contains(typedIn) ? marked : List.of(typedIn)).stream().map(at -> getItems().get(at)).toList();
    }

    /// The rows with any mark in them.
    public List<R> marked() {
        return getSelectionModel().getSelectedIndices().stream().distinct().sorted()
                .filter(at -> at >= 0 && at < getItems().size()).map(at -> getItems().get(at)).toList();
    }

    void write(GridColumn<R> column, int typedIn, String words) {
        List<R> rows = inHand(column, typedIn);
        column.writes().ifPresent(write -> write.accept(rows, words));
    }

    /// Marks the same column some rows further down, where there is one.
    void step(GridColumn<R> told, int row, int down, int right) {
        var columns = getVisibleLeafColumns();
        int at = 0;
        while (at < columns.size() && !told.equals(columns.get(at).getUserData())) {
            at++;
        }
        int across = Math.clamp(at + right, 0, columns.size() - 1);
        int to = Math.clamp(row + down, 0, getItems().size() - 1);
        requestFocus();
        getSelectionModel().clearAndSelect(to, columns.get(across));
    }

    /// Puts the focus on the table, on its first cell that can be edited if none is marked.
    public void begin() {
        requestFocus();
        if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            getColumns().stream().filter(column -> told(column).isTyped()).findFirst()
                    .ifPresent(column -> getSelectionModel().clearAndSelect(0, column));
        }
    }

    @SuppressWarnings("unchecked")
    private GridColumn<R> told(TableColumn<?, ?> column) {
        return (GridColumn<R>) Objects.requireNonNull(column.getUserData());
    }

    private void pressed(KeyEvent key) {
        TablePosition<?, ?> focused = getFocusModel().getFocusedCell();
        if (getEditingCell() != null || focused == null || focused.getRow() < 0 || focused.getTableColumn() == null) {
            return;
        }
        GridColumn<R> column = told(focused.getTableColumn());
        KeyCode code = key.getCode();
        if (column.isTick() && (code == KeyCode.SPACE || code == KeyCode.ENTER)) {
            key.consume();
            turn(column, focused.getRow());
        } else if (column.isTyped() && (code == KeyCode.ENTER || code == KeyCode.F2)) {
            key.consume();
            begin(focused, "");
        } else if (column.isTyped() && (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE)) {
            key.consume();
            write(column, focused.getRow(), "");
        }
    }

    void turn(GridColumn<R> column, int row) {
        boolean now = GridColumn.YES.equals(column.shows().apply(getItems().get(row)));
        write(column, row, now ? "" : GridColumn.YES);
    }

    private void typed(KeyEvent key) {
        TablePosition<?, ?> focused = getFocusModel().getFocusedCell();
        String letter = key.getCharacter();
        boolean isLetter = !letter.isEmpty() && letter.charAt(0) > ' ' && letter.charAt(0) != '\u007F' && !key.isShortcutDown() && !key.isAltDown();
        if (key.getTarget() == this && isLetter && getEditingCell() == null && focused != null && focused.getRow() >= 0
                && focused.getTableColumn() != null && told(focused.getTableColumn()).isTyped()) {
            key.consume();
            begin(focused, letter);
        }
    }

    @SuppressWarnings("unchecked")
    private void begin(TablePosition<?, ?> cell, String letter) {
        firstLetter = letter;
        edit(cell.getRow(), (TableColumn<R, ?>) cell.getTableColumn());
        firstLetter = "";
    }

    String firstLetter() {
        return firstLetter;
    }
}
