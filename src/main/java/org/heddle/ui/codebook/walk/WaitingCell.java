package org.heddle.ui.codebook.walk;

import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.heddle.ui.part.SourceWords;
import org.jspecify.annotations.Nullable;

/// Draws a coding that waits: its code, its words, where it stands.
final class WaitingCell extends ListCell<RecheckModel.Item> {
    private static final double TWO_LINES = 38;
    private static final double BESIDE = 40;

    private final RecheckModel model;

    WaitingCell(RecheckModel model) {
        this.model = model;
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof VBox box && getListView() != null ? box.prefHeight(getListView().getWidth() - BESIDE) + 12 : 0;
    }

    @Override
    protected void updateItem(RecheckModel.@Nullable Item item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        String where = "%s, turn %d".formatted(item.passage().source(), item.passage().turn());
        setGraphic(new VBox(2, SourceWords.of(model.code(item.coding()).name(), Double.MAX_VALUE, "strong", "small"),
                SourceWords.of(item.passage().words(), TWO_LINES, "quote-words"), SourceWords.of(where, TWO_LINES, "muted", "small")));
        setAccessibleText("%s, %s, %s".formatted(model.code(item.coding()).name(), item.passage().words(), where));
    }
}
