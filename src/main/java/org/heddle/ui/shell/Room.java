package org.heddle.ui.shell;

import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/// One room of the window. Made when it is first entered; kept until the project is closed.
public interface Room extends AutoCloseable {
    RoomName name();

    Parent view();

    /// The room comes into sight: put the focus where the work is.
    void entered();

    /// A key that no focused control wanted; true when the room used it.
    default boolean pressed(KeyEvent key) {
        return false;
    }

    @Override
    void close();
}
