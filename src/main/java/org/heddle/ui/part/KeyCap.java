package org.heddle.ui.part;

import javafx.scene.control.Label;

/// A key as it is printed on the keyboard.
public final class KeyCap extends Label {
    public KeyCap(String key) {
        super(key);
        getStyleClass().add("keycap");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
