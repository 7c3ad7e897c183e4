package org.heddle.ui.agreement;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.heddle.ui.difference.DifferencesPane;

/// The lower half of the room: the passages behind a figure, or where the two coders differ.
final class LowerPane extends BorderPane {
    private final BooleanProperty hasDifferences = new SimpleBooleanProperty();

    LowerPane(PassagesPane passages, DifferencesPane differences) {
        getStyleClass().add("side-pane");
        setMinHeight(0);
        var group = new ToggleGroup();
        var segments = new HBox(segment("Passages", "show-passages", group, false), segment("Differences", "show-differences", group, true));
        segments.getStyleClass().add("segments");
        segments.setMaxHeight(USE_PREF_SIZE);
        segments.setMaxWidth(USE_PREF_SIZE);
        segments.setMinWidth(USE_PREF_SIZE);
        HBox tools = differences.header();
        HBox.setHgrow(tools, Priority.ALWAYS);
        var header = new HBox(16, segments, tools);
        header.getStyleClass().add("pane-header");
        setTop(header);
        hasDifferences.subscribe(now -> {
            tools.setVisible(now);
            tools.setManaged(now);
            setCenter(now ? differences : (Node) passages);
            group.selectToggle(group.getToggles().get(now ? 1 : 0));
        });
    }

    private ToggleButton segment(String words, String id, ToggleGroup group, boolean opensDifferences) {
        var button = new ToggleButton(words);
        button.setId(id);
        button.getStyleClass().setAll("segment");
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            hasDifferences.set(opensDifferences);
            button.setSelected(true);
        });
        return button;
    }

    BooleanProperty differencesProperty() {
        return hasDifferences;
    }

    void showDifferences(boolean isWanted) {
        hasDifferences.set(isWanted);
    }
}
