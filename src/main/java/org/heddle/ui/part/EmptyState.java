package org.heddle.ui.part;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// What stands in the middle of a pane that has nothing to show: one sentence, and at most one button.
public final class EmptyState extends VBox {
    public EmptyState(String sentence) {
        this(new SimpleStringProperty(sentence));
    }

    /// With a sentence that changes.
    public EmptyState(ObservableValue<String> sentence) {
        super(12);
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        var words = new Label();
        words.textProperty().bind(sentence);
        SourceWords.wrap(words);
        words.setMaxWidth(360);
        words.setAlignment(Pos.CENTER);
        words.setTextAlignment(TextAlignment.CENTER);
        words.getStyleClass().add("muted");
        getChildren().add(words);
    }

    public EmptyState(String sentence, String id, String button, Runnable act) {
        this(sentence);
        var node = new Button(button);
        node.setId(id);
        node.setOnAction(_ -> act.run());
        getChildren().add(node);
    }
}
