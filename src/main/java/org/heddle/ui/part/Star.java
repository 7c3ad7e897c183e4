package org.heddle.ui.part;

import javafx.scene.layout.Region;

/// The filled star of a passage to quote. What it says is said in words beside it or by its parent.
public final class Star extends Region {
    public Star(int size) {
        getStyleClass().add("filled-star");
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
    }
}
