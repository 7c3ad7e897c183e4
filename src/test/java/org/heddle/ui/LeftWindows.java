package org.heddle.ui;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.collections.ListChangeListener;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Puts away what windows a test class left behind because it failed, or else the classes after it would find them and fail too; and empties those
/// that were closed, because JavaFX without a screen keeps every window it ever had in a chain of robots.
public final class LeftWindows implements AfterAllCallback {
    private static final Set<Stage> CLOSED = Collections.newSetFromMap(new WeakHashMap<>());

    /// Called once, on the JavaFX thread.
    static void watch() {
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getRemoved().stream().filter(Stage.class::isInstance).map(Stage.class::cast).forEach(CLOSED::add);
            }
        });
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        putAway();
    }

    static void putAway() throws Exception {
        if (Screen.isStarted()) {
            Screen.ask(() -> {
                List.copyOf(Window.getWindows()).forEach(Window::hide);
                CLOSED.forEach(stage -> stage.setScene(null));
                CLOSED.clear();
                return CLOSED;
            });
        }
    }
}
