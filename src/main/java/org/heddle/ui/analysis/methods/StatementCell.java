package org.heddle.ui.analysis.methods;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.ListLine;
import org.heddle.ui.part.SourceWords;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A sentence that the record backs with a tick, one that it does not back with a warning.
final class StatementCell extends ListCell<MethodsModel.Line> {
    StatementCell() {
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return ListLine.height(this, super.computePrefHeight(width));
    }

    @Override
    protected void updateItem(MethodsModel.@Nullable Line line, boolean isEmpty) {
        super.updateItem(line, isEmpty);
        if (isEmpty || line == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var heading = new Label(line.heading());
        heading.getStyleClass().add("strong");
        var words = new VBox(3, heading);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.words().ifPresent(backed -> words.getChildren().add(SourceWords.of(backed, Double.MAX_VALUE)));
        line.gap().ifPresent(gap -> words.getChildren().add(SourceWords.of(gap, Double.MAX_VALUE, "small", line.words().isPresent() ? "warning-words" : "muted")));
        var icon = Icons.of(line.words().isEmpty() ? Feather.MINUS_CIRCLE : line.gap().isPresent() ? Feather.ALERT_TRIANGLE : Feather.CHECK_CIRCLE, Icons.NORMAL);
        var row = new HBox(12, icon, words);
        row.setAlignment(Pos.TOP_LEFT);
        setGraphic(row);
        setAccessibleText("%s: %s %s".formatted(line.heading(), line.words().orElse("not backed"), line.gap().orElse("")));
    }
}
