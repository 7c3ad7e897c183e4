package org.heddle.ui.reading;

import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.control.ToggleGroup;
import org.heddle.ui.part.Icons;
import org.kordamp.ikonli.feather.Feather;

/// What colours tell: the code, the coder or the check.
public final class ColourMenu extends MenuButton {
    public ColourMenu(ReadingChoices model) {
        setId("colour-by");
        setGraphic(Icons.of(Feather.DROPLET, Icons.ROW));
        getStyleClass().addAll("flat", "header-menu");
        setMinWidth(USE_PREF_SIZE);
        var group = new ToggleGroup();
        for (ColourBy by : ColourBy.values()) {
            var item = new RadioMenuItem("%s: %s".formatted(by.words(), by.explanation()));
            item.setId("colour-by-" + by.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(group);
            item.setUserData(by);
            item.setOnAction(_ -> model.colour(by));
            getItems().add(item);
        }
        setTooltip(new Tooltip("What the colours of codings tell"));
        model.optionsProperty().subscribe(options -> {
            setText(options.colourBy().words());
            setAccessibleText("Colours " + options.colourBy().words());
            group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == options.colourBy()));
        });
    }
}
