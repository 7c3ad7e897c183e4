package org.heddle.ui.part;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Makes the Tab key leave a field of several lines, as it leaves any other; the letter Tab is not typed.
public final class TabKey {
    private TabKey() {}

    public static void leaves(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
                key.consume();
                area.fireEvent(new KeyEvent(area, area, KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, key.isShiftDown(), true, false, false));
            }
        });
    }
}
