package org.heddle.ui.pass;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.heddle.domain.Refusal;
import org.heddle.domain.project.Applied;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Failures;
import org.heddle.workbench.pass.PassActs;
import org.heddle.workbench.pass.PassActs.Choice;

/// The project's passes, and the acts of opening and releasing one.
public final class PassesViewModel implements AutoCloseable {
    private final PassActs acts;
    private final ObservableList<PassRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final Subscription following;

    public PassesViewModel(Workspace workspace) {
        acts = new PassActs(workspace.project(), workspace.clock());
        following = workspace.study().stateProperty().subscribe(state -> {
            var fresh = state.passes().stream().map(pass -> PassRow.of(pass, state)).toList();
            if (!rows.equals(fresh)) {
                rows.setAll(fresh);
            }
        });
    }

    public ObservableList<PassRow> rows() {
        return rows;
    }

    /// Why the last act was refused; empty when it was not.
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Runs `then` when the pass is open.
    public void open(String name, List<String> coders, Choice choice, Runnable then) {
        told(acts.open(name, coders, choice), then);
    }

    public void release(PassRow row) {
        told(acts.release(row.pass().name()), () -> { });
    }

    void refuse(Refusal refusal) {
        notice.set(refusal.sentence());
    }

    private void told(CompletableFuture<Applied> act, Runnable then) {
        var _ = act.whenComplete((_, failure) -> {
            notice.set(failure == null ? "" : Failures.explain(failure).sentence());
            if (failure == null) {
                then.run();
            }
        });
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
