package org.heddle.ui.part.grid;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A cell that shows words, a number or a tick, and turns into a field while somebody types into it.
final class GridCell<R> extends TableCell<R, String> {
    private final Grid<R> grid;
    private final GridColumn<R> column;
    private final CheckBox tick = new CheckBox();
    private @Nullable TextField field;

    GridCell(Grid<R> grid, GridColumn<R> column) {
        this.grid = grid;
        this.column = column;
        getStyleClass().add("grid-cell");
        switch (column.form()) {
            case WORDS -> { }
            case QUIET -> getStyleClass().add("muted");
            case FIGURE -> setAlignment(Pos.CENTER_RIGHT);
            case TICK -> setAlignment(Pos.CENTER);
        }
        if (column.isTyped()) {
            getStyleClass().add("typed");
        }
        tick.setFocusTraversable(false);
        tick.setAccessibleText(column.title());
        tick.setOnAction(_ -> {
            tick.setSelected(GridColumn.YES.equals(getItem()));
            grid.turn(column, getIndex());
        });
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        if (!isEditing()) {
            draw();
        }
    }

    private void draw() {
        String words = getItem();
        boolean blank = isEmpty() || words == null;
        setText(blank || column.isTick() ? null : words);
        setGraphic(blank || !column.isTick() ? null : tick);
        tick.setSelected(GridColumn.YES.equals(words));
        setTooltip(blank || column.isTick() || words.length() < 16 ? null : new Tooltip(words));
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (!isEditing() || field != null) {
            return;
        }
        String letter = grid.firstLetter();
        var typing = new TextField(letter.isEmpty() ? getItem() : letter);
        typing.setId("grid-field");
        typing.setAccessibleText(column.title());
        field = typing;
        setText(null);
        setGraphic(typing);
        getStyleClass().add("typing");
        var suggestions = new Suggestions(typing, column.suggestions().get(), this::done);
        typing.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, suggestions));
        typing.focusedProperty().subscribe((had, has) -> {
            if (had && !has && typing.equals(field) && suggestions.isQuiet()) {
                finish(typing.getText());
            }
        });
        typing.requestFocus();
        if (letter.isEmpty()) {
            typing.selectAll();
        } else {
            // A field that gets its skin while it has the focus marks all its words; the next letter would wipe out the first.
            typing.skinProperty().subscribe((_, _) -> typing.end());
        }
        suggestions.open(letter);
    }

    private void pressed(KeyEvent key, Suggestions suggestions) {
        TextField typing = field;
        if (typing == null || suggestions.used(key)) {
            return;
        }
        int row = getIndex();
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            cancelEdit();
            grid.requestFocus();
        } else if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            boolean several = grid.inHand(column, row).size() > 1;
            done(typing.getText());
            grid.step(column, row, several ? 0 : 1, 0);
        } else if (key.getCode() == KeyCode.TAB) {
            key.consume();
            done(typing.getText());
            grid.step(column, row, 0, key.isShiftDown() ? -1 : 1);
        }
    }

    private void done(String words) {
        finish(words);
        grid.requestFocus();
    }

    private void finish(String words) {
        int row = getIndex();
        boolean changed = !words.strip().equals(getItem()) || grid.inHand(column, row).size() > 1;
        cancelEdit();
        if (changed) {
            grid.write(column, row, words.strip());
        }
    }

    @Override
    public void cancelEdit() {
        field = null;
        getStyleClass().remove("typing");
        super.cancelEdit();
        draw();
    }
}
