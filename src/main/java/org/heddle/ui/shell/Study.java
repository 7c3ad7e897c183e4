package org.heddle.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.workbench.OpenProject;

/// The study as it stands, for all rooms: follows every act. Used on the JavaFX thread.
public final class Study implements AutoCloseable {
    private final OpenProject project;
    private final ReadOnlyObjectWrapper<StudyState> state = new ReadOnlyObjectWrapper<>(StudyState.EMPTY);
    private final Runnable stopListening;
    /// Written on the store's thread only, so that acts in quick succession build on one another.
    private volatile StudyState latest;

    /// Reads the first state at once, so that no room opens empty.
    public Study(OpenProject project) {
        this.project = project;
        latest = project.ask(StudyState::read);
        state.set(latest);
        stopListening = project.onChange(this::refresh);
    }

    public ReadOnlyObjectProperty<StudyState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public StudyState now() {
        return state.get();
    }

    private void refresh(Applied act) {
        var _ = project.read(reader -> {
            latest = latest.after(act, reader);
            return latest;
        }).thenAccept(state::set);
    }

    /// Reads everything anew, on the store's thread, as whoever looks through `reader` may see it; `show` then shows it.
    StudyState again(ProjectReader reader) {
        latest = StudyState.read(reader);
        return latest;
    }

    void show(StudyState now) {
        state.set(now);
    }

    @Override
    public void close() {
        stopListening.run();
    }
}
