package org.heddle.ui.cases.frame;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.heddle.domain.Refusal;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.Change;
import org.heddle.workbench.Failures;
import org.heddle.workbench.OpenProject;

/// Carries out what is decided in one section and keeps the sentence when it was refused, to be shown beside the control that was used.
public final class Acts {
    private final OpenProject project;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

    public Acts(OpenProject project) {
        this.project = project;
    }

    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    public void clear() {
        notice.set("");
    }

    /// Runs what `change` makes; a refusal while it is being made is told the same way.
    public void run(Supplier<Change> change) {
        try {
            run(change.get());
        } catch (Refusal refusal) {
            notice.set(refusal.sentence());
        }
    }

    /// One change as itself, several as one act with this label; none at all is no act.
    public void run(String label, Supplier<List<Change>> parts) {
        try {
            List<Change> all = parts.get();
            if (!all.isEmpty()) {
                run(all.size() == 1 ? all.getFirst() : new Change.Together(label, all));
            }
        } catch (Refusal refusal) {
            notice.set(refusal.sentence());
        }
    }

    private void run(Change change) {
        CompletableFuture<Applied> act = project.run(change);
        var _ = act.whenComplete((_, failure) -> notice.set(failure == null ? "" : Failures.explain(failure).sentence()));
    }
}
