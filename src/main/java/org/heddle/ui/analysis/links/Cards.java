package org.heddle.ui.analysis.links;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.link.Shown;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.ListLine;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Passages and lines of this page, drawn alike.
final class Cards {
    private Cards() {}

    /// The words with where they stand, and a way into the text; in a list two lines of them.
    static VBox passage(Shown shown, Workspace workspace) {
        return passage(shown, workspace, SourceWords.of("“%s”".formatted(shown.words()), Double.MAX_VALUE, "passage-words"));
    }

    /// Four lines of them, to be weighed beside others.
    static VBox weighed(Shown shown, Workspace workspace) {
        return passage(shown, workspace, SourceWords.of("“%s”".formatted(shown.words()), Double.MAX_VALUE, "passage-block"));
    }

    /// All its words, where there is room.
    static VBox whole(Shown shown, Workspace workspace) {
        return passage(shown, workspace, SourceWords.of("“%s”".formatted(shown.words()), Double.MAX_VALUE));
    }

    private static VBox passage(Shown shown, Workspace workspace, Region words) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        String attribution = shown.voice().attribution();
        var place = SourceWords.of(attribution.isEmpty() ? shown.where() : "%s · %s".formatted(attribution, shown.where()), Double.MAX_VALUE, "muted", "small");
        place.setMinWidth(0);
        var head = new HBox(4, place, gap, open(shown, workspace));
        head.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(2, head, words);
        box.setMinWidth(0);
        return box;
    }

    private static Node open(Shown shown, Workspace workspace) {
        return Icons.button("open-passage", Feather.EXTERNAL_LINK, "Show in the text: " + shown.where(),
                () -> workspace.showPassage(shown.passage().source(), shown.passage().span()));
    }

    /// Two halves.
    static GridPane beside(Region left, Region right) {
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        var grid = new GridPane(24, 0);
        grid.getColumnConstraints().setAll(half, half);
        grid.addRow(0, left, right);
        return grid;
    }

    /// A list whose lines are made by `draw`; Enter does what `enter` says with the line in hand.
    static <T> ListView<T> list(String id, String says, Function<T, Node> draw, Consumer<T> enter) {
        var list = new ListView<T>();
        list.setId(id);
        list.setAccessibleText(says);
        list.getStyleClass().addAll("plain-list", "readings");
        list.setCellFactory(_ -> new ListCell<>() {
            {
                setPrefWidth(0);
            }

            @Override
            protected double computePrefHeight(double width) {
                return ListLine.height(this, super.computePrefHeight(width));
            }

            @Override
            protected void updateItem(@Nullable T item, boolean isEmpty) {
                super.updateItem(item, isEmpty);
                setGraphic(isEmpty || item == null ? null : draw.apply(item));
            }
        });
        list.setOnKeyPressed(key -> {
            T item = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && item != null) {
                key.consume();
                enter.accept(item);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    /// Shows other items and keeps the line in hand where it is still there.
    static <T> void fill(ListView<T> list, List<T> items) {
        T before = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(items);
        if (before != null && items.contains(before)) {
            list.getSelectionModel().select(before);
        } else {
            list.getSelectionModel().selectFirst();
        }
    }
}
