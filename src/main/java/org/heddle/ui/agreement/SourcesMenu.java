package org.heddle.ui.agreement;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.ui.shell.Workspace;

/// On which sources coders are compared: all, or those that are ticked.
final class SourcesMenu extends MenuButton {
    private static final double WIDTH = 300;
    private static final double HEIGHT = 280;

    private final AgreementViewModel model;
    private final Workspace workspace;
    private final ListView<Source> list = new ListView<>();
    private final Map<SourceId, BooleanProperty> ticks = new HashMap<>();
    private boolean isFilling;

    SourcesMenu(AgreementViewModel model, Workspace workspace) {
        this.model = model;
        this.workspace = workspace;
        setId("compared-sources");
        setAccessibleText("On which sources");
        setMinWidth(USE_PREF_SIZE);
        list.setId("sources-to-compare");
        list.setAccessibleText("Sources to compare");
        list.setPrefSize(WIDTH, HEIGHT);
        list.setCellFactory(_ -> new CheckBoxListCell<>(source -> tick(source.id()), new Names()));
        var all = new Button("All");
        all.setId("compare-all-sources");
        all.setOnAction(_ -> model.withinProperty().set(Optional.empty()));
        var none = new Button("None");
        none.setId("compare-no-source");
        none.setOnAction(_ -> model.withinProperty().set(Optional.of(Set.of())));
        var item = new CustomMenuItem(new VBox(8, new HBox(8, all, none), list), false);
        getItems().add(item);
        setOnShowing(_ -> list.getItems().setAll(workspace.study().now().sources()));
        model.withinProperty().subscribe(_ -> fill());
        workspace.study().stateProperty().subscribe(_ -> fill());
    }

    private BooleanProperty tick(SourceId source) {
        return ticks.computeIfAbsent(source, id -> {
            var tick = new SimpleBooleanProperty(model.withinProperty().get().map(some -> some.contains(id)).orElse(true));
            tick.subscribe((_, _) -> ticked());
            return tick;
        });
    }

    private void ticked() {
        if (isFilling) {
            return;
        }
        List<Source> all = workspace.study().now().sources();
        Set<SourceId> some = all.stream().map(Source::id).filter(source -> tick(source).get()).collect(Collectors.toCollection(LinkedHashSet::new));
        model.withinProperty().set(some.size() == all.size() ? Optional.empty() : Optional.of(some));
    }

    private void fill() {
        isFilling = true;
        var within = model.withinProperty().get();
        ticks.forEach((source, tick) -> tick.set(within.map(some -> some.contains(source)).orElse(true)));
        isFilling = false;
        setText(within.map(some -> "%d of %s".formatted(some.size(), Counted.of(workspace.study().now().sources().size(), "source"))).orElse("All sources"));
    }

    private static final class Names extends StringConverter<Source> {
        @Override
        public String toString(Source source) {
            return source.name();
        }

        @Override
        public Source fromString(String words) {
            throw new UnsupportedOperationException("names are not typed here");
        }
    }
}
