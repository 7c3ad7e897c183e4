package org.heddle.ui.analysis;

import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/// One page of the Analyse room. Made when it is first opened; kept until the project is closed. Used on the JavaFX thread.
public interface AnalysisPage extends AutoCloseable {
    Parent view();

    /// The page comes into sight or goes out of it; what nobody sees need not be kept up to date.
    void inSight(boolean isInSight);

    /// Put the focus where the work is.
    void entered();

    /// A key that no focused control wanted; true when the page used it.
    default boolean pressed(KeyEvent key) {
        return false;
    }

    @Override
    void close();
}
