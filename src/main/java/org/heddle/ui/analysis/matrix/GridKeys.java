package org.heddle.ui.analysis.matrix;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What the keys do in the grid, as in a spreadsheet.
record GridKeys(MatrixViewModel model, MatrixGrid grid) {
    private static final int FAR = 1_000_000;

    void listen() {
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        grid.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent key) {
        if (grid.editor().isOpen()) {
            return;
        }
        boolean isUsed = key.isAltDown() ? alt(key) : key.isShortcutDown() ? shortcut(key) : plain(key);
        if (isUsed) {
            key.consume();
        }
    }

    private boolean plain(KeyEvent key) {
        Spot now = model.spotProperty().get();
        switch (key.getCode()) {
            case UP -> go(key, now.moved(-1, 0));
            case DOWN -> go(key, now.moved(1, 0));
            case LEFT -> go(key, now.moved(0, -1));
            case RIGHT -> go(key, now.moved(0, 1));
            case PAGE_UP -> go(key, now.moved(-grid.page(), 0));
            case PAGE_DOWN -> go(key, now.moved(grid.page(), 0));
            case HOME -> go(key, new Spot(now.line(), 0));
            case END -> go(key, new Spot(now.line(), FAR));
            case ENTER, F2 -> grid.editor().open(now, "");
            case DELETE, BACK_SPACE -> empty(now);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void go(KeyEvent key, Spot to) {
        Spot anchor = grid.anchor();
        grid.go(to, () -> key.isShiftDown() ? anchor : to);
    }

    /// What is marked loses its summaries in one act.
    private void empty(Spot now) {
        var rows = model.summaries(grid.anchor(), now);
        if (!rows.isEmpty()) {
            model.paste(leftTop(now), rows.stream().map(row -> row.stream().map(_ -> "").toList()).toList());
        }
    }

    private Spot leftTop(Spot now) {
        return new Spot(Math.min(now.line(), grid.anchor().line()), Math.min(now.column(), grid.anchor().column()));
    }

    private boolean shortcut(KeyEvent key) {
        Spot now = model.spotProperty().get();
        switch (key.getCode()) {
            case C -> copy(now);
            case X -> {
                copy(now);
                empty(now);
            }
            case V -> {
                String words = Clipboard.getSystemClipboard().getString();
                if (words != null && !words.isEmpty()) {
                    model.paste(leftTop(now), TabText.read(words));
                }
            }
            case ENTER -> model.confirm();
            case HOME -> go(key, Spot.FIRST);
            case END -> go(key, new Spot(FAR, FAR));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void copy(Spot now) {
        var content = new ClipboardContent();
        content.putString(TabText.write(model.summaries(grid.anchor(), now)));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private boolean alt(KeyEvent key) {
        boolean moves = key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.RIGHT;
        if (moves) {
            int by = key.getCode() == KeyCode.LEFT ? -1 : 1;
            model.column().ifPresent(column -> model.change(matrix -> matrix.movedInSight(column.id(), by)));
        }
        return moves;
    }

    private void typed(KeyEvent key) {
        String letter = key.getCharacter();
        boolean isLetter = !letter.isEmpty() && letter.charAt(0) > ' ' && letter.charAt(0) != '\u007F' && !key.isShortcutDown() && !key.isAltDown();
        if (isLetter && key.getTarget() == grid && !grid.editor().isOpen()) {
            key.consume();
            grid.editor().open(model.spotProperty().get(), letter);
        }
    }
}
