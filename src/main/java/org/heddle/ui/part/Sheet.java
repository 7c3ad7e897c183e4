package org.heddle.ui.part;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A card over a room with a title and a way to put it away: Esc, or the cross. What lies below waits; nothing is lost by closing.
public final class Sheet extends StackPane {
    private final VBox card = new VBox(12);
    private Runnable close = () -> { };

    /// `title` may hold words of a person.
    public Sheet(String id, String title, double width, Node body) {
        setId(id);
        getStyleClass().add("curtain");
        var words = SourceWords.of(title, Double.MAX_VALUE, "heading");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var head = new HBox(8, words, Icons.button(id + "-close", Feather.X, "Close (Esc)", () -> close.run()));
        head.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().addAll("key-sheet", "work-sheet");
        card.setMaxWidth(width);
        card.getChildren().addAll(head, body);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().add(card);
        StackPane.setMargin(card, new Insets(16));
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                close.run();
            }
        });
    }

    /// As high as what stands in it, and not the whole room.
    public Sheet low() {
        card.setMaxHeight(Region.USE_PREF_SIZE);
        return this;
    }

    /// Puts it over a room until it is closed; then `closed` is run.
    public void open(StackPane room, Runnable closed) {
        var behind = Behind.all(room);
        close = () -> {
            if (room.getChildren().remove(this)) {
                behind.goOn();
                closed.run();
            }
        };
        room.getChildren().add(this);
    }

    public void close() {
        close.run();
    }

    /// A line of buttons at the right end.
    public static HBox buttons(Node... buttons) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(8, gap);
        line.getChildren().addAll(buttons);
        line.setAlignment(Pos.CENTER_RIGHT);
        return line;
    }

    /// A caption over a field.
    public static VBox field(String caption, Region field) {
        var label = new Label(caption);
        label.getStyleClass().add("caption");
        label.setLabelFor(field);
        field.setAccessibleText(caption);
        field.setMaxWidth(Double.MAX_VALUE);
        return new VBox(4, label, field);
    }

    /// Side by side, the second taking what is left.
    public static BorderPane beside(Region left, Region right) {
        var pane = new BorderPane(right, null, null, null, left);
        BorderPane.setMargin(left, new Insets(0, 16, 0, 0));
        return pane;
    }
}
