package org.heddle.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.heddle.ui.Screen;

/// How long it takes from an act to the frame that shows it.
record Frames(Scene scene) {
    private static final int ASK_AGAIN_MILLIS = 500;
    private static final int MOST_ASKED = 120;
    private static final ThreadMXBean CLOCKS = ManagementFactory.getThreadMXBean();

    /// How long an act took on the clock, and how much of it the screen's thread was at work, which does not depend on other programs.
    record Shown(long nanos, long work) {}

    /// When an act began, on the screen's thread.
    record Begun(long nanos, long work) {
        Shown until() {
            return new Shown(System.nanoTime() - nanos, CLOCKS.getCurrentThreadCpuTime() - work);
        }
    }

    static Begun begin() {
        return new Begun(System.nanoTime(), CLOCKS.getCurrentThreadCpuTime());
    }

    boolean toItsFrame(Runnable act, CompletableFuture<Shown> done) {
        Begun begun = begin();
        act.run();
        next(() -> done.complete(begun.until()));
        return true;
    }

    /// Asks for a frame again while none comes: one that was asked for while another was under way may be lost.
    static Shown shown(CompletableFuture<Shown> done) throws Exception {
        for (int asked = 0; asked < MOST_ASKED; asked++) {
            try {
                Shown shown = done.get(ASK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
                Screen.settle();
                return shown;
            } catch (TimeoutException _) {
                Platform.runLater(Platform::requestNextPulse);
            }
        }
        throw new TimeoutException("no frame");
    }

    /// The painter works in turn: when it has drawn a single dot of ours, the frame that was laid out before is painted.
    void next(Runnable step) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(() -> {
                    new Region().snapshot(null, new WritableImage(1, 1));
                    step.run();
                });
            }
        });
        scene.getRoot().requestLayout();   // or a frame with nothing new may be left out
        Platform.requestNextPulse();
    }
}
