package org.heddle.ui.transcript.caret;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.heddle.ui.transcript.caret.Caret.Place;

/// Which key moves the caret where. With Shift a move extends the selection; keys that are not ours are left to whoever holds the view.
public final class CaretKeys {
    private final Caret caret;

    public CaretKeys(Caret caret) {
        this.caret = caret;
    }

    /// True when the key was one of ours.
    public boolean press(KeyEvent event) {
        if (caret.document().isEmpty() || event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        if (event.isShortcutDown() && !event.isShiftDown() && isDone(event.getCode())) {
            return true;
        }
        Optional<Supplier<Place>> move = event.isShortcutDown() ? far(event.getCode()) : near(event);
        move.map(Supplier::get).ifPresent(event.isShiftDown() ? caret::extendTo : caret::moveTo);
        return move.isPresent();
    }

    private boolean isDone(KeyCode code) {
        if (code == KeyCode.A) {
            caret.selectAll();
        } else if (code == KeyCode.L) {
            caret.widen();
        } else {
            return false;
        }
        return true;
    }

    private Optional<Supplier<Place>> far(KeyCode code) {
        return Optional.ofNullable(switch (code) {
            case LEFT, KP_LEFT -> caret::leftWord;
            case RIGHT, KP_RIGHT -> caret::rightWord;
            case HOME -> caret::documentStart;
            case END -> caret::documentEnd;
            default -> null;
        });
    }

    private Optional<Supplier<Place>> near(KeyEvent event) {
        boolean isExtending = event.isShiftDown();
        return Optional.ofNullable(switch (event.getCode()) {
            case LEFT, KP_LEFT -> () -> isExtending ? caret.left() : caret.leftEdge().orElseGet(caret::left);
            case RIGHT, KP_RIGHT -> () -> isExtending ? caret.right() : caret.rightEdge().orElseGet(caret::right);
            case UP, KP_UP -> caret::up;
            case DOWN, KP_DOWN -> caret::down;
            case HOME -> caret::lineStart;
            case END -> caret::lineEnd;
            case PAGE_UP -> () -> caret.page(-1);
            case PAGE_DOWN -> () -> caret.page(1);
            default -> null;
        });
    }
}
