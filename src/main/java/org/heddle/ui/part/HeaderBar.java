package org.heddle.ui.part;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/// The bar over a page: choices at the left that go on in a second row where the room ends, what saves the page at the right.
@SuppressWarnings("this-escape") // nothing but JavaFX hears of it
public class HeaderBar extends BorderPane {
    public HeaderBar() {
        getStyleClass().addAll("document-header", "agreement-bar");
    }

    public HeaderBar(Node choices, Node out) {
        this();
        setCenter(choices);
        setRight(out);
    }

    /// `BorderPane` of JavaFX 26 forgets its own insets when it asks how high its middle is at this width, and so a row too few.
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? width : Math.max(0, width - snappedLeftInset() - snappedRightInset()));
    }
}
