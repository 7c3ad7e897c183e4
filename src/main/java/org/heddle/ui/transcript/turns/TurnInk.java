package org.heddle.ui.transcript.turns;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Paint;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/// A layer of drawn shapes under or over a turn's words. Those of a style class lie above those in a colour of ours.
public final class TurnInk extends Pane {
    private final Reused<Path> coloured = new Reused<>(TurnInk::bare);
    private final Reused<Path> styled = new Reused<>(Path::new);

    TurnInk() {
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(coloured, styled);
    }

    private static Path bare() {
        var path = new Path();
        path.setStroke(null);
        return path;
    }

    void begin() {
        coloured.begin();
        styled.begin();
    }

    void draw(List<Rectangle2D> places, Paint fill) {
        Path path = coloured.next();
        path.setFill(fill);
        outline(path, places);
    }

    /// The style sheet gives fill and stroke; a value set here would hide them.
    void draw(List<Rectangle2D> places, String styleClass) {
        Path path = styled.next();
        if (!path.getStyleClass().equals(List.of(styleClass))) {
            path.getStyleClass().setAll(styleClass);
        }
        outline(path, places);
    }

    void end() {
        coloured.end();
        styled.end();
    }

    private static void outline(Path path, List<Rectangle2D> places) {
        path.getElements().clear();
        for (Rectangle2D place : places) {
            path.getElements().addAll(new MoveTo(place.getMinX(), place.getMinY()), new HLineTo(place.getMaxX()),
                    new VLineTo(place.getMaxY()), new HLineTo(place.getMinX()), new ClosePath());
        }
    }
}
