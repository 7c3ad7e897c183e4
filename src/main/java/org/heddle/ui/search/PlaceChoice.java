package org.heddle.ui.search;

import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Sources, memos or codes: where the words are looked for.
final class PlaceChoice extends HBox {
    PlaceChoice(SearchViewModel model) {
        getStyleClass().add("segments");
        var group = new ToggleGroup();
        for (Place place : Place.values()) {
            var button = new ToggleButton(place.words());
            button.setId("search-in-" + place.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().setAll("segment");
            button.setAccessibleText("Search " + (place == Place.MEMOS ? "memos and coding notes" : place == Place.CODES ? "code definitions" : "sources"));
            button.setToggleGroup(group);
            button.setUserData(place);
            button.setMinWidth(USE_PREF_SIZE);
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setOnAction(_ -> {
                model.placeProperty().set(place);
                group.selectToggle(button);
            });
            getChildren().add(button);
        }
        model.placeProperty().subscribe(now -> group.getToggles().stream().filter(one -> one.getUserData() == now).forEach(group::selectToggle));
    }
}
