package org.heddle.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.heddle.ui.part.Icons;
import org.heddle.ui.transcript.page.Typeface;
import org.kordamp.ikonli.feather.Feather;

/// How the text is set: size, letters, numbers, backlight.
public final class ViewMenu extends MenuButton {
    private final ReadingChoices model;

    public ViewMenu(ReadingChoices model) {
        super(null, Icons.of(Feather.TYPE, Icons.NORMAL));
        this.model = model;
        setId("view-options");
        getStyleClass().addAll("flat", "menu-icon", "no-arrow");
        setTooltip(new Tooltip("Letters, numbers and backlight"));
        setAccessibleText("How the text is set");
        model.optionsProperty().subscribe(_ -> getItems().setAll(items()));
    }

    private List<MenuItem> items() {
        var look = model.now().look();
        var items = new ArrayList<MenuItem>();
        items.add(act("view-larger", "Larger text", "Shortcut+Plus", () -> model.zoom(1)));
        items.add(act("view-smaller", "Smaller text", "Shortcut+Minus", () -> model.zoom(-1)));
        items.add(act("view-usual", "Usual size (now %d)".formatted(Math.round(look.size())), "Shortcut+0", () -> model.zoom(0)));
        items.add(new SeparatorMenuItem());
        for (Typeface face : Typeface.values()) {
            var item = new RadioMenuItem(face.words());
            item.setSelected(face == look.typeface());
            item.setOnAction(_ -> model.look(look.in(face)));
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        items.add(onOff("view-turns", "Turn numbers", look.turnNumbers(), shown -> model.look(look.withTurnNumbers(shown))));
        items.add(onOff("view-lines", "Line numbers", look.lineNumbers(), shown -> model.look(look.withLineNumbers(shown))));
        items.add(onOff("view-backlight", "Backlight: fade words without a code", look.backlight(), lit -> model.look(look.lit(lit))));
        return items;
    }

    /// The room itself listens to the keys; they stand here to be learnt.
    private static MenuItem act(String id, String words, String keys, Runnable act) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(_ -> act.run());
        return item;
    }

    private static MenuItem onOff(String id, String words, boolean isOn, Consumer<Boolean> act) {
        var item = new CheckMenuItem(words);
        item.setId(id);
        item.setSelected(isOn);
        item.setOnAction(_ -> act.accept(item.isSelected()));
        return item;
    }
}
