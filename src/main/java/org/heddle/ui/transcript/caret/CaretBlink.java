package org.heddle.ui.transcript.caret;

import java.lang.ref.WeakReference;
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
    private final Timeline beat = beat(new WeakReference<>(isOn));

    public CaretBlink(ObservableBooleanValue focused) {
        focused.addListener((_, _, isFocused) -> {
            isOn.set(isFocused);
            if (isFocused) {
                beat.playFromStart();
            } else {
                beat.stop();
            }
        });
    }

    /// A running timeline is held by the toolkit, and a view in a closed window keeps its focus: the beat must not hold the view.
    private static Timeline beat(WeakReference<BooleanProperty> caret) {
        var beat = new Timeline();
        beat.setCycleCount(Timeline.INDEFINITE);
        beat.getKeyFrames().add(new KeyFrame(HALF, _ -> {
            var seen = caret.get();
            if (seen == null) {
                beat.stop();
            } else {
                seen.set(!seen.get());
            }
        }));
        return beat;
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
