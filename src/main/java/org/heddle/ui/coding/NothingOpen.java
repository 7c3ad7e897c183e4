package org.heddle.ui.coding;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.heddle.ui.keys.Act;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.shell.Workspace;

/// What stands where a text would stand: how to begin in an empty project, or how to go on.
final class NothingOpen {
    private NothingOpen() {}

    static EmptyState in(Workspace workspace) {
        ObservableValue<String> key = workspace.keys().cap(Act.IMPORT);
        return new EmptyState(Bindings.createStringBinding(() -> workspace.study().now().sources().isEmpty()
                ? "Bring in your transcripts: drop Word or text files, or a whole folder, on the window, or press %s.".formatted(key.getValue())
                : "Choose a source at the left, or drop files on the window.", workspace.study().stateProperty(), key));
    }
}
