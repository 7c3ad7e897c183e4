package org.heddle.ui.part;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The bar under a text: what is in hand at the left, the five or six keys that work now at the right.
public final class HintBar extends HBox {
    private static final double BETWEEN = 16;

    private final HBox subject = new HBox(8) {
        /// What is in hand comes before the keys, up to half of the bar.
        @Override
        protected double computeMinWidth(double height) {
            return Math.min(computePrefWidth(height), HintBar.this.getWidth() / 2);
        }
    };
    private final KeyHints keys = new KeyHints();

    public HintBar() {
        getStyleClass().add("hint-bar");
        setAlignment(Pos.CENTER_LEFT);
        subject.setAlignment(Pos.CENTER_LEFT);
        var gap = new Region();
        gap.setMinWidth(BETWEEN);
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(subject, gap, keys);
        setMinWidth(0);
    }

    public void show(List<Hint> hints) {
        keys.show(hints);
    }

    public void setSubject(Node... nodes) {
        subject.getChildren().setAll(nodes);
    }
}
