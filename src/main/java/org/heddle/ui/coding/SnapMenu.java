package org.heddle.ui.coding;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import org.heddle.ui.part.Icons;
import org.heddle.ui.transcript.Snap;
import org.heddle.workbench.Settings;
import org.kordamp.ikonli.feather.Feather;

/// What selecting takes in: what was drawn, or whole words, sentences or turns. This computer remembers it.
final class SnapMenu extends MenuButton {
    private static final String KEY = "snap";

    SnapMenu(ObjectProperty<Snap> snap, Settings settings) {
        super(null, Icons.of(Feather.MAXIMIZE_2, Icons.ROW));
        setId("snap");
        getStyleClass().addAll("flat", "quiet-menu", "no-arrow");
        setMinWidth(USE_PREF_SIZE);
        settings.get(KEY).flatMap(Snap::named).ifPresent(snap::set);
        for (Snap one : Snap.values()) {
            var item = new RadioMenuItem(one.words());
            item.setId("snap-" + one.ordinal());
            item.setOnAction(_ -> snap.set(one));
            snap.subscribe(now -> item.setSelected(now == one));
            getItems().add(item);
        }
        snap.subscribe(now -> {
            settings.set(KEY, now.name());
            setText(now == Snap.LETTER ? null : now.words());
            setAccessibleText("What selecting takes in: " + now.words());
            setTooltip(new Tooltip("What selecting takes in, and how far Alt with an arrow moves an edge: " + now.words().toLowerCase(Locale.ROOT)));
        });
    }
}
