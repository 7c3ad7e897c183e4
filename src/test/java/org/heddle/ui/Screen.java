package org.heddle.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// Starts JavaFX once for all tests of a run, and runs a test's steps on its thread.
public final class Screen {
    private static volatile boolean isStarted;

    private Screen() {}

    /// A class of its own, so that asking whether JavaFX has started does not start it.
    private static final class Toolkit {
        static final CountDownLatch STARTED = start();
    }

    static boolean isStarted() {
        return isStarted;
    }

    /// Runs `step` on the JavaFX thread and waits for its answer; what it throws comes out here.
    public static <T> T ask(Callable<T> step) throws Exception {
        Toolkit.STARTED.await();
        var task = new FutureTask<>(step);
        Platform.runLater(task);
        return task.get(60, TimeUnit.SECONDS);
    }

    /// Waits until what was asked for before has been laid out and painted.
    public static void settle() throws Exception {
        var painted = new CountDownLatch(2);
        ask(() -> {
            new javafx.animation.AnimationTimer() {
                @Override
                public void handle(long now) {
                    painted.countDown();
                    if (painted.getCount() == 0) {
                        stop();
                    }
                }
            }.start();
            return painted;
        });
        if (!painted.await(60, TimeUnit.SECONDS)) {
            throw new AssertionError("The screen was not painted.");
        }
    }

    private static CountDownLatch start() {
        var started = new CountDownLatch(1);
        isStarted = true;
        Platform.startup(() -> {
            LeftWindows.watch();
            started.countDown();
        });
        Platform.setImplicitExit(false);
        return started;
    }
}
