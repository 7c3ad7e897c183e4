package org.heddle.ui.analysis.matrix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.matrix.ColumnId;
import org.heddle.domain.matrix.MatrixColumn;
import org.heddle.domain.matrix.sheet.MatrixSheet;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.NamePrompt;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.palette.CodePalette;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Which columns a matrix has: codes at the left to be ticked and added, the columns at the right to be ordered, named, hidden and taken away. Every
/// change is an act of its own.
final class ColumnsSheet extends BorderPane {
    private static final double STEP = 14;

    private final MatrixViewModel model;
    private final ListView<Code> codes = new ListView<>();
    private final ListView<MatrixColumn> columns = new ListView<>();
    private final TextField filter = new TextField();
    private final Set<CodeId> ticked = new HashSet<>();
    private final Button each = new Button("Add each as a column");
    private final Button together = new Button("Add together as one");
    private final Label note = new Label();

    ColumnsSheet(MatrixViewModel model) {
        this.model = model;
        filter.setId("matrix-code-filter");
        filter.setPromptText("Filter codes");
        filter.setAccessibleText("Filter codes");
        filter.textProperty().subscribe(_ -> fillCodes());
        codes.setId("matrix-codes");
        codes.setAccessibleText("Codes; Space ticks one");
        codes.getStyleClass().add("plain-list");
        codes.setCellFactory(_ -> new CodeCell());
        codes.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.SPACE && codes.getSelectionModel().getSelectedItem() instanceof Code code) {
                key.consume();
                tick(code.id());
            }
        });
        each.setId("matrix-add-each");
        each.setOnAction(_ -> add(false));
        together.setId("matrix-add-together");
        together.setOnAction(_ -> add(true));
        VBox.setVgrow(codes, Priority.ALWAYS);
        var left = new VBox(8, caption("Codes"), filter, codes, new HBox(8, each, together));
        left.setPrefWidth(390);
        columns.setId("matrix-column-list");
        columns.setAccessibleText("Columns: Alt+Up and Alt+Down move one, F2 names it, H hides it, S takes sub-codes in, Delete takes it away");
        columns.getStyleClass().add("plain-list");
        columns.setCellFactory(_ -> new ColumnCell());
        columns.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(columns, Priority.ALWAYS);
        note.getStyleClass().addAll("muted", "small");
        note.setWrapText(true);
        var right = new VBox(8, caption("Columns, left to right"), columns, tools(), note);
        right.setPrefWidth(390);
        var both = new HBox(20, left, right);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        setCenter(both);
        model.sheetProperty().subscribe(now -> now.ifPresent(this::show));
    }

    private static Label caption(String words) {
        var label = new Label(words);
        label.getStyleClass().add("caption");
        return label;
    }

    private void show(MatrixSheet sheet) {
        Optional<ColumnId> chosen = column().map(MatrixColumn::id);
        columns.getItems().setAll(sheet.matrix().columns());
        chosen.flatMap(sheet.matrix()::find).ifPresent(columns.getSelectionModel()::select);
        fillCodes();
        note.setText(columns.getItems().isEmpty() ? "Tick codes at the left and add them." : "Hidden columns keep their summaries.");
    }

    private Codebook codebook() {
        return model.workspace().study().now().codebook();
    }

    private void fillCodes() {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        codes.getItems().setAll(codebook().inOrder().stream().filter(code -> code.name().toLowerCase(Locale.ROOT).contains(wanted)).toList());
        each.setDisable(ticked.isEmpty());
        together.setDisable(ticked.size() < 2);
    }

    private void tick(CodeId code) {
        if (!ticked.remove(code)) {
            ticked.add(code);
        }
        codes.refresh();
        each.setDisable(ticked.isEmpty());
        together.setDisable(ticked.size() < 2);
    }

    private void add(boolean asOne) {
        List<CodeId> chosen = codebook().inOrder().stream().map(Code::id).filter(ticked::contains).toList();
        List<MatrixColumn> fresh = asOne ? List.of(new MatrixColumn(ColumnId.fresh(), "", chosen, true, false)) : chosen.stream().map(MatrixColumn::of).toList();
        ticked.clear();
        model.change(matrix -> {
            var now = new ArrayList<>(matrix.columns());
            now.addAll(fresh);
            return matrix.with(now);
        });
        codes.refresh();
    }

    private Optional<MatrixColumn> column() {
        return Optional.ofNullable(columns.getSelectionModel().getSelectedItem());
    }

    private HBox tools() {
        return new HBox(2, tool("matrix-column-up", Feather.ARROW_UP, "Further left (Alt+Up)", () -> move(-1)),
                tool("matrix-column-down", Feather.ARROW_DOWN, "Further right (Alt+Down)", () -> move(1)),
                tool("matrix-column-name", Feather.EDIT_2, "Name (F2)", this::rename),
                tool("matrix-column-hide", Feather.EYE_OFF, "Hide or show (H)", () -> change(column -> column.hidden(!column.isHidden()))),
                tool("matrix-column-children", Feather.GIT_BRANCH, "With or without sub-codes (S)", () -> change(column -> column.withChildren(!column.withChildren()))),
                tool("matrix-column-drop", Feather.TRASH_2, "Take away (Delete)", this::drop));
    }

    private Button tool(String id, Feather icon, String words, Runnable act) {
        Button button = Icons.button(id, icon, words, act);
        button.disableProperty().bind(columns.getSelectionModel().selectedItemProperty().isNull());
        return button;
    }

    private void pressed(KeyEvent key) {
        KeyCode code = key.getCode();
        boolean isMove = key.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN);
        if (isMove) {
            move(code == KeyCode.UP ? -1 : 1);
        } else if (code == KeyCode.F2) {
            rename();
        } else if (code == KeyCode.H) {
            change(column -> column.hidden(!column.isHidden()));
        } else if (code == KeyCode.S) {
            change(column -> column.withChildren(!column.withChildren()));
        } else if (code == KeyCode.DELETE) {
            drop();
        } else {
            return;
        }
        key.consume();
    }

    private void move(int by) {
        column().ifPresent(column -> model.change(matrix -> matrix.moved(column.id(), by)));
    }

    private void change(UnaryOperator<MatrixColumn> how) {
        column().ifPresent(column -> model.change(matrix -> matrix.change(column.id(), how)));
    }

    private void rename() {
        column().ifPresent(column -> NamePrompt.ask(columns, "Name of the column", column.title(codebook()), name -> change(one -> one.named(name))));
    }

    /// Undo brings it back with its summaries.
    private void drop() {
        column().ifPresent(column -> {
            int written = model.written(column);
            model.change(matrix -> matrix.without(column.id()));
            note.setText(written == 0 ? "Taken away." : "Taken away with %d cells that were written; Ctrl+Z brings them back.".formatted(written));
        });
    }

    /// A code with a tick, further right the deeper it stands.
    private final class CodeCell extends ListCell<Code> {
        @Override
        protected void updateItem(@Nullable Code code, boolean isEmpty) {
            super.updateItem(code, isEmpty);
            setText(null);
            setGraphic(null);
            setAccessibleText("");
            if (code != null && !isEmpty) {
                var tick = new CheckBox();
                tick.setSelected(ticked.contains(code.id()));
                tick.setFocusTraversable(false);
                tick.setAccessibleText(code.name());
                tick.setOnAction(_ -> tick(code.id()));
                var room = new Region();
                room.setMinWidth(STEP * (codebook().path(code.id()).names().size() - 1));
                var line = new HBox(8, tick, room, new CodeDot(CodePalette.of(codebook(), code), model.workspace().themeProperty(), 10), name(code.name()));
                line.setAlignment(Pos.CENTER_LEFT);
                setGraphic(line);
                setAccessibleText(code.name() + (ticked.contains(code.id()) ? ", ticked" : ""));
            }
        }
    }

    private static Node name(String words) {
        return SourceWords.of(words, Region.USE_PREF_SIZE);
    }

    /// A column with what it holds.
    private final class ColumnCell extends ListCell<MatrixColumn> {
        @Override
        protected void updateItem(@Nullable MatrixColumn column, boolean isEmpty) {
            super.updateItem(column, isEmpty);
            setText(null);
            setGraphic(null);
            setAccessibleText("");
            if (column != null && !isEmpty) {
                String facts = (column.withChildren() ? "with sub-codes" : "without sub-codes") + (column.isHidden() ? ", hidden" : "");
                var held = new Label(facts);
                held.getStyleClass().addAll("muted", "small");
                held.setMinWidth(USE_PREF_SIZE);
                var line = new HBox(8, name(column.title(codebook())), held);
                if (column.isHidden()) {
                    line.getChildren().addFirst(Icons.of(Feather.EYE_OFF, Icons.ROW));
                }
                line.setAlignment(Pos.CENTER_LEFT);
                setGraphic(line);
                setAccessibleText("%s, %s".formatted(column.title(codebook()), facts));
            }
        }
    }
}
