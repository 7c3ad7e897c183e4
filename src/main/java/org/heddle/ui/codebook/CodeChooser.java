package org.heddle.ui.codebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.ui.part.PopupLooks;
import org.jspecify.annotations.Nullable;

/// Asks for one code by a few letters, of any number of codes; Enter or a click answers, Esc lets it be. Not modal.
public final class CodeChooser {
    private static final double WIDTH = 380;

    private final CodeOutline outline;
    private final Predicate<CodeId> fits;
    private final Consumer<CodeId> answer;
    private final Popup popup = new Popup();
    private final TextField field = new TextField();
    private final ListView<Code> list = new ListView<>();

    private CodeChooser(CodeOutline outline, Predicate<CodeId> fits, Consumer<CodeId> answer) {
        this.outline = outline;
        this.fits = fits;
        this.answer = answer;
    }

    /// Offers the codes that fit.
    public static void ask(Node beside, String question, CodeOutline outline, Predicate<CodeId> fits, Consumer<CodeId> answer) {
        new CodeChooser(outline, fits, answer).show(beside, question);
    }

    private void show(Node beside, String question) {
        popup.setAutoHide(true);
        var title = new Label(question);
        title.getStyleClass().add("caption");
        title.setMaxWidth(WIDTH);
        field.setId("code-chooser");
        field.setAccessibleText(question);
        field.setPromptText("A few letters of the code");
        field.textProperty().subscribe(_ -> refill());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("code-choices");
        list.setAccessibleText("Codes that fit");
        list.getStyleClass().add("plain-list");
        list.setPrefSize(WIDTH, 240);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new PathCell());
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
        List<Code> found = outline.fitting(field.getText()).stream().filter(code -> fits.test(code.id())).toList();
        list.getItems().setAll(found);
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
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(code -> {
            popup.hide();
            answer.accept(code.id());
        });
    }

    private final class PathCell extends ListCell<Code> {
        @Override
        protected void updateItem(@Nullable Code code, boolean empty) {
            super.updateItem(code, empty);
            setText(empty || code == null ? null : outline.codebook().path(code.id()).toString());
        }
    }
}
