package org.heddle.ui.quotes;

import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.report.Counted;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.TreeLine;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;

/// A theme with its colour and its quotes, those of everything below it included.
final class ThemeCell extends TreeCell<ThemeRow> {
    private static final double DOT = 10;

    private final Workspace workspace;
    private final QuotesViewModel model;

    ThemeCell(Workspace workspace, QuotesViewModel model) {
        this.workspace = workspace;
        this.model = model;
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return TreeLine.height(this);
    }

    @Override
    protected void updateItem(@Nullable ThemeRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setTooltip(null);
        setGraphic(empty || row == null ? null : row.code().map(this::code).orElseGet(this::all));
    }

    private TreeLine all() {
        int quotes = model.previewProperty().get().all();
        setAccessibleText("All themes, " + Counted.of(quotes, "quote"));
        int chosen = model.previewProperty().get().allChosen();
        return chosen > 0 ? TreeLine.top("All themes", quotes).share(chosen) : TreeLine.top("All themes", quotes);
    }

    private TreeLine code(Code code) {
        Codebook codebook = workspace.study().now().codebook();
        int quotes = model.previewProperty().get().withChildren(code.id(), codebook);
        String path = codebook.path(code.id()).toString();
        setTooltip(new Tooltip(path));
        setAccessibleText("%s, %s".formatted(path, Counted.of(quotes, "quote")));
        var line = code.parent().isEmpty() ? TreeLine.top(code.name(), quotes) : TreeLine.below(code.name(), quotes);
        int chosen = model.previewProperty().get().chosenWithChildren(code.id(), codebook);
        if (chosen > 0) {
            line.share(chosen);
            setAccessibleText("%s, %s, %d selected".formatted(path, Counted.of(quotes, "quote"), chosen));
        }
        return line.before(new CodeDot(CodePalette.of(codebook, code), workspace.themeProperty(), DOT));
    }
}
