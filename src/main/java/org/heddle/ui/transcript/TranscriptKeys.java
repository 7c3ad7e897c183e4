package org.heddle.ui.transcript;

import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.heddle.ui.transcript.caret.CaretKeys;

/// What keys do in the text itself: copy, let go, move the caret.
final class TranscriptKeys {
    private final TranscriptView view;
    private final CaretKeys caret;
    private Consumer<String> copy = _ -> {};

    TranscriptKeys(TranscriptView view, CaretKeys caret) {
        this.view = view;
        this.caret = caret;
    }

    void setOnCopy(Consumer<String> action) {
        copy = action;
    }

    void on(KeyEvent event) {
        var selection = view.selectionProperty().get();
        boolean isCopy = event.isShortcutDown() && event.getCode() == KeyCode.C && !event.isShiftDown() && !event.isAltDown();
        if (isCopy && selection.isPresent()) {
            selection.map(view.document()::words).ifPresent(copy);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE ? view.letGo() : caret.press(event)) {
            view.requestLayout();
            event.consume();
        }
    }
}
