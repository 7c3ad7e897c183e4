package org.heddle.ui.merging;

import java.util.EnumMap;
import java.util.Map;
import javafx.collections.MapChangeListener;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.merging.Choice;
import org.heddle.domain.merging.Conflict;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;

/// One conflict: what happened, how it is on each side, and how it is settled.
final class ConflictCard extends VBox {
    private final Map<Choice, RadioButton> buttons = new EnumMap<>(Choice.class);

    ConflictCard(MergeViewModel model, Conflict conflict) {
        super(6);
        getStyleClass().add("quote-box");
        setId("conflict-" + conflict.id().replaceAll("[^A-Za-z0-9-]", "-"));
        getChildren().add(SourceWords.of(conflict.sentence(), Double.MAX_VALUE, "strong"));
        side("Mine", conflict.mine());
        side("Theirs", conflict.theirs());
        var group = new ToggleGroup();
        var line = new FlowPane(16, 4);
        for (Choice choice : conflict.offered()) {
            var button = new RadioButton(conflict.words(choice).orElse(choice.word()));
            button.setMnemonicParsing(false);
            button.setId(getId() + "-" + choice.word());
            button.setAccessibleText("%s: %s".formatted(conflict.sentence(), button.getText()));
            button.setToggleGroup(group);
            button.setOnAction(_ -> model.choose(conflict, choice));
            buttons.put(choice, button);
            line.getChildren().add(button);
        }
        getChildren().add(line);
        show(model, conflict);
        model.choices().addListener((MapChangeListener<String, Choice>) change -> {
            if (change.getKey().equals(conflict.id())) {
                show(model, conflict);
            }
        });
    }

    private void side(String whose, String words) {
        if (!words.isBlank()) {
            getChildren().add(new VBox(Words.of(whose, "caption"), SourceWords.of(words, Double.MAX_VALUE, "small")));
        }
    }

    private void show(MergeViewModel model, Conflict conflict) {
        model.choice(conflict).map(buttons::get).ifPresent(button -> button.setSelected(true));
    }
}
