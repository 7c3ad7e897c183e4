package org.heddle.ui.part;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A line in a tree of codes: a name that wraps, and a figure at its end.
public final class TreeLine extends HBox {
    private static final double LEAST_HEIGHT = 28;
    private static final double INDENT = 14;
    private static final double BESIDE = 56;

    private final Label name;

    private final Label count;

    private TreeLine(Label name, int figure) {
        super(6);
        this.name = name;
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        count = Words.of(String.valueOf(figure), "muted", "small");
        count.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(name, count);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(LEAST_HEIGHT);
    }

    public static TreeLine top(String name, int figure) {
        return new TreeLine(Words.wrapped(name, "strong"), figure);
    }

    public static TreeLine below(String name, int figure) {
        return new TreeLine(Words.wrapped(name, "code-name"), figure);
    }

    /// How many of them: the figure becomes a share such as `2/7`.
    public TreeLine share(int some) {
        count.setText(some + "/" + count.getText());
        return this;
    }

    public TreeLine before(Node mark) {
        getChildren().addFirst(mark);
        return this;
    }

    /// Puts a mark between name and figure.
    public TreeLine behindName(Node mark) {
        getChildren().add(getChildren().size() - 1, mark);
        return this;
    }

    public TreeLine muted() {
        name.getStyleClass().add("muted");
        return this;
    }

    /// Long names wrap, so the height follows from the width that is left beside arrow and indent.
    public static double height(TreeCell<?> cell) {
        if (!(cell.getGraphic() instanceof TreeLine line) || cell.getTreeView() == null) {
            return LEAST_HEIGHT;
        }
        double level = cell.getTreeView().getTreeItemLevel(cell.getTreeItem()) - 1.0;
        return Math.max(LEAST_HEIGHT, line.prefHeight(cell.getTreeView().getWidth() - BESIDE - INDENT * level));
    }
}
