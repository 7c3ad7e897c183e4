package org.heddle.ui.window;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.heddle.ui.shell.Looks;

/// Starts the toolkit once and asks things on its thread.
final class Screen {
    private static final int PATIENCE_SECONDS = 30;

    private Screen() {}

    /// Starts the toolkit; throws what it throws when there is no screen for it.
    static void start() {
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException _) {
            started.countDown();
        }
        await(started);
        Platform.setImplicitExit(false);
        Looks.loadFonts();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the toolkit does not answer");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static <T> T ask(Callable<T> question) {
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.call());
            } catch (Exception failure) {
                answer.completeExceptionally(failure);
            }
        });
        return answer.join();
    }

    /// Lets the window be laid out and painted a few times, so that answers that were under way have arrived.
    static void settle(Scene scene, int pulses) {
        var done = new CountDownLatch(1);
        Platform.runLater(() -> new AnimationTimer() {
            private int left = pulses;

            @Override
            public void handle(long now) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                if (--left <= 0) {
                    stop();
                    done.countDown();
                }
            }
        }.start());
        await(done);
    }
}
