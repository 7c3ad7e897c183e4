package org.heddle.ui.part;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Feather icons in the sizes of the window, and buttons that show nothing else.
public final class Icons {
    public static final int SMALL = 12;
    public static final int ROW = 14;
    public static final int NORMAL = 16;

    private Icons() {}

    public static FontIcon of(Feather icon, int size) {
        var node = new FontIcon(icon);
        // The node keeps its typeface in its style; the size stands there too, so that no theme can change it.
        node.setStyle("%s-fx-icon-size: %d;".formatted(node.getStyle(), size));
        node.setAccessibleText("");
        return node;
    }

    /// A flat button without words: its tooltip and accessible text say what it does.
    public static Button button(String id, Feather icon, String words, Runnable act) {
        var button = new Button(null, of(icon, NORMAL));
        button.setId(id);
        button.getStyleClass().addAll("flat", "icon-button");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
