package org.heddle.ui.part.choice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// A menu of things to look at, of which one is chosen; its face says which, also to those who hear it. For what is chosen at once: an act that may
/// be refused has no place here.
public final class ChoiceMenu<T> extends MenuButton {
    private final Map<T, RadioMenuItem> choices = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private final String before;
    private final String spoken;
    private final Consumer<T> choose;

    /// `before` stands on the face before what is chosen.
    public ChoiceMenu(String id, String before, Consumer<T> choose) {
        this(id, before, before, choose);
    }

    /// `spoken` is said before what is chosen, where the face needs no such words.
    public ChoiceMenu(String id, String before, String spoken, Consumer<T> choose) {
        this.before = before;
        this.spoken = spoken;
        this.choose = choose;
        setId(id);
        setMnemonicParsing(false);
        setMinWidth(USE_PREF_SIZE);
    }

    /// One more thing to choose, at the end.
    public RadioMenuItem add(String words, T value) {
        var item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setOnAction(_ -> {
            mark(value);
            choose.accept(value);
        });
        choices.put(value, item);
        getItems().add(item);
        return item;
    }

    /// Shows that this one is chosen; the face stays as it is when this is not among them.
    public void mark(T value) {
        choices.forEach((one, item) -> {
            item.setSelected(one.equals(value));
            if (one.equals(value)) {
                show(item.getText());
            }
        });
    }

    /// Empties the menu; the face says these words until something is marked.
    public void clear(String words) {
        choices.clear();
        getItems().clear();
        show(words);
    }

    private void show(String words) {
        setText(before + words);
        setAccessibleText(spoken + words);
    }
}
