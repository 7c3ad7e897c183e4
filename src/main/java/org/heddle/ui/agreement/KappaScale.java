package org.heddle.ui.agreement;

import javafx.scene.layout.Region;

/// Where a coefficient lies between 0 and 1, as a dot on a line; below 0 it stands at the left end. The figure itself stands beside it.
final class KappaScale extends Region {
    private static final double DOT = 8;
    private static final double TICK = 8;

    private final Region line = part("scale-line");
    private final Region reach = part("scale-reach");
    private final Region[] ticks = {part("scale-line"), part("scale-line"), part("scale-line")};
    private final Region dot = part("scale-dot");
    private final double share;

    KappaScale(double coefficient) {
        share = Math.clamp(coefficient, 0, 1);
        getChildren().add(line);
        getChildren().addAll(ticks);
        getChildren().addAll(reach, dot);
        setPrefHeight(DOT + 4);
    }

    private static Region part(String style) {
        var part = new Region();
        part.getStyleClass().add(style);
        return part;
    }

    @Override
    protected void layoutChildren() {
        double middle = Math.round(getHeight() / 2);
        double width = getWidth() - DOT;
        line.resizeRelocate(DOT / 2, middle, width, 1);
        for (int at = 0; at < ticks.length; at++) {
            ticks[at].resizeRelocate(DOT / 2 + width * at / 2, middle - TICK / 2, 1, TICK + 1);
        }
        reach.resizeRelocate(DOT / 2, middle - 1, width * share, 3);
        dot.resizeRelocate(width * share, middle - DOT / 2, DOT, DOT);
    }
}
