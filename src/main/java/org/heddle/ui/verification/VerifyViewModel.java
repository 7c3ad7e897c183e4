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
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.project.Applied;
import org.heddle.domain.source.NaturalOrder;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Progress;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.heddle.ui.verification.queue.Desk;
import org.heddle.ui.verification.queue.Grouping;
import org.heddle.ui.verification.queue.Only;
import org.heddle.ui.verification.queue.Opened;
import org.heddle.ui.verification.queue.Others;
import org.heddle.ui.verification.queue.Queue;
import org.heddle.ui.verification.queue.QueueReader;
import org.heddle.ui.verification.queue.QueueRow;
import org.heddle.ui.verification.queue.SourceWork;
import org.heddle.ui.verification.queue.Steps;
import org.heddle.ui.verification.queue.ToCheck;
import org.heddle.ui.verification.queue.Workload;
import org.heddle.workbench.OpenProject;

/// What a second coder has to check, what is in hand, and how far the checking has come. Used on the JavaFX thread.
public final class VerifyViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final OpenProject project;
    private final Desk desk;
    private final Steps steps;
    private final ReadOnlyObjectWrapper<Workload> workload = new ReadOnlyObjectWrapper<>(Workload.NONE);
    private final ReadOnlyBooleanWrapper isLoading = new ReadOnlyBooleanWrapper(true);
    private final Set<SourceId> stale = new HashSet<>();
    private final Runnable stopListening;
    private final Subscription coders;
    private Codebook codebook;
    private Only only = Only.ANY;
    private int actsUnderWay;
    private int question;

    public VerifyViewModel(Workspace workspace) {
        this.workspace = workspace;
        project = workspace.project();
        desk = new Desk(workspace, this::reader);
        steps = new Steps(desk, this::groups, new Steps.Ends(this::refresh, this::sayAllDecided));
        codebook = workspace.study().now().codebook();
        coders = workspace.coderProperty().subscribe(_ -> reload()).and(workspace.study().stateProperty().subscribe(_ -> codesChanged()));
        stopListening = project.onChange(this::touched);
    }

    public ObservableList<QueueRow> rows() {
        return desk.rows();
    }

    public ReadOnlyObjectProperty<Optional<ToCheck>> currentProperty() {
        return desk.currentProperty();
    }

    public Optional<ToCheck> current() {
        return desk.current();
    }

    /// The source of the passage in hand.
    public ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
        return desk.openedProperty();
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
        return desk.current().map(item -> workload.get().sources().get(item.coding().source())).map(SourceWork::progress)
                .orElse(Progress.inAll(List.of()));
    }

    ReadOnlyObjectProperty<Queue> queueProperty() {
        return desk.queueProperty();
    }

    Queue queue() {
        return desk.queue();
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
        desk.clear();
        isLoading.set(true);
        stale.clear();
        steps.forget();
        int asked = ++question;
        desk.read(QueueReader::workload, fresh -> {
            if (asked == question) {
                isLoading.set(false);
                setWorkload(fresh);
                steps.begin();
            }
        });
    }

    private void setWorkload(Workload fresh) {
        workload.set(fresh);
        regroup();
    }

    private void regroup() {
        desk.show(queue().grouped(groups(queue().grouping()), queue().grouping()));
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
            regroup();
        }
    }

    /// How one goes on from here.
    public Steps steps() {
        return steps;
    }

    private void sayAllDecided() {
        if (desk.current().filter(ToCheck::isUndecided).isEmpty() && !workload.get().sources().isEmpty()) {
            workspace.messages().say("Every coding has your verdict.");
        }
    }

    public VerifyActs acts() {
        return new VerifyActs(this, workspace);
    }

    /// Shows a check before it is on disk; if it cannot be saved, the next reading shows what is true.
    void expect(ToCheck item, Supplier<CompletableFuture<Applied>> act) {
        actsUnderWay++;
        desk.replace(item);
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
        var key = queue().open();
        var source = desk.source();
        var old = workload.get();
        int asked = ++question;
        desk.read(from -> new Fresh(from.again(old, touched), key, key.map(from::items).orElse(List.of()), source.flatMap(from::opened)), fresh -> {
            if (asked == question && actsUnderWay == 0) {
                stale.removeAll(touched);
                arrive(fresh);
            }
        });
    }

    /// Somebody may have gone on to another group or source while this was read.
    private void arrive(Fresh fresh) {
        desk.renew(fresh.opened());
        setWorkload(fresh.workload());
        if (queue().open().equals(fresh.key())) {
            arrive(fresh.items());
        }
    }

    private void arrive(List<ToCheck> items) {
        if (items.isEmpty()) {
            steps.begin();
        } else {
            desk.show(queue().renewed(items));
        }
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
