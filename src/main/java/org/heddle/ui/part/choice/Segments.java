package org.heddle.ui.part.choice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A row of buttons of which exactly one is on: a click on that one leaves it on. Arrow keys choose as a click does (`ArrowChoice`).
public final class Segments<T> extends HBox {
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private final Consumer<T> choose;

    /// Tells what is chosen; `mark` says what is on otherwise.
    public Segments(Consumer<T> choose) {
        this.choose = choose;
        getStyleClass().add("segments");
        setAlignment(Pos.CENTER);
        setMinWidth(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
    }

    /// One more button, at the right.
    public ToggleButton add(String id, String words, T value) {
        var button = new ToggleButton(words);
        button.setId(id);
        button.getStyleClass().setAll("segment");
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            mark(value);
            choose.accept(value);
        });
        buttons.put(value, button);
        getChildren().add(button);
        return button;
    }

    /// Shows that this one is on.
    public void mark(T value) {
        buttons.forEach((one, button) -> button.setSelected(one.equals(value)));
    }

    /// Shows what this says, now and whenever it changes.
    public void follow(ObservableValue<T> now) {
        now.subscribe(this::mark);
    }

    /// Lets the buttons share all the width there is; in a narrow place their words are cut.
    public void fill() {
        setMinWidth(USE_COMPUTED_SIZE);
        buttons.values().forEach(button -> {
            button.setMinWidth(USE_COMPUTED_SIZE);
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
        });
    }
}
