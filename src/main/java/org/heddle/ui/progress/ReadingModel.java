package org.heddle.ui.progress;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.progress.Considered;
import org.heddle.domain.progress.ToRead;
import org.heddle.domain.project.ProgressChange.Consider;
import org.heddle.domain.project.ProgressChange.Reconsider;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.progress.UnitOfReading;
import org.heddle.workbench.progress.UnitOfReading.State;

/// What is left to read of the source on screen: passages without a code, or sentences and lines that were neither coded nor considered.
public final class ReadingModel implements AutoCloseable {
    /// What is stepped through.
    public enum Mode {
        UNCODED("Uncoded passages"), SENTENCES("Sentences"), LINES("Lines");

        private final String words;

        Mode(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private final Workspace workspace;
    private final ObservableValue<Optional<ReadText>> source;
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.UNCODED);
    private final BooleanProperty onlyMine = new SimpleBooleanProperty();
    private final BooleanProperty withInterviewer = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<UnitOfReading>> units = new ReadOnlyObjectWrapper<>(List.of());
    private final Subscription following;
    private List<Considered> considered = List.of();
    private boolean isOpen;

    public ReadingModel(Workspace workspace, ObservableValue<Optional<ReadText>> source) {
        this.workspace = workspace;
        this.source = source;
        following = Subscription.combine(source.subscribe(_ -> refresh()), mode.subscribe(_ -> show()), onlyMine.subscribe(_ -> show()),
                withInterviewer.subscribe(_ -> show()), workspace.coderProperty().subscribe(_ -> show()));
    }

    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /// Counts only what this coder has coded.
    public BooleanProperty onlyMineProperty() {
        return onlyMine;
    }

    public BooleanProperty withInterviewerProperty() {
        return withInterviewer;
    }

    /// The passages or units in text order.
    public ReadOnlyObjectProperty<List<UnitOfReading>> unitsProperty() {
        return units.getReadOnlyProperty();
    }

    /// Reads along only while somebody looks.
    public CompletableFuture<?> open(boolean open) {
        isOpen = open;
        return refresh();
    }

    private CompletableFuture<?> refresh() {
        Optional<ReadText> text = source.getValue();
        if (!isOpen || text.isEmpty()) {
            units.set(List.of());
            return CompletableFuture.completedFuture(null);
        }
        var id = text.get().transcript().source().id();
        return workspace.project().read(reader -> reader.progress().considered(id)).thenAccept(now -> {
            considered = now;
            show();
        });
    }

    private void show() {
        Optional<ReadText> text = source.getValue();
        units.set(!isOpen || text.isEmpty() ? List.of() : mode.get() == Mode.UNCODED ? uncoded(text.get())
                : UnitOfReading.all(text.get().transcript(), text.get().codings(), considered, workspace.coderProperty().get(),
                        new UnitOfReading.Reading(mode.get() == Mode.SENTENCES, withInterviewer.get())));
    }

    private List<UnitOfReading> uncoded(ReadText text) {
        var me = workspace.coderProperty().get();
        List<TextSpan> coded = text.codings().stream().filter(coding -> !onlyMine.get() || coding.coder().equals(me)).map(Coding::span).toList();
        return new ToRead(text.transcript(), withInterviewer.get()).without(coded).stream().map(span -> new UnitOfReading(span, State.OPEN)).toList();
    }

    /// The next (or previous) passage that is still open, seen from here; round the end to the beginning.
    public Optional<UnitOfReading> step(TextSpan from, boolean forward) {
        List<UnitOfReading> open = units.get().stream().filter(one -> one.state() == State.OPEN).toList();
        var beyond = open.stream().filter(one -> forward ? one.span().start() > from.start() : one.span().start() < from.start()).toList();
        List<UnitOfReading> among = beyond.isEmpty() ? open : beyond;
        return among.isEmpty() ? Optional.empty() : Optional.of(forward ? among.getFirst() : among.getLast());
    }

    /// The unit in which this passage begins.
    public Optional<UnitOfReading> at(TextSpan passage) {
        return units.get().stream().filter(one -> one.span().overlaps(passage)).findFirst();
    }

    /// Says that this unit was read and needs no code; said again, takes it back. A coded one stays as it is.
    public CompletableFuture<?> consider(UnitOfReading unit) {
        Optional<ReadText> text = source.getValue();
        if (mode.get() == Mode.UNCODED || unit.state() == State.CODED || text.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        var passage = new Considered(text.get().transcript().source().id(), workspace.project().coder(), unit.span());
        return workspace.run(unit.state() == State.OPEN ? new Consider(passage) : new Reconsider(passage)).thenCompose(_ -> refresh());
    }

    /// How far this coder has come, in words.
    public String progress() {
        List<UnitOfReading> all = units.get();
        if (mode.get() == Mode.UNCODED) {
            return all.isEmpty() ? "Everything here is coded." : "%,d without a code".formatted(all.size());
        }
        return "%,d of %,d left".formatted(count(State.OPEN), all.size());
    }

    /// The same, told apart by what was done.
    public String details() {
        return mode.get() == Mode.UNCODED ? progress() : "%s: %,d coded, %,d read that need no code, %,d left".formatted(mode.get(), count(State.CODED),
                count(State.CONSIDERED), count(State.OPEN));
    }

    /// From 0 to 1.
    public double share() {
        return units.get().isEmpty() ? 1 : 1 - (double) count(State.OPEN) / units.get().size();
    }

    private long count(State state) {
        return units.get().stream().filter(one -> one.state() == state).count();
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
