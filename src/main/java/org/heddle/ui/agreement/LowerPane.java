package org.heddle.ui.agreement;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.heddle.ui.difference.DifferencesPane;

/// The lower half of the room: the passages behind a figure, where the two coders differ, or every figure there is.
final class LowerPane extends BorderPane {

    /// What stands in it.
    enum Page { PASSAGES, DIFFERENCES, FIGURES }

    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.PASSAGES);
    private final Map<Page, ToggleButton> tabs = new EnumMap<>(Page.class);

    LowerPane(PassagesPane passages, DifferencesPane differences, AllFiguresPane figures) {
        getStyleClass().add("side-pane");
        setMinHeight(0);
        var group = new ToggleGroup();
        var segments = new HBox(segment("Passages", "show-passages", group, Page.PASSAGES), segment("Differences", "show-differences", group, Page.DIFFERENCES),
                segment("All figures", "show-figures", group, Page.FIGURES));
        segments.getStyleClass().add("segments");
        segments.setMaxHeight(USE_PREF_SIZE);
        segments.setMaxWidth(USE_PREF_SIZE);
        segments.setMinWidth(USE_PREF_SIZE);
        HBox tools = differences.header();
        HBox.setHgrow(tools, Priority.ALWAYS);
        var header = new HBox(16, segments, tools);
        header.getStyleClass().add("pane-header");
        setTop(header);
        page.subscribe(now -> {
            tools.setVisible(now == Page.DIFFERENCES);
            tools.setManaged(now == Page.DIFFERENCES);
            setCenter(switch (now) {
                case PASSAGES -> passages;
                case DIFFERENCES -> (Node) differences;
                case FIGURES -> figures;
            });
            tabs.forEach((one, tab) -> tab.setSelected(one == now));
        });
    }

    private ToggleButton segment(String words, String id, ToggleGroup group, Page opens) {
        var button = new ToggleButton(words);
        button.setId(id);
        button.getStyleClass().setAll("segment");
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            page.set(opens);
            button.setSelected(true);
        });
        tabs.put(opens, button);
        return button;
    }

    ObjectProperty<Page> pageProperty() {
        return page;
    }
}
