package org.heddle.ui.analysis.matrix;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.workbench.matrix.CellPassage;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A passage under the cell in hand: where it stands, who says it, and whether it is evidence.
final class PassageCell extends ListCell<CellPassage> {
    private static final double LINES = 72;
    private static final double BAR = 14;

    private final MatrixViewModel model;

    PassageCell(MatrixViewModel model) {
        this.model = model;
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            CellPassage passage = getItem();
            if (click.getClickCount() == 2 && passage != null) {
                model.workspace().showPassage(passage.coding().source(), passage.coding().span());
            }
        });
    }

    /// As high as its words need in the width of the list.
    @Override
    protected double computePrefHeight(double width) {
        double inside = getListView() == null ? width : getListView().getWidth() - BAR - snappedLeftInset() - snappedRightInset();
        return getGraphic() == null ? super.computePrefHeight(width) : snappedTopInset() + snappedBottomInset() + getGraphic().prefHeight(Math.max(1, inside));
    }

    @Override
    protected void updateItem(@Nullable CellPassage passage, boolean isEmpty) {
        super.updateItem(passage, isEmpty);
        setText(null);
        setGraphic(null);
        setAccessibleText("");
        if (passage != null && !isEmpty) {
            boolean isEvidence = model.inHandProperty().get().flatMap(now -> now.cell().cell()).map(MatrixCell::evidence)
                    .filter(evidence -> evidence.contains(passage.coding().id())).isPresent();
            setGraphic(new VBox(2, head(passage, isEvidence), SourceWords.of(passage.said().words(), LINES, "passage-words")));
            setAccessibleText("%s, %s: %s%s".formatted(passage.where(), passage.kind().words(), passage.said().words(), isEvidence ? " Evidence." : ""));
        }
    }

    private HBox head(CellPassage passage, boolean isEvidence) {
        var study = model.workspace().study().now();
        String coder = study.coders().size() > 1 ? study.coder(passage.coding().coder()).map(one -> " · " + one.name()).orElse("") : "";
        var where = new Label(passage.where() + coder);
        where.setTooltip(new Tooltip("%s · %s%s".formatted(passage.where(), passage.kind().words(), coder)));
        where.getStyleClass().addAll("muted", "small");
        where.setMinWidth(0);
        where.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(where, Priority.ALWAYS);
        var codebook = study.codebook();
        var head = new HBox(6);
        codebook.find(passage.coding().code()).ifPresent(code -> {
            var dot = new Label(null, new CodeDot(CodePalette.of(codebook, code), model.workspace().themeProperty(), 10));
            dot.setAccessibleText(code.name());
            head.getChildren().add(dot);
        });
        head.getChildren().add(where);
        if (isEvidence) {
            var chip = new Label("evidence");
            chip.getStyleClass().addAll("chip", "accent");
            chip.setMinWidth(USE_PREF_SIZE);
            head.getChildren().add(chip);
        }
        Button take = Icons.button("", Feather.LINK, isEvidence ? "Take out of the evidence (E)" : "Take in as evidence (E)", () -> model.turn(passage.coding().id()));
        take.setId(null);
        take.setFocusTraversable(false);
        head.getChildren().add(take);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }
}
