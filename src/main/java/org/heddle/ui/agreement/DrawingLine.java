package org.heddle.ui.agreement;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/// How far the drawing of an interval has come, and the way to give it up. Takes no room when nothing is drawn.
final class DrawingLine extends HBox {
    DrawingLine(AgreementViewModel model) {
        super(12);
        var words = new Label();
        words.setId("drawing-progress");
        words.getStyleClass().addAll("muted", "small");
        var bar = new ProgressBar();
        var stop = new Button("Without interval");
        stop.setId("stop-drawing");
        stop.setOnAction(_ -> model.withoutInterval());
        getStyleClass().add("scope-line");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(words, bar, stop);
        model.drawingProperty().subscribe(now -> {
            setVisible(now.isPresent());
            setManaged(now.isPresent());
            now.ifPresent(step -> {
                words.setText("%s: %,d of %,d".formatted(step.what(), step.done(), step.of()));
                bar.setProgress(step.share());
            });
        });
    }
}
