package org.heddle.ui.source;

import javafx.scene.layout.Region;

/// A thin bar of all sources: finished, then begun.
final class WorkBar extends Region {
    private final Region finished = new Region();
    private final Region begun = new Region();
    private double finishedShare;
    private double begunShare;

    WorkBar() {
        getStyleClass().add("work-bar");
        finished.getStyleClass().add("finished-part");
        begun.getStyleClass().add("begun-part");
        getChildren().addAll(begun, finished);
    }

    void show(double finishedNow, double begunNow) {
        finishedShare = finishedNow;
        begunShare = begunNow;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        finished.resizeRelocate(0, 0, snapSizeX(getWidth() * finishedShare), getHeight());
        begun.resizeRelocate(0, 0, snapSizeX(getWidth() * (finishedShare + begunShare)), getHeight());
    }
}
