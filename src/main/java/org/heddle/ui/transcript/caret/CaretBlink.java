package org.heddle.ui.transcript.caret;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.util.Duration;

/// Whether the caret is to be seen just now: on and off while the view has the focus, off without it.
public final class CaretBlink {
    private static final Duration HALF = Duration.millis(530);

    private final BooleanProperty isOn = new SimpleBooleanProperty();
    private final Timeline beat = new Timeline(new KeyFrame(HALF, _ -> isOn.set(!isOn.get())));

    public CaretBlink(ObservableBooleanValue focused) {
        beat.setCycleCount(Timeline.INDEFINITE);
        focused.addListener((_, _, isFocused) -> {
            isOn.set(isFocused);
            if (isFocused) {
                beat.playFromStart();
            } else {
                beat.stop();
            }
        });
    }

    public ObservableBooleanValue isOn() {
        return isOn;
    }

    /// A caret that has just moved is seen at once.
    public void restart() {
        if (beat.getStatus() == Timeline.Status.RUNNING) {
            isOn.set(true);
            beat.playFromStart();
        }
    }
}
