package org.heddle.ui.agreement;

import java.util.Optional;
import javafx.scene.layout.Region;
import org.heddle.domain.agreement.interval.Spread;

/// Where a coefficient lies between 0 and 1, as a dot on a line; below 0 it stands at the left end. The figure itself stands beside it.
final class KappaScale extends Region {
    private static final double DOT = 8;
    private static final double TICK = 8;

    private final Region line = part("scale-line");
    private final Region reach = part("scale-reach");
    private final Region[] ticks = {part("scale-line"), part("scale-line"), part("scale-line")};
    private final Region dot = part("scale-dot");
    private final double share;
    private final double from;
    private final double to;

    /// The bar reaches from 0 to the figure, or over its interval where that is known.
    KappaScale(double coefficient, Optional<Spread> interval) {
        share = Math.clamp(coefficient, 0, 1);
        boolean isKnown = interval.filter(Spread.Range.class::isInstance).isPresent();
        from = isKnown && interval.get() instanceof Spread.Range(double low, _) ? Math.clamp(low, 0, 1) : 0;
        to = isKnown && interval.get() instanceof Spread.Range(_, double high) ? Math.clamp(high, 0, 1) : share;
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
        reach.resizeRelocate(DOT / 2 + width * from, middle - 1, width * (to - from), 3);
        dot.resizeRelocate(width * share, middle - DOT / 2, DOT, DOT);
    }
}
