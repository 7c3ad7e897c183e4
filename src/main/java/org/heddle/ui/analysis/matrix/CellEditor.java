package org.heddle.ui.analysis.matrix;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.ui.part.SourceWords;

/// The field in which the summary of a cell is written, over its cell. Enter and Tab keep what was written and move on, Shift+Enter begins a line,
/// Ctrl+Enter also confirms, Esc leaves the cell as it was.
final class CellEditor {
    private static final double LEAST_HEIGHT = 10;

    private final MatrixViewModel model;
    private final MatrixGrid grid;
    private Optional<Typing> typing = Optional.empty();

    /// Somebody types into this cell, wherever its row and column come to lie meanwhile.
    private record Typing(CellPlace place, TextArea field, String before) {}

    CellEditor(MatrixViewModel model, MatrixGrid grid) {
        this.model = model;
        this.grid = grid;
    }

    boolean isOpen() {
        return typing.isPresent();
    }

    boolean holds(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (typing.isPresent() && one == typing.get().field()) {
                return true;
            }
        }
        return false;
    }

    /// Begins with these letters in place of the summary; without any, with the summary.
    void open(Spot at, String letters) {
        if (!isOpen()) {
            model.place(at).ifPresent(place -> open(at, place, letters));
        }
    }

    private void open(Spot at, CellPlace place, String letters) {
        String before = model.summary(at);
        var field = new TextArea(letters.isEmpty() ? before : letters);
        field.setId("matrix-field");
        field.getStyleClass().add("matrix-field");
        field.setAccessibleText("Summary of " + model.title(at));
        field.setManaged(false);
        SourceWords.wrap(field);
        typing = Optional.of(new Typing(place, field, before));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        grid.body().getChildren().add(field);
        // Without its skin a field takes no letters, and the next ones may come before it is drawn.
        field.applyCss();
        field.focusedProperty().subscribe((had, has) -> {
            if (had && !has) {
                commit();
            }
        });
        grid.showSpot();
        field.requestFocus();
        // A field that gets its skin while it has the focus begins at its first letter.
        field.skinProperty().subscribe((_, _) -> field.end());
        field.end();
    }

    /// Over its cell, and higher where there is room below it: it never lies over the row above.
    void place(GridShape shape, double down, double across) {
        typing.ifPresent(one -> model.spot(one.place()).filter(at -> at.line() < shape.lines()).ifPresent(at -> {
            double top = shape.top(at.line()) - down;
            double height = Math.max(shape.height(at.line()), Math.min(LEAST_HEIGHT * one.field().getFont().getSize(), grid.body().getHeight() - top));
            one.field().resizeRelocate(shape.left(at.column()) - across, top, shape.columnWidth(), height);
            one.field().toFront();
        }));
    }

    private void pressed(KeyEvent key) {
        KeyCode code = key.getCode();
        if (code == KeyCode.ESCAPE) {
            key.consume();
            close();
        } else if (code == KeyCode.ENTER && key.isShiftDown()) {
            key.consume();
            typing.ifPresent(one -> one.field().replaceSelection("\n"));
        } else if (code == KeyCode.ENTER && key.isShortcutDown()) {
            key.consume();
            typing.ifPresent(one -> {
                close();
                model.writeAndConfirm(one.place(), one.field().getText());
            });
        } else if (code == KeyCode.ENTER) {
            key.consume();
            move(1, 0);
        } else if (code == KeyCode.TAB) {
            key.consume();
            move(0, key.isShiftDown() ? -1 : 1);
        }
    }

    private void move(int down, int right) {
        typing.ifPresent(one -> {
            commit();
            model.spot(one.place()).map(at -> at.moved(down, right)).ifPresent(to -> grid.go(to, () -> to));
        });
    }

    /// Keeps what was written; a field that nobody changed says nothing, so that it cannot put old words over newer ones.
    void commit() {
        typing.ifPresent(one -> {
            close();
            if (!one.field().getText().equals(one.before())) {
                model.write(one.place(), one.field().getText());
            }
        });
    }

    private void close() {
        typing.ifPresent(one -> {
            typing = Optional.empty();
            boolean hadFocus = one.field().isFocused();
            grid.body().getChildren().remove(one.field());
            if (hadFocus) {
                grid.requestFocus();
            }
        });
    }
}
