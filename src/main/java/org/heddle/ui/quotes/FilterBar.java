package org.heddle.ui.quotes;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.choice.TickMenu;
import org.heddle.ui.quotes.line.Facet;
import org.heddle.ui.quotes.line.QuoteFilter;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// One menu a facet; a menu that narrows says to what.
final class FilterBar extends FlowPane {
    private final QuotesViewModel model;
    private final Map<Facet, TickMenu> menus = new EnumMap<>(Facet.class);

    FilterBar(Workspace workspace, QuotesViewModel model) {
        super(4, 4);
        this.model = model;
        getStyleClass().add("quote-filters");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(Icons.of(Feather.FILTER, Icons.ROW));
        for (Facet facet : Facet.values()) {
            var menu = new TickMenu("filter-" + facet.name().toLowerCase(Locale.ROOT), facet.words());
            menus.put(facet, menu);
            getChildren().add(menu);
        }
        var clear = new Button("Clear filters", Icons.of(Feather.X, Icons.SMALL));
        clear.setId("clear-filters");
        clear.getStyleClass().addAll("flat", "small");
        clear.setOnAction(_ -> model.clearFacets());
        getChildren().add(clear);
        workspace.study().stateProperty().subscribe(state -> offer(state));
        model.filterProperty().subscribe((_, _) -> offer(workspace.study().now()));
        model.filterProperty().subscribe(filter -> {
            menus.forEach((facet, menu) -> caption(facet, menu, filter));
            clear.setVisible(filter.isNarrowed());
            clear.setManaged(filter.isNarrowed());
        });
    }

    private void offer(StudyState state) {
        menus.forEach((facet, menu) -> {
            if (!menu.isShowing()) {
                List<TickMenu.Choice> choices = facet.choices(state).stream()
                        .map(word -> new TickMenu.Choice(word, false, () -> model.toggle(facet, word))).toList();
                menu.offer(choices, choice -> model.filterProperty().get().of(facet).contains(choice.words()));
            }
        });
    }

    private static void caption(Facet facet, TickMenu menu, QuoteFilter filter) {
        Set<String> wanted = filter.of(facet);
        String words = switch (wanted.size()) {
            case 0 -> facet.words();
            case 1 -> "%s: %s".formatted(facet.words(), wanted.iterator().next());
            default -> "%s: %d".formatted(facet.words(), wanted.size());
        };
        menu.setText(words);
        menu.setAccessibleText(wanted.isEmpty() ? words + ": all" : "%s: %s".formatted(facet.words(), String.join(", ", wanted)));
        menu.getStyleClass().remove("narrows");
        if (!wanted.isEmpty()) {
            menu.getStyleClass().add("narrows");
        }
    }
}
