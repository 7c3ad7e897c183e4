package org.heddle.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/// A hand on the mouse of a real display. The headless platform knows no drags of windows.
public final class Mouse {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);
    private static final int STEPS = 12;

    private Mouse() {}

    /// Moves in small steps, as a hand does: a drag begins only after some way.
    public static void drag(Point2D from, Point2D to) throws Exception {
        does(robot -> robot.mouseMove(from));
        does(robot -> robot.mousePress(MouseButton.PRIMARY));
        for (int step = 1; step <= STEPS; step++) {
            Point2D here = from.interpolate(to, (double) step / STEPS);
            does(robot -> robot.mouseMove(here));
        }
        does(robot -> robot.mouseMove(to.add(1, 0)));
        does(robot -> robot.mouseMove(to));
        does(robot -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    public static void does(Consumer<Robot> move) throws Exception {
        Screen.ask(() -> {
            move.accept(new Robot());
            return move;
        });
        Screen.settle();
    }

    /// Waits for what the display brings late; whoever asks asserts then whether it came.
    public static void see(Callable<Boolean> isSo) throws Exception {
        long until = System.nanoTime() + PATIENCE;
        while (!isSo.call() && System.nanoTime() < until) {
            Screen.settle();
        }
    }
}
