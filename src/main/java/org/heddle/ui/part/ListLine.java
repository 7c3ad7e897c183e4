package org.heddle.ui.part;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// Lines of a list that are as high as the words that wrap in them.
public final class ListLine {
    private static final double SCROLLER = 14;

    private ListLine() {}

    /// `least` is the height of one line of words.
    public static double height(ListCell<?> cell, double least) {
        if (!(cell.getGraphic() instanceof Region line) || cell.getListView() == null) {
            return least;
        }
        var around = cell.getInsets();
        double inside = cell.getListView().getWidth() - SCROLLER - around.getLeft() - around.getRight();
        return inside <= 0 ? least : Math.max(least, Math.ceil(line.prefHeight(inside)) + around.getTop() + around.getBottom());
    }
}
