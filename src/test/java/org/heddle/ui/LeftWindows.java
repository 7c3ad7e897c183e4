package org.heddle.ui;

import java.util.List;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Puts away what windows a test class left behind because it failed, or else the classes after it would find them and fail too.
public final class LeftWindows implements AfterAllCallback {
    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        putAway();
    }

    static void putAway() throws Exception {
        if (Screen.isStarted()) {
            Screen.ask(() -> {
                List<Window> left = List.copyOf(Window.getWindows());
                left.forEach(Window::hide);
                return left;
            });
        }
    }
}
