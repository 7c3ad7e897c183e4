package org.heddle.ui.cases.frame;

import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/// One section of the Setup room.
public interface Section extends AutoCloseable {
    String title();

    Feather icon();

    /// The number beside its name in the list.
    ObservableIntegerValue count();

    /// True when that number asks for work.
    default boolean countIsWork() {
        return false;
    }

    Parent view();

    /// The section comes into sight.
    void entered();

    /// Takes the keyboard.
    void begin();

    @Override
    void close();
}
