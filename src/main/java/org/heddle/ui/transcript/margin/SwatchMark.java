package org.heddle.ui.transcript.margin;

import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.heddle.ui.part.palette.Pattern;

/// The small square of a code's colour, broken like its stripe.
public final class SwatchMark extends Region {
    private static final double SIZE = 8;

    private final Rectangle square = new Rectangle(SIZE, SIZE);
    private final Rectangle gap = new Rectangle(SIZE, 2);
    private final Rectangle secondGap = new Rectangle(SIZE, 1);

    SwatchMark() {
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        square.setArcWidth(5);
        square.setArcHeight(5);
        gap.getStyleClass().add("swatch-gap");
        secondGap.getStyleClass().add("swatch-gap");
        getChildren().addAll(square, gap, secondGap);
    }

    void show(Color colour, Pattern pattern) {
        square.setFill(colour);
        gap.setVisible(pattern != Pattern.SOLID);
        gap.setY(pattern == Pattern.DASHED ? 3 : 2);
        gap.setHeight(pattern == Pattern.DASHED ? 2 : 1);
        secondGap.setVisible(pattern == Pattern.DOTTED);
        secondGap.setY(5);
    }
}
