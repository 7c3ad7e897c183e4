package org.heddle.ui.codebook.version;

import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.Difference;
import org.heddle.domain.codebook.DifferenceWords;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Draws one difference: what happened, to which code, and the words before and after.
final class DifferenceCell extends ListCell<Difference> {
    private static final double BESIDE = 48;

    DifferenceCell() {
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof VBox box && getListView() != null ? box.prefHeight(getListView().getWidth() - BESIDE) + 14 : 0;
    }

    @Override
    protected void updateItem(@Nullable Difference difference, boolean empty) {
        super.updateItem(difference, empty);
        setText(null);
        setGraphic(empty || difference == null ? null : box(difference));
    }

    private VBox box(Difference difference) {
        var act = Words.of(DifferenceWords.act(difference), "chip", style(difference));
        act.setMinWidth(Region.USE_PREF_SIZE);
        var path = SourceWords.of(DifferenceWords.path(difference).toString(), Double.MAX_VALUE, "strong");
        HBox.setHgrow(path, Priority.ALWAYS);
        var head = new HBox(8, act, path);
        head.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(4, head);
        String before = DifferenceWords.before(difference);
        String after = DifferenceWords.after(difference);
        if (!before.isEmpty()) {
            box.getChildren().add(line(Feather.MINUS, "Before", before, "muted"));
        }
        if (!after.isEmpty()) {
            box.getChildren().add(line(difference instanceof Difference.Merged ? Feather.CORNER_DOWN_RIGHT : Feather.PLUS, "After", after, "prose"));
        }
        setAccessibleText("%s: %s. %s%s".formatted(DifferenceWords.act(difference), DifferenceWords.path(difference),
                before.isEmpty() ? "" : "Before: " + before + ". ", after.isEmpty() ? "" : "After: " + after));
        return box;
    }

    private static String style(Difference difference) {
        return switch (difference) {
            case Difference.Added _ -> "ok";
            case Difference.Removed _, Difference.Merged _ -> "bad";
            case Difference.Redefined _ -> "warn";
            case Difference.Renamed _, Difference.Moved _, Difference.Restated _, Difference.Redirected _ -> "accent";
        };
    }

    private static HBox line(Feather icon, String what, String words, String style) {
        var text = SourceWords.of(words, Double.MAX_VALUE, style);
        HBox.setHgrow(text, Priority.ALWAYS);
        var sign = Icons.of(icon, Icons.SMALL);
        sign.setAccessibleText(what);
        var line = new HBox(8, sign, text);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }
}
