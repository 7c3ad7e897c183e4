package org.heddle.ui.source;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line of the import report. Icon, name and sentence for a file; a link to the place for something odd.
final class ImportCell extends ListCell<ImportLine> {
    private final Consumer<ImportLine.Oddity> goTo;

    ImportCell(Consumer<ImportLine.Oddity> goTo) {
        this.goTo = goTo;
        setPrefWidth(0);
    }

    /// As high as its words need in the list's width; a cell alone would take the height of the narrowest wrapping.
    @Override
    protected double computePrefHeight(double width) {
        double insets = snappedTopInset() + snappedBottomInset();
        return getGraphic() == null ? super.computePrefHeight(width)
                : getGraphic().prefHeight(getListView().getWidth() - snappedLeftInset() - snappedRightInset()) + insets;
    }

    @Override
    protected void updateItem(@Nullable ImportLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(line == null || empty ? null : drawn(line));
    }

    private Node drawn(ImportLine line) {
        return switch (line) {
            case ImportLine.OfFile file -> file(file);
            case ImportLine.Oddity odd -> odd(odd);
        };
    }

    private Node file(ImportLine.OfFile file) {
        FontIcon icon = Icons.of(switch (file.fate()) {
            case TAKEN_IN -> Feather.CHECK;
            case KNOWN -> Feather.COPY;
            case REFUSED -> Feather.X;
            case LEFT_OUT -> Feather.MINUS;
        }, Icons.NORMAL);
        icon.getStyleClass().add(switch (file.fate()) {
            case TAKEN_IN -> "ok";
            case KNOWN -> "warn";
            case REFUSED -> "bad";
            case LEFT_OUT -> "muted";
        });
        var name = new Label(file.file());
        name.getStyleClass().add("medium");
        var sentence = new Label(file.sentence());
        SourceWords.wrap(sentence);
        sentence.getStyleClass().addAll("small", "muted");
        var words = new VBox(1, name, sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(10, icon, words);
        row.getStyleClass().add("import-file");
        setAccessibleText(file.file() + ". " + file.sentence());
        return row;
    }

    private Node odd(ImportLine.Oddity odd) {
        var sentence = new Label(odd.problem().sentence());
        SourceWords.wrap(sentence);
        sentence.getStyleClass().addAll("small", "warn");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var row = new HBox(8);
        row.getStyleClass().add("import-odd");
        if (odd.problem().line() > 0) {
            var place = new Hyperlink("Line " + odd.problem().line());
            place.getStyleClass().add("small");
            place.setMinWidth(USE_PREF_SIZE);
            place.setOnAction(_ -> goTo.accept(odd));
            row.getChildren().add(place);
        }
        row.getChildren().add(sentence);
        setAccessibleText(odd.problem().line() > 0 ? "Line %d: %s".formatted(odd.problem().line(), odd.problem().sentence()) : odd.problem().sentence());
        return row;
    }
}
