package org.heddle.ui.verification;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.Applied;
import org.heddle.domain.source.NaturalOrder;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Progress;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.OpenProject;

/// What a second coder has to check, what is in hand, and how far the checking has come. Used on the JavaFX thread.
public final class VerifyViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final OpenProject project;
    private final ObservableList<QueueRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Queue> queue = new ReadOnlyObjectWrapper<>(Queue.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<ToCheck>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Workload> workload = new ReadOnlyObjectWrapper<>(Workload.NONE);
    private final ReadOnlyBooleanWrapper isLoading = new ReadOnlyBooleanWrapper(true);
    private final Set<SourceId> stale = new HashSet<>();
    private final Runnable stopListening;
    private final Subscription coders;
    private Codebook codebook;
    private Only only = Only.ANY;
    private int actsUnderWay;
    private int question;
    private int entry;

    public VerifyViewModel(Workspace workspace) {
        this.workspace = workspace;
        project = workspace.project();
        codebook = workspace.study().now().codebook();
        coders = workspace.coderProperty().subscribe(_ -> reload()).and(workspace.study().stateProperty().subscribe(_ -> codesChanged()));
        stopListening = project.onChange(this::touched);
    }

    public ObservableList<QueueRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    public ReadOnlyObjectProperty<Optional<ToCheck>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public Optional<ToCheck> current() {
        return current.get();
    }

    /// The source of the passage in hand.
    public ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// True until the first queue of this coder has been read.
    public ReadOnlyBooleanProperty loadingProperty() {
        return isLoading.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Workload> workloadProperty() {
        return workload.getReadOnlyProperty();
    }

    public Progress inAll() {
        return workload.get().inAll();
    }

    /// How far the source in hand has come.
    public Progress here() {
        return current.get().map(item -> workload.get().sources().get(item.coding().source())).map(SourceWork::progress)
                .orElse(Progress.inAll(List.of()));
    }

    ReadOnlyObjectProperty<Queue> queueProperty() {
        return queue.getReadOnlyProperty();
    }

    Queue queue() {
        return queue.get();
    }

    public Codebook codebook() {
        return codebook;
    }

    private CoderId who() {
        return workspace.coderProperty().get();
    }

    private QueueReader reader() {
        return new QueueReader(project, who(), only);
    }

    private void reload() {
        queue.set(new Queue(List.of(), Optional.empty(), false, List.of(), Optional.empty(), queue.get().grouping(), queue.get().filter()));
        isLoading.set(true);
        stale.clear();
        entry++;
        var reader = reader();
        int asked = ++question;
        compute(reader::workload, fresh -> {
            if (asked == question) {
                isLoading.set(false);
                setWorkload(fresh);
                beginAnywhere();
            }
        });
    }

    private void beginAnywhere() {
        queue.get().nextUndecidedGroup().or(() -> queue.get().groups().stream().findFirst()).ifPresentOrElse(group -> open(group.key()), () -> {
            opened.set(Optional.empty());
            show(queue.get().taking(Optional.empty()));
        });
    }

    private void setWorkload(Workload fresh) {
        workload.set(fresh);
        show(queue.get().grouped(groups(queue.get().grouping()), queue.get().grouping()));
    }

    private List<QueueRow.Group> groups(Grouping by) {
        Map<SourceId, SortedSet<String>> voices = new HashMap<>();
        for (Speaker speaker : workspace.study().now().speakers()) {
            if (!speaker.isInterviewer() && !speaker.label().isBlank()) {
                voices.computeIfAbsent(speaker.source(), _ -> new TreeSet<>(NaturalOrder::compare)).add(speaker.label());
            }
        }
        return switch (by) {
            case SOURCE -> workload.get().bySource(source -> String.join(", ", voices.getOrDefault(source, new TreeSet<>())));
            case CODE -> workload.get().byCode(codebook);
        };
    }

    private void codesChanged() {
        if (codebook != workspace.study().now().codebook()) {
            codebook = workspace.study().now().codebook();
            show(queue.get().grouped(groups(queue.get().grouping()), queue.get().grouping()));
        }
    }

    /// Brings rows and the passage in hand into line with the queue.
    private void show(Queue now) {
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
        if (opened.get().filter(here -> here.transcript().source().id().equals(source)).isEmpty()) {
            var reader = reader();
            compute(() -> reader.opened(source), fresh -> {
                if (current.get().filter(item -> item.coding().source().equals(source)).isPresent()) {
                    opened.set(fresh);
                }
            });
        }
    }

    /// Opens a group and takes its first undecided passage, or its first one.
    public void open(QueueRow.Key key) {
        enter(key, now -> now.nextUndecided().filter(now.filter()::holds).or(() -> now.shown().stream().findFirst()));
    }

    private void enter(QueueRow.Key key, Function<Queue, Optional<ToCheck>> choose) {
        var reader = reader();
        int asked = ++entry;
        compute(() -> reader.items(key), items -> {
            if (asked == entry) {
                var entered = queue.get().taking(Optional.empty()).entered(key, items);
                show(entered.taking(choose.apply(entered).or(() -> items.stream().findFirst())));
                refresh();
            }
        });
    }

    /// Shows or hides the passages of a group: another group is opened, the open one folded and unfolded.
    public void toggle(QueueRow.Key key) {
        if (queue.get().open().filter(key::equals).isPresent()) {
            show(queue.get().folded(!queue.get().isFolded()));
        } else {
            open(key);
        }
    }

    public void take(CodingId id) {
        queue.get().items().stream().filter(item -> item.id().equals(id)).findFirst().ifPresentOrElse(
                item -> show(queue.get().taking(Optional.of(item))), () -> takeFromSource(id));
    }

    /// A passage that is seen in the text but stands under another code in the queue.
    private void takeFromSource(CodingId id) {
        opened.get().stream().flatMap(here -> here.items().stream()).filter(item -> item.id().equals(id)).findFirst()
                .ifPresent(item -> enter(key(item, queue.get().grouping()), now -> find(now, item)));
    }

    private static Optional<ToCheck> find(Queue queue, ToCheck item) {
        return queue.items().stream().filter(one -> one.id().equals(item.id())).findFirst();
    }

    private static QueueRow.Key key(ToCheck item, Grouping by) {
        return switch (by) {
            case SOURCE -> new QueueRow.Key.OfSource(item.coding().source());
            case CODE -> new QueueRow.Key.OfCode(item.coding().code());
        };
    }

    public void next() {
        queue.get().neighbour(1).ifPresentOrElse(this::take, () -> queue.get().neighbourGroup(1)
                .ifPresent(group -> enter(group.key(), now -> now.shown().stream().findFirst())));
    }

    public void previous() {
        queue.get().neighbour(-1).ifPresentOrElse(this::take, () -> queue.get().neighbourGroup(-1)
                .ifPresent(group -> enter(group.key(), now -> now.shown().isEmpty() ? Optional.empty() : Optional.of(now.shown().getLast()))));
    }

    public void nextUndecided() {
        queue.get().nextUndecided().ifPresentOrElse(this::take, () -> queue.get().nextUndecidedGroup().ifPresentOrElse(
                group -> enter(group.key(), now -> now.items().stream().filter(ToCheck::isUndecided).findFirst()), this::sayAllDecided));
    }

    private void sayAllDecided() {
        if (current.get().filter(ToCheck::isUndecided).isEmpty() && !workload.get().sources().isEmpty()) {
            workspace.messages().say("Every coding has your verdict.");
        }
    }

    private void take(ToCheck item) {
        show(queue.get().taking(Optional.of(item)));
    }

    public Grouping grouping() {
        return queue.get().grouping();
    }

    /// Orders the queue by source or by code; the passage in hand stays.
    public void group(Grouping by) {
        if (by != queue.get().grouping()) {
            var item = current.get();
            show(queue.get().grouped(groups(by), by));
            item.ifPresent(now -> enter(key(now, by), fresh -> find(fresh, now)));
        }
    }

    public QueueFilter filter() {
        return queue.get().filter();
    }

    public void filter(QueueFilter by) {
        show(queue.get().filtered(by));
        if (current.get().filter(by::holds).isEmpty()) {
            queue.get().shown().stream().filter(by::holds).findFirst().ifPresentOrElse(this::take, this::next);
        }
    }

    public VerifyActs acts() {
        return new VerifyActs(this, workspace);
    }

    /// Shows a check before it is on disk; if it cannot be saved, the next reading shows what is true.
    void expect(ToCheck item, Supplier<CompletableFuture<Applied>> act) {
        actsUnderWay++;
        opened.set(opened.get().map(here -> here.replacing(item)));
        show(queue.get().replacing(item));
        var _ = act.get().whenComplete((_, _) -> {
            actsUnderWay--;
            stale.add(item.coding().source());
            refresh();
        });
    }

    private void touched(Applied act) {
        stale.addAll(act.touched().sources());
        refresh();
    }

    /// What was read again after acts: all counts, the passages of one group, one source.
    private record Fresh(Workload workload, Optional<QueueRow.Key> key, List<ToCheck> items, Optional<Opened> opened) {}

    private void refresh() {
        if (actsUnderWay > 0 || stale.isEmpty() || isLoading.get()) {
            return;
        }
        var touched = Set.copyOf(stale);
        var key = queue.get().open();
        var source = source(opened.get());
        var old = workload.get();
        var reader = reader();
        int asked = ++question;
        compute(() -> new Fresh(reader.again(old, touched), key, key.map(reader::items).orElse(List.of()), source.flatMap(reader::opened)), fresh -> {
            if (asked == question && actsUnderWay == 0) {
                stale.removeAll(touched);
                arrive(fresh);
            }
        });
    }

    /// Somebody may have gone on to another group or source while this was read.
    private void arrive(Fresh fresh) {
        if (source(fresh.opened()).equals(source(opened.get()))) {
            opened.set(fresh.opened());
        }
        setWorkload(fresh.workload());
        if (queue.get().open().equals(fresh.key())) {
            arrive(fresh.items());
        }
    }

    private static Optional<SourceId> source(Optional<Opened> opened) {
        return opened.map(here -> here.transcript().source().id());
    }

    private void arrive(List<ToCheck> items) {
        if (items.isEmpty()) {
            beginAnywhere();
        } else {
            show(queue.get().renewed(items));
        }
    }

    private <T> void compute(Supplier<T> work, Consumer<T> then) {
        var _ = project.compute(work).whenComplete((answer, failure) -> {
            if (failure != null) {
                workspace.messages().failed(failure);
            } else {
                then.accept(answer);
            }
        });
    }

    public List<String> othersNames() {
        return new Others(workspace.study().now(), who()).names(workload.get());
    }

    public String whyNothing() {
        return new Others(workspace.study().now(), who()).whyNothing(only);
    }

    StudyState study() {
        return workspace.study().now();
    }

    public Only only() {
        return only;
    }

    /// Reads the queue again with only these codings.
    public void only(Only now) {
        if (!now.equals(only)) {
            only = now;
            reload();
        }
    }

    @Override
    public void close() {
        stopListening.run();
        coders.unsubscribe();
    }
}
