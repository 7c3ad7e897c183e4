package org.heddle.ui.search;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.heddle.ui.part.Icons;
import org.heddle.workbench.searching.facet.FacetGroup;
import org.heddle.workbench.searching.facet.FacetGroup.Choice;
import org.kordamp.ikonli.feather.Feather;

/// The facets that narrow the hits, each to be taken away by a click.
final class ChosenChips extends FlowPane {
    private static final double WIDEST = 300;

    private final SearchViewModel model;
    private List<Choice> shown = List.of();

    ChosenChips(SearchViewModel model) {
        super(6, 4);
        this.model = model;
        setId("search-chips");
        getStyleClass().add("chosen-chips");
        model.groups().addListener((ListChangeListener<FacetGroup>) _ -> show());
        show();
    }

    private void show() {
        List<Choice> chosen = model.groups().stream().flatMap(group -> group.choices().stream()).filter(Choice::isChosen).toList();
        boolean isAny = !chosen.isEmpty() && model.placeProperty().get() == Place.SOURCES;
        setVisible(isAny);
        setManaged(isAny);
        if (!chosen.equals(shown)) {
            int focused = getChildren().stream().filter(one -> one.isFocused()).mapToInt(getChildren()::indexOf).findFirst().orElse(-1);
            shown = chosen;
            getChildren().setAll(chosen.stream().map(this::chip).toList());
            if (focused >= 0 && !chosen.isEmpty()) {
                getChildren().get(Math.min(focused, chosen.size() - 1)).requestFocus();
            }
        }
    }

    private Button chip(Choice choice) {
        String words = choice.facet().group() + ": " + choice.words();
        var chip = new Button(words, Icons.of(Feather.X, Icons.SMALL));
        chip.setId("chip-" + choice.words().replace(' ', '-'));
        chip.setMnemonicParsing(false);
        chip.setMaxWidth(WIDEST);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().addAll("flat", "chip", "chip-button", "accent");
        chip.setAccessibleText("Remove the filter " + choice.facet().group() + ": " + choice.words());
        chip.setTooltip(new Tooltip("Remove this filter"));
        chip.setOnAction(_ -> model.toggle(choice.facet()));
        return chip;
    }
}
