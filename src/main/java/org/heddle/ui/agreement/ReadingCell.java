package org.heddle.ui.agreement;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.team.Coder;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.CoderMark;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;

/// A passage with what each of the coders made of it.
final class ReadingCell extends ListCell<Reading> {
    private static final double READINGS = 0.42;
    private static final double TWO_LINES = 40;

    private final AgreementViewModel model;
    private final Workspace workspace;

    ReadingCell(AgreementViewModel model, Workspace workspace, Consumer<Reading> open) {
        this.model = model;
        this.workspace = workspace;
        setPrefWidth(0);
        setOnMouseClicked(_ -> Optional.ofNullable(getItem()).ifPresent(open));
    }

    @Override
    protected void updateItem(@Nullable Reading reading, boolean isEmpty) {
        super.updateItem(reading, isEmpty);
        if (isEmpty || reading == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var readings = new VBox(4);
        List<Coder> coders = model.codersProperty().get();
        for (int at = 0; at < Math.min(coders.size(), reading.codes().size()); at++) {
            readings.getChildren().add(who(coders.get(at), reading.codes().get(at)));
        }
        readings.prefWidthProperty().bind(widthProperty().multiply(READINGS));
        readings.setMinWidth(200);
        var line = new HBox(24, words(reading), readings);
        setGraphic(line);
        setAccessibleText("%s: %s".formatted(reading.place(), reading.words()));
    }

    private static Node words(Reading reading) {
        var place = new Label(reading.place());
        place.getStyleClass().addAll("muted", "small");
        var words = SourceWords.of(reading.words(), TWO_LINES, "two-lines");
        var box = new VBox(2, place, words);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Node who(Coder coder, List<CodeId> codes) {
        StudyState state = workspace.study().now();
        var flow = new FlowPane(10, 2);
        HBox.setHgrow(flow, Priority.ALWAYS);
        codes.forEach(code -> flow.getChildren().add(code(code, state)));
        if (codes.isEmpty()) {
            var none = new Label("not coded");
            none.getStyleClass().addAll("muted", "small");
            flow.getChildren().add(none);
        }
        var line = new HBox(8, new CoderMark(coder, state.position(coder.id()), true), flow);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private Node code(CodeId code, StudyState state) {
        boolean isInHand = model.inHandProperty().get().filter(cell -> cell.code().equals(code)).isPresent();
        var colour = Optional.ofNullable(CodePalette.of(state.codebook()).get(code)).orElse(CodePalette.SLOTS.getFirst());
        var label = new Label(state.codebook().find(code).map(one -> one.name()).orElse("(deleted code)"),
                new CodeDot(colour, workspace.themeProperty(), 8));
        label.getStyleClass().addAll("small", isInHand ? "strong" : "muted");
        label.setGraphicTextGap(6);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
