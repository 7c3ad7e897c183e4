package org.heddle.ui.search;

import java.util.Locale;
import javafx.scene.layout.Region;
import org.heddle.ui.part.choice.Segments;

/// Sources, memos or codes: where the words are looked for.
final class PlaceChoice {
    private PlaceChoice() {}

    static Segments<Place> of(SearchViewModel model) {
        var places = new Segments<>(model.placeProperty()::set);
        for (Place place : Place.values()) {
            places.add("search-in-" + place.name().toLowerCase(Locale.ROOT), place.words(), place)
                    .setAccessibleText("Search " + (place == Place.MEMOS ? "memos and coding notes" : place == Place.CODES ? "code definitions" : "sources"));
        }
        places.fill();
        places.getChildren().forEach(button -> ((Region) button).setMinWidth(Region.USE_PREF_SIZE));
        places.follow(model.placeProperty());
        return places;
    }
}
