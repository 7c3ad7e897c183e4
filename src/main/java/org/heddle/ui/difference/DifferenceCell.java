package org.heddle.ui.difference;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.difference.Findings;
import org.heddle.ui.part.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One difference in the list: its kind, where it stands, both readings, and whether it is settled.
final class DifferenceCell extends ListCell<DifferencesModel.Line> {
    private final DifferencesModel model;
    private final DifferenceLooks looks;

    DifferenceCell(DifferencesModel model, DifferenceLooks looks) {
        this.model = model;
        this.looks = looks;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(DifferencesModel.@Nullable Line line, boolean isEmpty) {
        super.updateItem(line, isEmpty);
        Optional<Findings> found = model.findingsProperty().get();
        if (isEmpty || line == null || found.isEmpty()) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var difference = line.item().difference();
        var kind = new Label(difference.kind().words(), Icons.of(DifferenceLooks.icon(difference.kind()), Icons.ROW));
        kind.getStyleClass().add("strong");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var state = new Label(state(line), Icons.of(line.isStale() ? Feather.ALERT_CIRCLE : Feather.CHECK, Icons.SMALL));
        state.getStyleClass().addAll("small", line.isStale() ? "warn-words" : "ok-words");
        state.setVisible(!line.item().isOpen());
        state.setManaged(!line.item().isOpen());
        state.setMinWidth(Region.USE_PREF_SIZE);
        var where = new Label(model.workspace().study().now().source(difference.source()).map(source -> source.name()).orElse(""));
        where.getStyleClass().addAll("muted", "small");
        where.setMinWidth(0);
        var top = new HBox(8, kind, state, gap, where);
        top.setAlignment(Pos.CENTER_LEFT);
        var sides = new FlowPane(12, 2, looks.side(found.get().first(), difference.first(), false), looks.side(found.get().second(), difference.second(), false));
        setGraphic(new VBox(3, top, sides));
        setAccessibleText("%s in %s, %s".formatted(difference.kind().words(), where.getText(), line.item().isOpen() ? "open" : state(line)));
    }

    private static String state(DifferencesModel.Line line) {
        return line.isStale() ? "readings changed" : "settled";
    }
}
