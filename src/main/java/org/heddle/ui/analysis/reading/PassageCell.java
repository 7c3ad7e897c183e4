package org.heddle.ui.analysis.reading;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.ListLine;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.analysis.Readings;
import org.heddle.workbench.analysis.Readings.Passage;
import org.jspecify.annotations.Nullable;

/// A whole passage with its place and its codes; a code leads across, the place leads within.
final class PassageCell extends ListCell<Passage> {
    private final ReadingModel model;
    private final Workspace workspace;

    PassageCell(ReadingModel model, Workspace workspace) {
        this.model = model;
        this.workspace = workspace;
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !isEmpty()) {
                model.open();
            }
        });
    }

    @Override
    protected double computePrefHeight(double width) {
        return ListLine.height(this, super.computePrefHeight(width));
    }

    @Override
    protected void updateItem(@Nullable Passage passage, boolean isEmpty) {
        super.updateItem(passage, isEmpty);
        if (isEmpty || passage == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var head = new FlowPane(8, 4, place(passage));
        head.setRowValignment(VPos.CENTER);
        Readings.codes(passage, workspace.study().now().codebook()).forEach(code -> head.getChildren().add(code(code)));
        setGraphic(new VBox(4, head, SourceWords.of(passage.words(), Double.MAX_VALUE)));
        setAccessibleText("%s: %s".formatted(passage.place(), passage.words()));
    }

    private Region place(Passage passage) {
        if (model.wayProperty().get().orElseThrow() instanceof Way.Within) {
            var place = new Label(passage.place());
            place.getStyleClass().addAll("muted", "small");
            return place;
        }
        var place = new Button(passage.place());
        place.setMnemonicParsing(false);
        place.getStyleClass().setAll("chip", "chip-button");
        place.setFocusTraversable(false);
        place.setAccessibleText("Read within " + passage.name());
        place.setOnAction(_ -> {
            take(passage);
            model.within(passage.source());
        });
        return place;
    }

    private Button code(CodeId code) {
        var codebook = workspace.study().now().codebook();
        var colour = Optional.ofNullable(CodePalette.of(codebook).get(code)).orElse(CodePalette.SLOTS.getFirst());
        var chip = new Button(codebook.find(code).map(Code::name).orElse("(deleted code)"), new CodeDot(colour, workspace.themeProperty(), 8));
        chip.setMnemonicParsing(false);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().setAll("chip", "chip-button");
        chip.setFocusTraversable(false);
        chip.setAccessibleText("Read “%s” across all sources".formatted(chip.getText()));
        chip.setOnAction(_ -> {
            take(getItem());
            model.across(code);
        });
        return chip;
    }

    private void take(Passage passage) {
        model.readingProperty().get().ifPresent(reading -> model.inHandProperty().set(reading.passages().indexOf(passage)));
    }
}
