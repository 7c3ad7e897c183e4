package org.heddle.ui.coding;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.heddle.ui.keys.Act;
import org.heddle.ui.keys.KeyMap;
import org.heddle.ui.part.Icons;
import org.kordamp.ikonli.feather.Feather;

/// What can be done with the open source as a whole, beyond looking at it: going through it, and correcting its words.
final class SourceMenu extends MenuButton {
    SourceMenu(KeyMap keys, DocumentHeader.Acts acts) {
        super(null, Icons.of(Feather.MORE_HORIZONTAL, Icons.NORMAL));
        setId("source-acts");
        getStyleClass().addAll("flat", "menu-icon", "no-arrow");
        setTooltip(new Tooltip("Go through this source, or correct its text"));
        setAccessibleText("Go through this source, or correct its text");
        MenuItem uncoded = item("next-uncoded", Feather.CORNER_RIGHT_DOWN, acts.uncoded());
        MenuItem lines = item("line-by-line", Feather.LIST, acts.lineByLine());
        MenuItem correct = item("correct-text", Feather.EDIT_3, acts.correct());
        correct.setText("Correct the text…");
        keys.changesProperty().subscribe(_ -> {
            uncoded.setText(keys.tip("Next passage without a code", Act.NEXT_UNCODED));
            lines.setText(keys.tip("Line by line", Act.LINES));
        });
        MenuItem link = item("link-passages", Feather.LINK_2, acts.link());
        keys.changesProperty().subscribe(_ -> link.setText(keys.tip("Link passages: here, then there", Act.LINK)));
        getItems().addAll(uncoded, lines, link, new SeparatorMenuItem(), correct);
    }

    private static MenuItem item(String id, Feather icon, Runnable act) {
        var item = new MenuItem("", Icons.of(icon, Icons.ROW));
        item.setId(id);
        item.setOnAction(_ -> act.run());
        return item;
    }
}
