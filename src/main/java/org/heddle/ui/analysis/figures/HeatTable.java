package org.heddle.ui.analysis.figures;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.heddle.domain.codebook.CodeId;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;

/// Figures in cells that are coloured by their size. Arrows move between them; Enter or a click opens the passages behind one.
final class HeatTable extends TableView<HeatRow> {
    private static final int SHADES = 6;
    private static final List<PseudoClass> HEAT = IntStream.range(1, SHADES + 1).mapToObj(shade -> PseudoClass.getPseudoClass("heat" + shade)).toList();
    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
    private static final double NAMES = 260;
    private static final double FIGURES = 108;
    private static final double WORDS = 300;
    private static final double HEADS = 150;
    private static final double LETTER = 7.2;
    /// More columns than anybody reads in a window; a table of JavaFX makes the head of every one.
    static final int MOST_COLUMNS = 250;
    private static final double STEP = 14;

    private final Workspace workspace;
    private final BiConsumer<Integer, Integer> open;
    private final Runnable entered;
    private HeatSheet shown = new HeatSheet("", List.of(), List.of());

    /// `entered` is told when a figure was opened by a key.
    HeatTable(Workspace workspace, BiConsumer<Integer, Integer> open, Runnable entered) {
        this.workspace = workspace;
        this.open = open;
        this.entered = entered;
        setId("figures");
        setAccessibleText("Figures");
        getStyleClass().addAll("grid", "heat", "edge-to-edge");
        setPlaceholder(new Label(""));
        getSelectionModel().setCellSelectionEnabled(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        workspace.textSizeProperty().subscribe((_, _) -> show(shown));
    }

    void show(HeatSheet sheet) {
        shown = sheet;
        var columns = shown(sheet.columns().size()).mapToObj(at -> figures(sheet.columns().get(at), at, width(sheet, at))).toList();
        TablePosition<?, ?> before = getFocusModel().getFocusedCell();
        getColumns().clear();
        getColumns().add(names(sheet.head()));
        getColumns().addAll(columns);
        getItems().setAll(sheet.rows());
        getSelectionModel().clearSelection();
        if (before.getRow() >= 0 && before.getRow() < sheet.rows().size() && before.getColumn() >= 0 && before.getColumn() < getColumns().size()) {
            getSelectionModel().select(before.getRow(), getColumns().get(before.getColumn()));
            getFocusModel().focus(before.getRow(), getColumns().get(before.getColumn()));
        }
    }

    /// The first figure is in hand unless another one is.
    void begin() {
        if (getSelectionModel().isEmpty() && !getItems().isEmpty() && getColumns().size() > 1) {
            getSelectionModel().select(0, getColumns().get(1));
            getFocusModel().focus(0, getColumns().get(1));
        }
    }

    /// Which columns stand in the window: all, or the first ones and the last, which is the total.
    static IntStream shown(int size) {
        return size <= MOST_COLUMNS ? IntStream.range(0, size) : IntStream.concat(IntStream.range(0, MOST_COLUMNS - 1), IntStream.of(size - 1));
    }

    private TableColumn<HeatRow, String> names(String head) {
        TableColumn<HeatRow, String> column = column(head, NAMES);
        column.getStyleClass().add("first");
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().name()));
        column.setCellFactory(_ -> new NameCell());
        return column;
    }

    /// Figures need little room; words in cells need more.
    private static double width(HeatSheet sheet, int column) {
        int longest = sheet.rows().stream().mapToInt(row -> row.cell(column).length()).max().orElse(0);
        double head = Math.min(HEADS, (LETTER + 1) * sheet.columns().get(column).length() + 28);
        return Math.clamp(Math.max(head, LETTER * longest + 28), FIGURES, WORDS);
    }

    private TableColumn<HeatRow, String> figures(String head, int at, double width) {
        TableColumn<HeatRow, String> column = column("", width);
        var title = new Label(head);
        title.setTooltip(new Tooltip(head));
        title.setMinWidth(0);
        column.setGraphic(title);
        column.setUserData(at);
        column.getStyleClass().add("figure");
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().cell(at)));
        column.setCellFactory(_ -> new FigureCell(at));
        return column;
    }

    /// `width` is that at the usual size of letters.
    private TableColumn<HeatRow, String> column(String head, double width) {
        var column = new TableColumn<HeatRow, String>(head);
        column.setPrefWidth(workspace.textSizeProperty().get().scaled(width));
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }

    private void pressed(KeyEvent key) {
        TablePosition<?, ?> focused = getFocusModel().getFocusedCell();
        if (key.getCode() == KeyCode.ENTER && focused != null && focused.getRow() >= 0) {
            key.consume();
            open.accept(focused.getRow(), focused.getTableColumn() instanceof TableColumn<?, ?> column && column.getUserData() instanceof Integer at ? at : 0);
            entered.run();
        }
    }

    /// A code with its dot; totals in bold.
    private final class NameCell extends TableCell<HeatRow, String> {
        @Override
        protected void updateItem(@Nullable String name, boolean isEmpty) {
            super.updateItem(name, isEmpty);
            HeatRow row = isEmpty ? null : getTableRow().getItem();
            setText(row == null ? null : name);
            setGraphic(row == null ? null : row.code().map(this::indented).orElse(null));
            setGraphicTextGap(8);
            setTooltip(row == null ? null : new Tooltip(row.code().map(this::path).orElse(row.name())));
            pseudoClassStateChanged(TOTAL, row != null && row.isTotal());
        }

        /// A code stands below and to the right of the one it belongs to.
        private HBox indented(CodeId code) {
            var room = new Region();
            room.setMinWidth(STEP * (workspace.study().now().codebook().path(code).names().size() - 1));
            var box = new HBox(room, dot(code));
            box.setAlignment(Pos.CENTER_LEFT);
            return box;
        }

        private CodeDot dot(CodeId code) {
            var colour = Optional.ofNullable(CodePalette.of(workspace.study().now().codebook()).get(code)).orElse(CodePalette.SLOTS.getFirst());
            return new CodeDot(colour, workspace.themeProperty(), 10);
        }

        private String path(CodeId code) {
            return workspace.study().now().codebook().path(code).toString();
        }
    }

    /// A figure on a ground that is the stronger the larger it is.
    private final class FigureCell extends TableCell<HeatRow, String> {
        private final int column;

        FigureCell(int column) {
            this.column = column;
            setAlignment(Pos.CENTER_RIGHT);
            setOnMouseClicked(_ -> {
                if (!isEmpty() && getItem() != null && !getItem().isEmpty()) {
                    open.accept(getIndex(), column);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable String figure, boolean isEmpty) {
            super.updateItem(figure, isEmpty);
            HeatRow row = isEmpty ? null : getTableRow().getItem();
            setText(row == null ? null : figure);
            int shade = row == null ? 0 : (int) Math.ceil(row.heat(column) * SHADES);
            for (int at = 0; at < SHADES; at++) {
                pseudoClassStateChanged(HEAT.get(at), shade == at + 1);
            }
            pseudoClassStateChanged(TOTAL, row != null && row.isTotal());
            setAccessibleText(row == null ? "" : "%s: %s".formatted(row.name(), figure));
        }
    }
}
