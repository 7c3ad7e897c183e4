package org.heddle.ui.agreement;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.heddle.ui.difference.DifferencesPane;
import org.heddle.ui.part.choice.Segments;

/// The lower half of the room: the passages behind a figure, where the two coders differ, or every figure there is.
final class LowerPane extends BorderPane {

    /// What stands in it.
    enum Page { PASSAGES, DIFFERENCES, FIGURES }

    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.PASSAGES);

    LowerPane(PassagesPane passages, DifferencesPane differences, AllFiguresPane figures) {
        getStyleClass().add("side-pane");
        setMinHeight(0);
        var tabs = new Segments<>(page::set);
        tabs.add("show-passages", "Passages", Page.PASSAGES);
        tabs.add("show-differences", "Differences", Page.DIFFERENCES);
        tabs.add("show-figures", "All figures", Page.FIGURES);
        tabs.follow(page);
        HBox tools = differences.header();
        HBox.setHgrow(tools, Priority.ALWAYS);
        var header = new HBox(16, tabs, tools);
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
        });
    }

    ObjectProperty<Page> pageProperty() {
        return page;
    }
}
