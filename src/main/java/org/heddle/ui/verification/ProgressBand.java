package org.heddle.ui.verification;

import javafx.scene.layout.Region;
import org.heddle.domain.verification.Progress;

/// Verdicts as one bar: agree, disagree, query, and what is left. The same figures stand in words beside it.
final class ProgressBand extends Region {
    private static final double HEIGHT = 6;

    private Progress progress = new Progress(0, 0, 0, 0, false);
    private final Region agree = part("band-agree");
    private final Region disagree = part("band-disagree");
    private final Region query = part("band-query");

    ProgressBand() {
        getStyleClass().add("progress-band");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().addAll(agree, disagree, query);
    }

    private static Region part(String style) {
        var part = new Region();
        part.getStyleClass().add(style);
        return part;
    }

    void show(Progress now) {
        progress = now;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double x = place(agree, 0, progress.agree());
        x = place(disagree, x, progress.disagree());
        place(query, x, progress.query());
    }

    private double place(Region part, double x, int count) {
        double width = progress.codings() == 0 ? 0 : getWidth() * count / progress.codings();
        part.resizeRelocate(x, 0, width, getHeight());
        return x + width;
    }
}
