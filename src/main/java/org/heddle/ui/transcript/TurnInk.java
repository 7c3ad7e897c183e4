package org.heddle.ui.transcript;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Paint;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/// A layer of drawn shapes under or over a turn's words; nodes are kept and drawn anew.
final class TurnInk extends Pane {
    private int used;

    TurnInk() {
        setManaged(false);
        setMouseTransparent(true);
    }

    void begin() {
        used = 0;
    }

    /// A shape of our own colour.
    void draw(List<Rectangle2D> places, Paint fill) {
        Path path = next(places);
        path.getStyleClass().clear();
        path.setFill(fill);
        path.setStroke(null);
    }

    /// A shape whose colours the style sheet gives.
    void draw(List<Rectangle2D> places, String styleClass) {
        Path path = next(places);
        if (!path.getStyleClass().equals(List.of(styleClass))) {
            path.getStyleClass().setAll(styleClass);
        }
    }

    void end() {
        for (int at = used; at < getChildren().size(); at++) {
            getChildren().get(at).setVisible(false);
        }
    }

    private Path next(List<Rectangle2D> places) {
        if (used == getChildren().size()) {
            var fresh = new Path();
            fresh.setManaged(false);
            fresh.setStroke(null);
            getChildren().add(fresh);
        }
        Path path = (Path) getChildren().get(used++);
        path.getElements().clear();
        places.forEach(place -> outline(path, place));
        path.setVisible(!places.isEmpty());
        return path;
    }

    private static void outline(Path path, Rectangle2D place) {
        path.getElements().addAll(new MoveTo(place.getMinX(), place.getMinY()), new HLineTo(place.getMaxX()),
                new VLineTo(place.getMaxY()), new HLineTo(place.getMinX()), new ClosePath());
    }
}
