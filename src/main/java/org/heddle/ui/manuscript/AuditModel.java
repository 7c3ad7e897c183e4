package org.heddle.ui.manuscript;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.heddle.domain.manuscript.Audit;
import org.heddle.domain.manuscript.Finding;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.manuscript.Auditing;

/// What the audit of a paper shows, and what can be done with it. The work runs beside the window and can be stopped.
public final class AuditModel implements AutoCloseable {
    private final Workspace workspace;
    private final Auditing auditing;
    private final ReadOnlyObjectWrapper<Optional<Audit>> audit = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private final BooleanProperty onlyWorthALook = new SimpleBooleanProperty(true);
    private final ObservableList<Finding> shown = FXCollections.observableArrayList();
    private AtomicBoolean isStopped = new AtomicBoolean();

    public AuditModel(Workspace workspace) {
        this.workspace = workspace;
        auditing = new Auditing(workspace.project());
        onlyWorthALook.subscribe((_, _) -> show());
    }

    /// Holds a paper against the sources.
    public CompletableFuture<?> check(Path paper) {
        isStopped.set(true);
        var stop = new AtomicBoolean();
        isStopped = stop;
        running.set(true);
        share.set(0);
        var screen = workspace.project().threads().screen();
        return workspace.project().compute(() -> auditing.audit(paper, done -> screen.execute(() -> share.set(done)), stop::get))
                .whenComplete((found, failure) -> {
                    if (stop.equals(isStopped)) {
                        running.set(false);
                    }
                    if (failure == null) {
                        audit.set(Optional.of(found));
                        onlyWorthALook.set(found.findings().stream().anyMatch(Finding::isWorthALook));
                        show();
                    } else if (!stop.get() && !(failure.getCause() instanceof CancellationException)) {
                        workspace.messages().failed(failure);
                    }
                });
    }

    private void show() {
        List<Finding> all = audit.get().map(Audit::findings).orElse(List.of());
        shown.setAll(onlyWorthALook.get() ? all.stream().filter(Finding::isWorthALook).toList() : all);
    }

    public void cancel() {
        isStopped.set(true);
    }

    /// Writes the report; the file's name says in which format.
    public CompletableFuture<?> write(Path out) {
        return audit.get().<CompletableFuture<?>>map(found -> workspace.write(out, "The audit was written to “%s”.", () -> auditing.write(found, out)))
                .orElse(CompletableFuture.completedFuture(out));
    }

    /// Goes to the passage in the source.
    public void open(Finding finding) {
        finding.where().ifPresent(where -> workspace.showPassage(where.source().id(), where.span()));
    }

    public ReadOnlyObjectProperty<Optional<Audit>> auditProperty() {
        return audit.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// How much is done, from 0 to 1.
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    public BooleanProperty onlyWorthALookProperty() {
        return onlyWorthALook;
    }

    public ObservableList<Finding> shown() {
        return shown;
    }

    @Override
    public void close() {
        isStopped.set(true);
    }
}
