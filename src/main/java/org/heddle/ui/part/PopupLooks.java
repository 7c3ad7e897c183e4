package org.heddle.ui.part;

import javafx.scene.Node;
import javafx.scene.Parent;

/// Gives the content of a popup the look of the window that it belongs to, and the size of its letters.
public final class PopupLooks {
    private PopupLooks() {}

    public static void follow(Parent content, Node owner) {
        var root = owner.getScene().getRoot();
        // The theme first: sheets are looked up as soon as they are there.
        content.getStyleClass().removeAll("light", "dark");
        content.getStyleClass().add(root.getStyleClass().contains("dark") ? "dark" : "light");
        content.setStyle(root.getStyle());
        if (!content.getStylesheets().equals(owner.getScene().getStylesheets())) {
            content.getStylesheets().setAll(owner.getScene().getStylesheets());
        }
    }
}
