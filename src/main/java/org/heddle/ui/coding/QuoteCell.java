package org.heddle.ui.coding;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.coding.Stance;
import org.heddle.ui.part.CoderMark;
import org.heddle.ui.part.VerdictIcon;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Draws a quote of the code in hand: up to three lines of words, who says them, what a checker thought, whose coding it is.
final class QuoteCell extends ListCell<CodeQuotes.Line> {
    private static final double THREE_LINES = 54;
    private static final double BESIDE = 38;

    private final Workspace workspace;
    private Optional<CodeQuotes.Line> shown = Optional.empty();

    QuoteCell(Workspace workspace) {
        this.workspace = workspace;
        setPrefWidth(0);
    }

    /// The words wrap, so the height follows from the width of the list.
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof VBox box ? box.prefHeight(getListView().getWidth() - BESIDE) + 8 : 0;
    }

    @Override
    protected void updateItem(CodeQuotes.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        Optional<CodeQuotes.Line> now = empty ? Optional.empty() : Optional.ofNullable(line);
        if (!now.equals(shown)) {
            shown = now;
            setGraphic(now.map(this::quote).orElse(null));
        }
    }

    private VBox quote(CodeQuotes.Line line) {
        var words = SourceWords.of(line.words(), THREE_LINES, "quote-words");
        var who = new Label(line.attribution());
        who.getStyleClass().addAll("strong", "small");
        who.setMinWidth(Region.USE_PREF_SIZE);
        var place = new Label("%s, turn %d".formatted(line.sourceName(), line.turn()));
        place.getStyleClass().addAll("muted", "small");
        place.setMinWidth(0);
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMaxWidth(Double.MAX_VALUE);
        var foot = new HBox(6, who, place);
        foot.setAlignment(Pos.CENTER_LEFT);
        if (line.coding().stance() != Stance.EXEMPLIFIES) {
            var stance = new Label(line.coding().stance().word());
            stance.getStyleClass().add("chip");
            stance.setMinWidth(Region.USE_PREF_SIZE);
            foot.getChildren().add(stance);
        }
        if (!line.coding().comment().isEmpty()) {
            foot.getChildren().add(Icons.of(Feather.MESSAGE_CIRCLE, Icons.ROW));
        }
        line.verdict().ifPresent(verdict -> foot.getChildren().add(VerdictIcon.of(verdict, Icons.ROW)));
        StudyState state = workspace.study().now();
        state.coder(line.coding().coder())
                .ifPresent(coder -> foot.getChildren().add(new CoderMark(coder, state.position(coder.id()), true)));
        setAccessibleText("%s, %s, turn %d".formatted(line.words(), line.attribution(), line.turn()));
        var box = new VBox(4, words, foot);
        box.getStyleClass().add("quote-cell");
        return box;
    }
}
