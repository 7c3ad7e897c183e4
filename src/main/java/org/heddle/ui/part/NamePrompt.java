package org.heddle.ui.part;

import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// Asks for one line of words beside the thing it is about; Enter answers, Esc lets it be. Not modal.
public final class NamePrompt {
    private NamePrompt() {}

    public static void ask(Node beside, String question, String suggestion, Consumer<String> answer) {
        var popup = new Popup();
        popup.setAutoHide(true);
        var title = new Label(question);
        title.getStyleClass().add("caption");
        var field = new TextField(suggestion);
        field.setId("name-prompt");
        field.setAccessibleText(question);
        field.setPrefColumnCount(26);
        field.selectAll();
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !field.getText().isBlank()) {
                popup.hide();
                answer.accept(field.getText());
                key.consume();
            } else if (key.getCode() == KeyCode.ESCAPE) {
                popup.hide();
                key.consume();
            }
        });
        var card = new VBox(6, title, field);
        card.getStyleClass().addAll("popup-card", "name-prompt");
        PopupLooks.follow(card, beside);
        popup.getContent().add(card);
        Bounds place = beside.localToScreen(beside.getBoundsInLocal());
        popup.show(beside, place.getMinX() + 24, place.getMinY() + Math.min(80, place.getHeight() / 2));
        field.requestFocus();
    }
}
