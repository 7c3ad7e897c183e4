package org.heddle.ui.part.grid;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// What may be meant, under a field: Up and Down choose, Enter or a click takes; the field keeps the focus, and anything else may be typed.
final class Suggestions {
    private static final int MOST = 8;
    private static final double ROW = 28;

    private final TextField field;
    private final List<Suggestion> all;
    private final Popup popup = new Popup();
    private final ObservableList<Suggestion> fitting = FXCollections.observableArrayList();
    private final ListView<Suggestion> list = new ListView<>(fitting);
    private final StackPane card = new StackPane(list);

    Suggestions(TextField field, List<Suggestion> all, Consumer<String> taken) {
        this.field = field;
        this.all = all;
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("plain-list");
        list.setCellFactory(_ -> new Row());
        list.setOnMouseClicked(_ -> {
            Suggestion chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                popup.hide();
                taken.accept(chosen.words());
            }
        });
        card.getStyleClass().addAll("popup-card", "suggestions");
        popup.getContent().add(card);
        popup.setAutoFix(true);
        // Esc leaves the field with all its suggestions.
        popup.setHideOnEscape(false);
        field.textProperty().subscribe((_, typed) -> open(typed));
        field.sceneProperty().subscribe((_, now) -> {
            if (now == null) {
                popup.hide();
            }
        });
    }

    /// Shows what fits to the letters typed so far; everything before the first one.
    void open(String typed) {
        fitting.setAll(all.stream().filter(one -> one.fits(typed))
                .sorted(Comparator.comparing(one -> !one.begins(typed))).limit(MOST).toList());
        boolean alone = fitting.size() == 1 && fitting.getFirst().words().equals(typed);
        if (fitting.isEmpty() || alone || field.getScene() == null || field.getScene().getWindow() == null) {
            popup.hide();
            return;
        }
        list.setPrefSize(Math.max(field.getWidth(), 280), fitting.size() * ROW + 2);
        Bounds at = field.localToScreen(field.getLayoutBounds());
        if (!popup.isShowing() && at != null) {
            card.getStyleClass().removeAll("light", "dark");
            card.getStyleClass().add(field.getScene().getRoot().getStyleClass().contains("dark") ? "dark" : "light");
            popup.show(field, at.getMinX(), at.getMaxY() + 4);
        }
    }

    /// True while the mouse is not choosing in the list, so that leaving the field ends the typing.
    boolean isQuiet() {
        return !popup.isShowing() || !list.isHover();
    }

    /// True when the key was for the list.
    boolean used(KeyEvent key) {
        int chosen = list.getSelectionModel().getSelectedIndex();
        if (popup.isShowing() && key.getCode() == KeyCode.DOWN) {
            choose(chosen + 1);
        } else if (popup.isShowing() && key.getCode() == KeyCode.UP) {
            choose(chosen - 1);
        } else {
            if (popup.isShowing() && chosen >= 0 && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.TAB)) {
                field.setText(fitting.get(chosen).words());
            }
            return false;
        }
        key.consume();
        return true;
    }

    private void choose(int which) {
        list.getSelectionModel().clearAndSelect(Math.clamp(which, 0, fitting.size() - 1));
    }

    /// Words at the left, what they mean at the right.
    private static final class Row extends ListCell<Suggestion> {
        @Override
        protected void updateItem(@Nullable Suggestion one, boolean empty) {
            super.updateItem(one, empty);
            setText(null);
            setGraphic(one == null || empty ? null : row(one));
        }

        private static HBox row(Suggestion one) {
            var words = new Label(one.words());
            words.getStyleClass().add("medium");
            var explanation = new Label(one.explanation());
            explanation.getStyleClass().addAll("muted", "small");
            HBox.setHgrow(explanation, Priority.ALWAYS);
            return new HBox(8, words, explanation);
        }
    }
}
