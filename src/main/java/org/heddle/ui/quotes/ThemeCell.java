package org.heddle.ui.quotes;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.report.Counted;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;

/// A theme with its colour and its quotes, those of everything below it included.
final class ThemeCell extends TreeCell<ThemeRow> {
    private static final double DOT = 10;
    private static final double LEAST_HEIGHT = 28;
    private static final double INDENT = 14;
    private static final double BESIDE = 56;

    private final Workspace workspace;
    private final QuotesViewModel model;

    ThemeCell(Workspace workspace, QuotesViewModel model) {
        this.workspace = workspace;
        this.model = model;
        setPrefWidth(0);
    }

    /// Long names wrap, so the height follows from the width that is left beside arrow and indent.
    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof HBox line) || getTreeView() == null) {
            return LEAST_HEIGHT;
        }
        double level = getTreeView().getTreeItemLevel(getTreeItem()) - 1.0;
        return Math.max(LEAST_HEIGHT, line.prefHeight(getTreeView().getWidth() - BESIDE - INDENT * level));
    }

    @Override
    protected void updateItem(@Nullable ThemeRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setTooltip(null);
        setGraphic(empty || row == null ? null : row.code().map(this::code).orElseGet(this::all));
    }

    private HBox all() {
        setAccessibleText("All themes, " + Counted.of(model.previewProperty().get().all(), "quote"));
        return line("All themes", true, model.previewProperty().get().all());
    }

    private HBox code(Code code) {
        Codebook codebook = workspace.study().now().codebook();
        int quotes = model.previewProperty().get().withChildren(code.id(), codebook);
        var line = line(code.name(), code.parent().isEmpty(), quotes);
        var colour = Optional.ofNullable(CodePalette.of(codebook).get(code.id())).orElse(CodePalette.of(code.colour()));
        line.getChildren().addFirst(new CodeDot(colour, workspace.themeProperty(), DOT));
        setTooltip(new Tooltip(codebook.path(code.id()).toString()));
        setAccessibleText("%s, %s".formatted(codebook.path(code.id()), Counted.of(quotes, "quote")));
        return line;
    }

    private static HBox line(String words, boolean isTop, int quotes) {
        var name = new Label(words);
        name.setWrapText(true);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        name.getStyleClass().add(isTop ? "strong" : "code-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        var count = new Label(String.valueOf(quotes));
        count.getStyleClass().addAll("muted", "small");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(6, name, count);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(LEAST_HEIGHT);
        return line;
    }
}
