package org.heddle.ui.analysis.arrangements;

import java.util.List;
import java.util.stream.StreamSupport;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.heddle.domain.report.Table;
import org.heddle.ui.part.Words;
import org.heddle.workbench.finding.ArrangementTables;
import org.jspecify.annotations.Nullable;

/// Code × arrangement: where each code stands in each.
final class StandingsPane extends BorderPane {
    private static final double WIDTH = 180;

    private final ListView<List<String>> list = new ListView<>();
    private final HBox head = new HBox(8);

    StandingsPane(ArrangementsViewModel model) {
        list.setId("standings");
        list.setAccessibleText("Where each code stands in each arrangement");
        list.getStyleClass().add("plain-list");
        list.setCellFactory(_ -> new RowCell());
        head.getStyleClass().add("scope-line");
        setTop(head);
        setCenter(list);
        setMinSize(0, 0);
        model.shownProperty().subscribe(now -> {
            Table table = ArrangementTables.standings(now.all(), now.codebook());
            head.getChildren().setAll(cells(table.columns(), "caption"));
            list.getItems().setAll(StreamSupport.stream(table.rows().spliterator(), false).toList());
        });
    }

    /// All columns are equally wide.
    private static List<Label> cells(List<String> words, String style) {
        return words.stream().map(word -> {
            var cell = Words.of(word, style);
            cell.setMinWidth(0);
            cell.setTooltip(new Tooltip(word));
            cell.setPrefWidth(WIDTH);
            cell.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(cell, Priority.ALWAYS);
            return cell;
        }).toList();
    }

    /// A code and its places.
    private static final class RowCell extends ListCell<List<String>> {
        RowCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable List<String> row, boolean isEmpty) {
            super.updateItem(row, isEmpty);
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            if (row != null && !isEmpty) {
                var line = new HBox(8);
                line.getChildren().setAll(cells(row, "code-name"));
                line.setAlignment(Pos.CENTER_LEFT);
                setGraphic(line);
                setAccessibleText(String.join(", ", row));
            }
        }
    }
}
