package org.heddle.ui.source;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;
import org.heddle.ui.part.Icons;
import org.heddle.ui.shell.StudyState;
import org.kordamp.ikonli.feather.Feather;

/// How far a coder's work on a source has come: an empty circle, one that is filled as far as turns are coded, or a tick.
enum WorkSign {
    UNTOUCHED("not begun"), BEGUN("begun"), FINISHED("finished");

    private static final double RADIUS = 5.5;
    /// What is begun is never drawn as nothing or as everything.
    private static final double LEAST = 0.08;

    private final String words;

    WorkSign(String words) {
        this.words = words;
    }

    static WorkSign of(SourceId source, CoderId coder, StudyState state) {
        if (state.isFinished(source, coder)) {
            return FINISHED;
        }
        return state.isBegun(source, coder) ? BEGUN : UNTOUCHED;
    }

    String words() {
        return words;
    }

    /// `share` of the turns are coded.
    Node draw(double share) {
        if (this == FINISHED) {
            var tick = Icons.of(Feather.CHECK_CIRCLE, Icons.ROW);
            tick.getStyleClass().add("ok");
            return tick;
        }
        var circle = new Circle(RADIUS + 1, RADIUS + 1, RADIUS);
        circle.getStyleClass().add("work-circle");
        var sign = new StackPane(circle);
        if (this == BEGUN) {
            circle.getStyleClass().add("begun");
            double part = Math.clamp(share, LEAST, 1 - LEAST);
            var half = new Arc(RADIUS + 1, RADIUS + 1, RADIUS, RADIUS, 90, -360 * part);
            half.setType(ArcType.ROUND);
            half.setManaged(false);
            half.getStyleClass().add("work-half");
            sign.getChildren().add(half);
        }
        double side = 2 * RADIUS + 2;
        sign.setMinSize(side, side);
        sign.setMaxSize(side, side);
        return sign;
    }
}
