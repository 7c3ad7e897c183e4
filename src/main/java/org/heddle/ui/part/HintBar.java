package org.heddle.ui.part;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The bar under a text: what is in hand at the left, the five or six keys that work now at the right.
public final class HintBar extends HBox {
    private final HBox subject = new HBox(8);
    private final HBox keys = new HBox(12);

    public HintBar() {
        getStyleClass().add("hint-bar");
        setAlignment(Pos.CENTER_LEFT);
        subject.setAlignment(Pos.CENTER_LEFT);
        keys.setAlignment(Pos.CENTER_RIGHT);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(subject, gap, keys);
        subject.setMinWidth(0);
        keys.setMinWidth(USE_PREF_SIZE);
    }

    public void show(List<Hint> hints) {
        keys.getChildren().setAll(hints.stream().map(HintBar::hint).toList());
    }

    public void setSubject(Node... nodes) {
        subject.getChildren().setAll(nodes);
    }

    private static Node hint(Hint hint) {
        var box = new HBox(5);
        box.setAlignment(Pos.CENTER);
        hint.keys().forEach(key -> box.getChildren().add(new KeyCap(key)));
        var words = new Label(hint.words());
        words.setMinWidth(USE_PREF_SIZE);
        box.getChildren().add(words);
        return box;
    }
}
