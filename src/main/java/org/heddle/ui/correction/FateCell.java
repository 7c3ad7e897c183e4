package org.heddle.ui.correction;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.coding.CarriedCoding;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.source.Correction;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One coding and what a correction makes of it: its words before and, where they differ, after.
final class FateCell extends ListCell<CarriedCoding> {
    private static final double MOST_HEIGHT = 48;

    private final Workspace workspace;
    private final CorrectionModel model;

    FateCell(Workspace workspace, CorrectionModel model) {
        this.workspace = workspace;
        this.model = model;
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        double insets = snappedTopInset() + snappedBottomInset();
        return getGraphic() == null ? super.computePrefHeight(width)
                : getGraphic().prefHeight(getListView().getWidth() - snappedLeftInset() - snappedRightInset() - 14) + insets;
    }

    @Override
    protected void updateItem(@Nullable CarriedCoding one, boolean empty) {
        super.updateItem(one, empty);
        setText(null);
        Optional<Correction> correction = model.seenProperty().get();
        setGraphic(one == null || empty ? null : correction.filter(now -> now.codings().contains(one)).map(now -> drawn(one, now)).orElse(null));
    }

    private Node drawn(CarriedCoding one, Correction correction) {
        StudyState state = workspace.study().now();
        String code = state.codebook().find(one.coding().code()).map(found -> found.name()).orElse("");
        String coder = state.coder(one.coding().coder()).map(found -> found.name()).orElse("");
        var colour = Optional.ofNullable(CodePalette.of(state.codebook()).get(one.coding().code())).orElse(CodePalette.SLOTS.getFirst());
        var fate = new Label(one.word(), icon(one.word()));
        fate.getStyleClass().addAll("small", "medium");
        fate.setMinWidth(USE_PREF_SIZE);
        var name = new Label(code);
        name.getStyleClass().add("small");
        name.setMinWidth(0);
        var who = new Label(coder);
        who.getStyleClass().addAll("small", "muted");
        who.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(6, fate, new CodeDot(colour, workspace.themeProperty(), 10), name, gap, who);
        head.setAlignment(Pos.CENTER_LEFT);
        var body = new VBox(2, head, SourceWords.of(correction.wordsBefore(one), MOST_HEIGHT, "small", one.stays() ? "source-said" : "muted"));
        if (one.word().equals("altered") || one.word().equals("joined")) {
            var arrow = Icons.of(Feather.CORNER_DOWN_RIGHT, Icons.ROW);
            var after = SourceWords.of(correction.wordsAfter(one), MOST_HEIGHT, "small");
            HBox.setHgrow(after, Priority.ALWAYS);
            body.getChildren().add(new HBox(6, arrow, after));
        }
        body.getStyleClass().add("import-file");
        setAccessibleText("%s: %s by %s. Before: %s. After: %s".formatted(one.word(), code, coder, correction.wordsBefore(one), correction.wordsAfter(one)));
        return body;
    }

    private static Node icon(String word) {
        var icon = Icons.of(switch (word) {
            case "kept" -> Feather.CHECK;
            case "moved" -> Feather.CORNER_RIGHT_DOWN;
            case "altered" -> Feather.EDIT_2;
            case "joined" -> Feather.GIT_MERGE;
            default -> Feather.X;
        }, Icons.ROW);
        icon.getStyleClass().add(switch (word) {
            case "kept", "moved" -> "ok";
            case "altered", "joined" -> "warn";
            default -> "bad";
        });
        return icon;
    }
}
