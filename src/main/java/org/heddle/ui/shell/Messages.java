package org.heddle.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.heddle.workbench.Failures;
import org.heddle.workbench.Notice;

/// Sentences for the user, one at a time; the window shows them above the status bar.
public final class Messages {
    private final ReadOnlyObjectWrapper<Notice> newest = new ReadOnlyObjectWrapper<>(new Notice(true, ""));

    public ReadOnlyObjectProperty<Notice> newestProperty() {
        return newest.getReadOnlyProperty();
    }

    /// Something worth knowing that is no failure.
    public void say(String sentence) {
        newest.set(new Notice(true, sentence));
    }

    /// Words a failure and shows it; what was called off needs no word.
    public void failed(Throwable failure) {
        if (!Failures.isCalledOff(failure)) {
            newest.set(Failures.explain(failure));
        }
    }

    public void clear() {
        newest.set(new Notice(true, ""));
    }
}
