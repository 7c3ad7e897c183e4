package org.heddle.ui.agreement;

import java.util.Locale;
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
import org.heddle.domain.agreement.measure.TwoByTwo;
import org.heddle.domain.team.Coder;

/// The two-by-two table in small: both and only the first above, only the second and neither below. Each figure opens its passages.
final class FourCells extends GridPane {
    private static final double WIDTH = 44;
    private static final double HEIGHT = 18;

    private FourCells(Function<Cell, Node> face) {
        getStyleClass().add("four-cells");
        add(face.apply(Cell.BOTH), 0, 0);
        add(face.apply(Cell.ONLY_FIRST), 1, 0);
        add(face.apply(Cell.ONLY_SECOND), 0, 1);
        add(face.apply(Cell.NEITHER), 1, 1);
        setMinWidth(USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    static FourCells head(Coder first, Coder second) {
        return new FourCells(cell -> face(new Label(switch (cell) {
            case BOTH -> "both";
            case ONLY_FIRST -> first.initials();
            case ONLY_SECOND -> second.initials();
            case NEITHER -> "none";
        }), cell, false));
    }

    static FourCells of(TwoByTwo table, Counts counts) {
        return new FourCells(cell -> {
            var button = new Button(String.valueOf(cell.count(table)));
            button.setAccessibleText("%s: %s".formatted(words(cell, counts.first(), counts.second()), button.getText()));
            button.setTooltip(new Tooltip(words(cell, counts.first(), counts.second())));
            button.setDisable(cell.count(table) == 0);
            button.setOnAction(_ -> counts.open().accept(cell));
            return face(button, cell, counts.chosen().filter(cell::equals).isPresent());
        });
    }

    /// Whose table it is, which of its cells is open, and what opens one.
    record Counts(Coder first, Coder second, Optional<Cell> chosen, Consumer<Cell> open) {}

    static String words(Cell cell, Coder first, Coder second) {
        return switch (cell) {
            case BOTH -> "Both";
            case ONLY_FIRST -> "Only " + first.name();
            case ONLY_SECOND -> "Only " + second.name();
            case NEITHER -> "Neither";
        };
    }

    private static Labeled face(Labeled face, Cell cell, boolean isChosen) {
        face.getStyleClass().setAll("four-cell", cell.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (isChosen) {
            face.getStyleClass().add("chosen-cell");
        }
        face.setPrefSize(WIDTH, HEIGHT);
        face.setMinSize(WIDTH, HEIGHT);
        return face;
    }
}
