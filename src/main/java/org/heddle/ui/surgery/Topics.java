package org.heddle.ui.surgery;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.Words;
import org.kordamp.ikonli.feather.Feather;

/// Things that a meeting was about: each a button that takes it off the list again, and one that adds another.
final class Topics<T> extends VBox {
    private final ObservableList<T> chosen;
    private final Function<T, String> name;
    private final FlowPane line = new FlowPane(6, 6);
    private final Button add;

    /// Asks for one thing, beside a button.
    interface Asking<T> {
        void ask(Node beside, String question, Consumer<T> answer);
    }

    Topics(String id, String caption, ObservableList<T> chosen, Function<T, String> name, Asking<T> asking) {
        super(4);
        this.chosen = chosen;
        this.name = name;
        setId(id);
        add = new Button("Add…", Icons.of(Feather.PLUS, Icons.SMALL));
        add.setId(id + "-add");
        add.getStyleClass().addAll("small-button", "chip-button");
        add.setAccessibleText(caption + ": add one");
        add.setOnAction(_ -> asking.ask(add, caption, one -> {
            if (!chosen.contains(one)) {
                chosen.add(one);
            }
        }));
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Words.of(caption, "caption"), line);
        chosen.addListener((ListChangeListener<T>) _ -> fill());
        fill();
    }

    private void fill() {
        line.getChildren().setAll(chosen.stream().map(this::chip).toList());
        line.getChildren().add(add);
    }

    private Button chip(T one) {
        var chip = new Button(name.apply(one), Icons.of(Feather.X, Icons.SMALL));
        chip.getStyleClass().addAll("small-button", "chip-button");
        chip.setMnemonicParsing(false);
        chip.setMaxWidth(320);
        chip.setTooltip(new Tooltip("Take off: " + name.apply(one)));
        chip.setAccessibleText("Take off: " + name.apply(one));
        chip.setOnAction(_ -> chosen.remove(one));
        return chip;
    }
}
