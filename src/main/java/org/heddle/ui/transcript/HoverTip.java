package org.heddle.ui.transcript;

import java.util.Optional;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.heddle.ui.transcript.marks.Mark;

/// The tooltip of the coding under the pointer.
final class HoverTip {
    private static final Duration WAIT = Duration.millis(600);
    private static final Duration STAY = Duration.seconds(20);
    private static final double WIDTH = 360;

    private final TranscriptView view;
    private final Tooltip tip = new Tooltip();

    HoverTip(TranscriptView view) {
        this.view = view;
        tip.setShowDelay(WAIT);
        tip.setShowDuration(STAY);
        tip.setWrapText(true);
        tip.setMaxWidth(WIDTH);
    }

    void show(Optional<Mark> hovered) {
        tip.setText(hovered.map(mark -> mark.notes().tooltip()).orElse(""));
        if (tip.getText().isEmpty()) {
            Tooltip.uninstall(view, tip);
            tip.hide();
        } else {
            Tooltip.install(view, tip);
        }
    }
}
