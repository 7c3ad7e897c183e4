package org.heddle.ui.verification.report;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.heddle.ui.part.Words;

/// A table of counts, a line for each thing that is counted; figures stand right under their headings, and alike in all tables of the page.
final class FigureGrid extends GridPane {
    private int lines;

    FigureGrid(String id, List<String> heads) {
        super(12, 4);
        setId(id);
        getColumnConstraints().add(new ColumnConstraints());
        for (int column = 0; column < heads.size(); column++) {
            Label head = Words.of(heads.get(column), "muted", "small", "figure-head");
            head.setMinWidth(Region.USE_PREF_SIZE);
            add(head, column + 1, 0);
            var constraints = new ColumnConstraints();
            constraints.setHalignment(HPos.RIGHT);
            getColumnConstraints().add(constraints);
        }
    }

    /// A count that opens into what it counts; nothing opens nothing.
    static Button figure(String id, int count, String heard, Runnable open) {
        var figure = new Button("%,d".formatted(count));
        figure.setId(id);
        figure.getStyleClass().addAll("flat", "small-button", "figure-count");
        figure.setAccessibleText(heard);
        figure.setDisable(count == 0);
        figure.setAlignment(Pos.CENTER_RIGHT);
        figure.setOnAction(_ -> open.run());
        return figure;
    }

    void line(String name, List<Button> figures) {
        var label = new Label(name);
        label.getStyleClass().add("figure-name");
        label.setTooltip(new Tooltip(name));
        lines++;
        add(label, 0, lines);
        for (int column = 0; column < figures.size(); column++) {
            add(figures.get(column), column + 1, lines);
        }
    }
}
