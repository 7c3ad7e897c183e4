package org.heddle.ui.shell;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/// Heddle's mark: three warps and two wefts on a blue square.
public final class Emblem extends Group {
    private static final double UNITS = 24;

    public Emblem(double side) {
        double unit = side / UNITS;
        var ground = bar(0, 0, 24, 24, unit, Color.web("#0969da"));
        ground.setArcWidth(10 * unit);
        ground.setArcHeight(10 * unit);
        getChildren().add(ground);
        for (double[] weft : new double[][] {{4.5, 8, 4}, {11, 8, 8.5}, {4.5, 14, 8.5}, {15.5, 14, 4}}) {
            getChildren().add(bar(weft[0], weft[1], weft[2], 2, unit, Color.WHITE));
        }
        for (double[] warp : new double[][] {{7, 4.5, 2.5}, {7, 10.5, 9}, {11, 4.5, 9}, {11, 16.5, 3}, {15, 4.5, 2.5}, {15, 10.5, 9}}) {
            getChildren().add(bar(warp[0], warp[1], 2, warp[2], unit, Color.WHITE));
        }
        setMouseTransparent(true);
    }

    private static Rectangle bar(double x, double y, double width, double height, double unit, Color fill) {
        var bar = new Rectangle(x * unit, y * unit, width * unit, height * unit);
        bar.setArcWidth(2 * unit);
        bar.setArcHeight(2 * unit);
        bar.setFill(fill);
        return bar;
    }
}
