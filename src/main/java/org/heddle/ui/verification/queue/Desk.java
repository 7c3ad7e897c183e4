package org.heddle.ui.verification.queue;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.heddle.domain.source.SourceId;
import org.heddle.ui.shell.Workspace;

/// What lies before a second coder: the queue with its rows, the passage in hand and its source. Used on the JavaFX thread.
public final class Desk {
    private final Workspace workspace;
    private final Supplier<QueueReader> reader;
    private final ObservableList<QueueRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Queue> queue = new ReadOnlyObjectWrapper<>(Queue.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<ToCheck>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());

    public Desk(Workspace workspace, Supplier<QueueReader> reader) {
        this.workspace = workspace;
        this.reader = reader;
    }

    public ObservableList<QueueRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    public ReadOnlyObjectProperty<Queue> queueProperty() {
        return queue.getReadOnlyProperty();
    }

    public Queue queue() {
        return queue.get();
    }

    public ReadOnlyObjectProperty<Optional<ToCheck>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public Optional<ToCheck> current() {
        return current.get();
    }

    public ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    Optional<Opened> opened() {
        return opened.get();
    }

    /// The source on the desk.
    public Optional<SourceId> source() {
        return opened.get().map(Opened::source);
    }

    /// Nothing is shown until the work of another coder, or another choice, has been read.
    public void clear() {
        queue.set(queue.get().emptied());
    }

    /// Nothing is in hand, and no source lies open.
    void putAway() {
        opened.set(Optional.empty());
        show(queue.get().taking(Optional.empty()));
    }

    /// Brings rows and the passage in hand into line with the queue.
    public void show(Queue now) {
        var fresh = now.rows();
        if (rows.size() != fresh.size()) {
            rows.setAll(fresh);
        }
        for (int at = 0; at < fresh.size(); at++) {
            if (!rows.get(at).equals(fresh.get(at))) {
                rows.set(at, fresh.get(at));
            }
        }
        queue.set(now);
        current.set(now.current());
        now.current().map(item -> item.coding().source()).ifPresent(this::openSource);
    }

    private void openSource(SourceId source) {
        if (source().filter(source::equals).isEmpty()) {
            read(from -> from.opened(source), fresh -> {
                if (current.get().filter(item -> item.coding().source().equals(source)).isPresent()) {
                    opened.set(fresh);
                }
            });
        }
    }

    /// The same source, read again; somebody may have gone on to another meanwhile.
    public void renew(Optional<Opened> fresh) {
        if (fresh.map(Opened::source).equals(source())) {
            opened.set(fresh);
        }
    }

    public void replace(ToCheck item) {
        opened.set(opened.get().map(here -> here.replacing(item)));
        show(queue.get().replacing(item));
    }

    /// Reads off the JavaFX thread, as the coder and with the choice of this moment, and answers on it.
    public <T> void read(Function<QueueReader, T> work, Consumer<T> then) {
        var now = reader.get();
        var _ = workspace.project().compute(() -> work.apply(now)).whenComplete((answer, failure) -> {
            if (failure != null) {
                workspace.messages().failed(failure);
            } else {
                then.accept(answer);
            }
        });
    }
}
