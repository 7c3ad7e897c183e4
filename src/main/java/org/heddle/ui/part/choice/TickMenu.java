package org.heddle.ui.part.choice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;

/// A button with a list to tick: it stays open while ticks are set, by click or by Enter.
public final class TickMenu extends MenuButton {

    private final Map<CheckBox, BooleanSupplier> boxes = new LinkedHashMap<>();

    /// One line of the list; a fixed one shows what cannot be left out.
    public record Choice(String words, boolean isFixed, Runnable act) {}

    public TickMenu(String id, String words) {
        super(words);
        setId(id);
        getStyleClass().addAll("flat", "small", "tick-menu");
        setAccessibleText(words);
    }

    public void offer(List<Choice> choices, Predicate<Choice> isTicked) {
        getItems().clear();
        boxes.clear();
        choices.forEach(choice -> add(choice, isTicked));
    }

    public void offerBelow(Choice choice, Predicate<Choice> isTicked) {
        getItems().add(new SeparatorMenuItem());
        add(choice, isTicked);
    }

    public void offerAlso(Choice choice, Predicate<Choice> isTicked) {
        add(choice, isTicked);
    }

    /// Ticks as they are now, where one choice takes the place of another.
    public void refresh() {
        boxes.forEach((box, isTicked) -> box.setSelected(isTicked.getAsBoolean()));
    }

    private void add(Choice choice, Predicate<Choice> isTicked) {
        var box = new CheckBox(choice.words());
        box.setMnemonicParsing(false);
        box.setSelected(isTicked.test(choice));
        box.setDisable(choice.isFixed());
        box.setMouseTransparent(true);
        box.setFocusTraversable(false);
        var item = new CustomMenuItem(box, false);
        item.setId(getId() + "-" + choice.words().replace(' ', '-'));
        item.setDisable(choice.isFixed());
        item.setOnAction(_ -> {
            choice.act().run();
            box.setSelected(isTicked.test(choice));
        });
        boxes.put(box, () -> isTicked.test(choice));
        box.setAccessibleRole(AccessibleRole.CHECK_MENU_ITEM);
        getItems().add(item);
    }
}
