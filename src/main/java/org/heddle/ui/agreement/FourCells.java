package org.heddle.ui.agreement;

import java.util.Locale;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import org.heddle.domain.agreement.measure.Cell;
import org.heddle.domain.agreement.measure.ChoiceTable;
import org.heddle.domain.team.Coder;

/// A code’s table in small: of two coders both and only the first above, only the second and neither below; of more all, some, none.
/// Each figure opens its passages.
final class FourCells extends GridPane {
    private static final double WIDTH = 44;
    private static final double NARROW = 33;
    private static final double HEIGHT = 18;

    private FourCells(List<Cell> cells, Function<Cell, Node> face) {
        getStyleClass().add("four-cells");
        int perRow = cells.size() == 4 ? 2 : cells.size();
        for (int at = 0; at < cells.size(); at++) {
            add(face.apply(cells.get(at)), at % perRow, at / perRow);
        }
        setMinWidth(USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    static FourCells head(List<Coder> coders) {
        boolean isPair = coders.size() == 2;
        return new FourCells(Cell.of(coders.size()), cell -> face(new Label(switch (cell) {
            case BOTH -> isPair ? "both" : "all";
            case ONLY_FIRST -> coders.get(0).initials();
            case ONLY_SECOND -> coders.get(1).initials();
            case SOME -> "some";
            case NEITHER -> "none";
        }), cell, false, coders.size()));
    }

    static FourCells of(ChoiceTable table, Counts counts) {
        return new FourCells(Cell.of(table.coders()), cell -> {
            var button = new Button(String.valueOf(cell.count(table)));
            button.setAccessibleText("%s: %s".formatted(words(cell, counts.coders()), button.getText()));
            button.setTooltip(new Tooltip(words(cell, counts.coders())));
            button.setDisable(cell.count(table) == 0);
            button.setOnAction(_ -> counts.open().accept(cell));
            return face(button, cell, counts.chosen().filter(cell::equals).isPresent(), table.coders());
        });
    }

    /// Whose table it is, which of its cells is open, and what opens one.
    record Counts(List<Coder> coders, Optional<Cell> chosen, Consumer<Cell> open) {}

    static String words(Cell cell, List<Coder> coders) {
        return switch (cell) {
            case BOTH -> coders.size() == 2 ? "Both" : "All";
            case ONLY_FIRST -> "Only " + coders.get(0).name();
            case ONLY_SECOND -> "Only " + coders.get(1).name();
            case SOME -> "Some";
            case NEITHER -> coders.size() == 2 ? "Neither" : "None";
        };
    }

    private static Labeled face(Labeled face, Cell cell, boolean isChosen, int coders) {
        face.getStyleClass().setAll("four-cell", cell.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (isChosen) {
            face.getStyleClass().add("chosen-cell");
        }
        double width = coders == 2 ? WIDTH : NARROW;
        face.setPrefSize(width, HEIGHT);
        face.setMinSize(width, HEIGHT);
        return face;
    }
}
