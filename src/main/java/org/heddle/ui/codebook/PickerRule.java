package org.heddle.ui.codebook;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.Codebook;
import org.heddle.ui.part.SourceWords;

/// What the marked code means, so that nobody has to leave the text to look it up.
final class PickerRule extends VBox {
    PickerRule() {
        super(2);
        getStyleClass().add("picker-rule");
    }

    void show(Optional<PickerRow> row, Codebook codebook) {
        getChildren().clear();
        if (row.orElse(null) instanceof PickerRow.Known known && codebook.find(known.match().code().id()).isPresent()) {
            CodeRules rules = known.match().code().rules();
            var name = new Label(known.match().code().name());
            name.getStyleClass().add("caption");
            getChildren().add(name);
            line("", rules.definition(), "muted");
            line("Use when", rules.useWhen(), "ok");
            line("Not when", rules.notWhen(), "bad");
        }
        boolean empty = getChildren().size() < 2;
        setVisible(!empty);
        setManaged(!empty);
    }

    private void line(String head, String words, String style) {
        if (words.isEmpty()) {
            return;
        }
        var text = SourceWords.of(words, Double.MAX_VALUE, "small");
        if (head.isEmpty()) {
            getChildren().add(text);
            return;
        }
        var title = new Label(head);
        title.getStyleClass().addAll("small", "strong", style);
        title.setMinWidth(USE_PREF_SIZE);
        getChildren().add(new HBox(8, title, text));
    }
}
