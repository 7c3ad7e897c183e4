package org.heddle.ui.part.choice;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.heddle.ui.part.PopupLooks;
import org.jspecify.annotations.Nullable;

/// Asks for one of many by a few letters; Enter or a click answers, Esc lets it be. Not modal.
public final class Chooser<T> {
    private static final double WIDTH = 380;

    private final Offer<T> offer;
    private final Consumer<T> answer;
    private final Popup popup = new Popup();
    private final TextField field = new TextField();
    private final ListView<T> list = new ListView<>();

    /// What there is to choose from: `fitting` answers typed letters, `words` names one. The parts are called by `id`.
    public record Offer<T>(String id, String prompt, Function<String, List<T>> fitting, Function<T, String> words) {}

    private Chooser(Offer<T> offer, Consumer<T> answer) {
        this.offer = offer;
        this.answer = answer;
    }

    public static <T> void ask(Node beside, String question, Offer<T> offer, Consumer<T> answer) {
        new Chooser<>(offer, answer).show(beside, question);
    }

    private void show(Node beside, String question) {
        popup.setAutoHide(true);
        var title = new Label(question);
        title.getStyleClass().add("caption");
        title.setMaxWidth(WIDTH);
        field.setId(offer.id() + "-chooser");
        field.setAccessibleText(question);
        field.setPromptText(offer.prompt());
        field.textProperty().subscribe(_ -> refill());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId(offer.id() + "-choices");
        list.setAccessibleText("What fits the letters");
        list.getStyleClass().add("plain-list");
        list.setPrefSize(WIDTH, 240);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new NameCell());
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                choose();
            }
        });
        var card = new VBox(6, title, field, list);
        card.getStyleClass().addAll("popup-card", "name-prompt");
        PopupLooks.follow(card, beside);
        popup.getContent().add(card);
        Bounds place = beside.localToScreen(beside.getBoundsInLocal());
        popup.show(beside, place.getMinX() + 24, place.getMinY() + Math.min(80, place.getHeight() / 2));
        field.requestFocus();
    }

    private void refill() {
        list.getItems().setAll(offer.fitting().apply(field.getText()));
        list.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            choose();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            popup.hide();
        } else if (key.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
            list.scrollTo(list.getSelectionModel().getSelectedIndex() - 3);
        } else if (key.getCode() == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
            list.scrollTo(list.getSelectionModel().getSelectedIndex() - 3);
        } else {
            return;
        }
        key.consume();
    }

    private void choose() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(chosen -> {
            popup.hide();
            answer.accept(chosen);
        });
    }

    private final class NameCell extends ListCell<T> {
        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : offer.words().apply(item));
        }
    }
}
