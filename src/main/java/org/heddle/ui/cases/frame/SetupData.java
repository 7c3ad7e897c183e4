package org.heddle.ui.cases.frame;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.heddle.domain.source.SourceId;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;

/// Follows the study with its counts for as long as somebody looks at them.
public final class SetupData implements AutoCloseable {
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<SetupState> state = new ReadOnlyObjectWrapper<>(SetupState.EMPTY);
    private final Subscription following;
    private boolean isWatched;

    public SetupData(Workspace workspace) {
        this.workspace = workspace;
        following = workspace.study().stateProperty().subscribe(_ -> refresh());
    }

    /// Says whether anybody looks; asks at once when somebody begins to.
    public void watch(boolean looks) {
        boolean begins = looks && !isWatched;
        isWatched = looks;
        if (begins) {
            refresh();
        }
    }

    public ReadOnlyObjectProperty<SetupState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public SetupState now() {
        return state.get();
    }

    public Workspace workspace() {
        return workspace;
    }

    private void refresh() {
        if (!isWatched) {
            return;
        }
        StudyState study = workspace.study().now();
        SetupState before = state.get();
        boolean sameSources = ids(before.study()).equals(ids(study));
        var _ = workspace.project().read(reader -> {
            Map<SourceId, Map<String, Integer>> turns = sameSources ? before.turns() : reader.cases().turnCounts();
            return new SetupState(study, turns, reader.codings().countsByCoder());
        }).thenAccept(state::set);
    }

    private static Set<SourceId> ids(StudyState study) {
        return study.sources().stream().map(source -> source.id()).collect(Collectors.toSet());
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
