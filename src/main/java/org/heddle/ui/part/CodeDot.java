package org.heddle.ui.part;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.heddle.ui.part.palette.CodeColour;
import org.heddle.ui.part.palette.Pattern;
import org.heddle.ui.part.palette.Theme;

/// A code's colour as a small rounded square; dashed and dotted codes show it cut across.
public final class CodeDot extends Region {
    private final double side;
    private final CodeColour colour;
    private final ObservableValue<Theme> theme;

    public CodeDot(CodeColour colour, ObservableValue<Theme> theme, double side) {
        this.side = side;
        this.colour = colour;
        this.theme = theme;
        getStyleClass().add("code-dot");
        setMinSize(side, side);
        setPrefSize(side, side);
        setMaxSize(side, side);
        setMouseTransparent(true);
        paint();
        // Only while it is on screen: lists make new dots all the time, and the theme outlives them.
        theme.when(sceneProperty().isNotNull()).addListener((_, _, _) -> paint());
    }

    private void paint() {
        Color stripe = colour.in(theme.getValue()).stripe();
        getChildren().clear();
        double bar = colour.pattern() == Pattern.DASHED ? side * 0.4 : side * 0.2;
        double gap = side * 0.2;
        if (colour.pattern() == Pattern.SOLID) {
            getChildren().add(bar(0, side, side * 0.6, stripe));
            return;
        }
        for (double y = 0; y < side - 0.1; y += bar + gap) {
            getChildren().add(bar(y, Math.min(bar, side - y), 1, stripe));
        }
    }

    private Rectangle bar(double y, double height, double arc, Color fill) {
        var bar = new Rectangle(0, y, side, height);
        bar.setArcWidth(arc);
        bar.setArcHeight(arc);
        bar.setFill(fill);
        return bar;
    }
}
