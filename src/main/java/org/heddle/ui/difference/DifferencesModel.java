package org.heddle.ui.difference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.heddle.domain.Refusal;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.difference.DifferenceKind;
import org.heddle.domain.difference.Findings;
import org.heddle.domain.difference.Mark;
import org.heddle.domain.difference.PushedRule;
import org.heddle.domain.difference.Reason;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.difference.SettlementId;
import org.heddle.domain.difference.Way;
import org.heddle.domain.project.Applied;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.surgery.SurgeryId;
import org.heddle.domain.team.Coder;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.difference.Decision;
import org.heddle.workbench.difference.Differing;
import org.heddle.workbench.difference.Ledgers;
import org.heddle.workbench.difference.Settling;

/// The differences of two coders, the one in hand, and what is being decided about it. Used on the JavaFX thread.
public final class DifferencesModel implements AutoCloseable {
    private final Workspace workspace;
    private final OpenProject project;
    private final ObjectProperty<List<Coder>> coders = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<Set<SourceId>>> within = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<CodeId>> code = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<DifferenceKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Narrowing>> narrowing = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty isOpenOnly = new SimpleBooleanProperty();
    private final BooleanProperty isInSight = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Findings>> all = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<Line>> current = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Transcript>> transcript = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription wishes;
    private final Runnable stopListening;
    private Optional<SettlementId> wanted = Optional.empty();
    private int asked;

    /// A row of the list: a difference of now, or a settlement whose readings changed since.
    public record Line(Findings.Item item, boolean isStale) {}

    public DifferencesModel(Workspace workspace) {
        this.workspace = workspace;
        project = workspace.project();
        wishes = coders.subscribe(_ -> find()).and(within.subscribe(_ -> find())).and(isInSight.subscribe(_ -> find())).and(code.subscribe(_ -> sift()))
                .and(kind.subscribe(_ -> sift())).and(narrowing.subscribe(_ -> sift())).and(isOpenOnly.subscribe(_ -> sift())).and(current.subscribe(_ -> read()));
        stopListening = project.onChange(_ -> find());
    }

    public ObjectProperty<List<Coder>> codersProperty() {
        return coders;
    }

    public ObjectProperty<Optional<Set<SourceId>>> withinProperty() {
        return within;
    }

    /// Only differences with this code or one below it; empty: all.
    public ObjectProperty<Optional<CodeId>> codeProperty() {
        return code;
    }

    public ObjectProperty<Optional<DifferenceKind>> kindProperty() {
        return kind;
    }

    /// Only differences in the words that a figure counts; empty: all.
    public ObjectProperty<Optional<Narrowing>> narrowingProperty() {
        return narrowing;
    }

    public BooleanProperty openOnlyProperty() {
        return isOpenOnly;
    }

    /// Nothing is looked for while nobody looks.
    public BooleanProperty inSightProperty() {
        return isInSight;
    }

    /// Everything between the two, whatever is shown of it.
    public ReadOnlyObjectProperty<Optional<Findings>> findingsProperty() {
        return all.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    public ObjectProperty<Optional<Line>> currentProperty() {
        return current;
    }

    /// The source of the difference in hand.
    public ReadOnlyObjectProperty<Optional<Transcript>> transcriptProperty() {
        return transcript.getReadOnlyProperty();
    }

    Workspace workspace() {
        return workspace;
    }

    private void find() {
        int mine = ++asked;
        if (!isInSight.get() || coders.get().size() != 2) {
            all.set(Optional.empty());
            sift();
            return;
        }
        Optional<List<Source>> sources = within.get()
                .map(some -> workspace.study().now().sources().stream().filter(source -> some.contains(source.id())).toList());
        var _ = new Differing(project).find(coders.get().getFirst(), coders.get().getLast(), sources).whenComplete((found, failure) -> {
            if (mine == asked) {
                if (failure != null) {
                    workspace.messages().failed(failure);
                }
                all.set(Optional.ofNullable(found));
                sift();
            }
        });
    }

    private void sift() {
        lines.set(all.get().map(this::sifted).orElse(List.of()));
        var looked = lines.get().stream().filter(line -> wanted.isPresent() && line.item().settlement().map(Settlement::id).equals(wanted)).findFirst();
        if (looked.isPresent()) {
            wanted = Optional.empty();
            current.set(looked);
            return;
        }
        var before = current.get().map(line -> line.item().id());
        var kept = lines.get().stream().filter(line -> before.filter(line.item().id()::equals).isPresent()).findFirst();
        current.set(kept.or(() -> lines.get().stream().findFirst()));
    }

    private List<Line> sifted(Findings found) {
        Findings about = code.get().map(id -> found.about(workspace.study().now().codebook().withChildren(id))).orElse(found);
        return Stream.concat(
                about.items().stream().filter(item -> !isOpenOnly.get() || item.isOpen()).map(item -> new Line(item, false)),
                about.stale().stream().map(one -> new Line(new Findings.Item(one.difference().id(), one.difference(), Optional.of(one)), true)))
                .filter(line -> narrowing.get().map(figure -> figure.holds(line.item().difference())).orElse(true))
                .filter(line -> kind.get().map(wanted -> line.item().difference().kind() == wanted).orElse(true)).toList();
    }

    private void read() {
        Optional<SourceId> source = current.get().map(line -> line.item().difference().source());
        if (source.isEmpty()) {
            transcript.set(Optional.empty());
            return;
        }
        var _ = project.read(reader -> reader.sources().transcript(source.get())).whenComplete((words, failure) -> {
            if (failure == null && current.get().filter(line -> line.item().difference().source().equals(source.get())).isPresent()) {
                transcript.set(Optional.of(words));
            }
        });
    }

    /// Shows this settled difference as soon as it is among those found, of whatever kind.
    public void want(SettlementId settled) {
        wanted = Optional.of(settled);
        kind.set(Optional.empty());
        narrowing.set(Optional.empty());
        isOpenOnly.set(false);
        sift();
    }

    /// The next or the one before; stays at the ends.
    public void step(int by) {
        int at = current.get().map(lines.get()::indexOf).orElse(-1) + by;
        if (at >= 0 && at < lines.get().size()) {
            current.set(Optional.of(lines.get().get(at)));
        }
    }

    /// What was chosen in the bar.
    public record Choice(Way way, Reason reason, Optional<SurgeryId> surgery, Optional<PushedRule.Side> push, Optional<CodeId> newCode, Optional<TextSpan> newEdges) {}

    /// Settles the difference in hand and goes on to the next one that is open.
    public void settle(Choice choice) {
        current.get().filter(line -> !line.isStale()).ifPresent(line -> {
            var difference = line.item().difference();
            CodeId fresh = choice.newCode().orElseGet(() -> difference.marks().findFirst().orElseThrow().code());
            List<Mark> marks = choice.way() == Way.NEW ? List.of(new Mark(fresh, choice.newEdges().orElseGet(difference::extent))) : List.of();
            var outcome = choice.way().outcome(difference, marks);
            Optional<PushedRule> push = choice.push().map(side -> new PushedRule(ruled(line, outcome, side), side));
            Optional<Line> next = nextOpen(line);
            say(new Settling(project, workspace.clock()).settle(line.item(), new Decision(choice.way(), marks, choice.reason(), choice.surgery(), push)),
                    () -> next.ifPresent(one -> current.set(lines.get().stream().filter(now -> now.item().id().equals(one.item().id())).findFirst().or(() -> current.get()))));
        });
    }

    private static CodeId ruled(Line line, List<Mark> outcome, PushedRule.Side side) {
        var kept = outcome.stream().map(Mark::code).toList();
        var wanted = new ArrayList<CodeId>(side == PushedRule.Side.INCLUDE ? kept : line.item().difference().codes().stream().filter(one -> !kept.contains(one)).toList());
        line.item().difference().marks().map(Mark::code).forEach(wanted::add);
        return wanted.getFirst();
    }

    private Optional<Line> nextOpen(Line from) {
        int at = lines.get().indexOf(from);
        return lines.get().stream().skip(at + 1L).filter(line -> line.item().isOpen()).findFirst();
    }

    public void reopen() {
        current.get().flatMap(line -> line.item().settlement()).ifPresent(settled -> say(new Settling(project, workspace.clock()).reopen(settled), () -> { }));
    }

    public void takeOver() {
        all.get().ifPresent(found -> say(new Settling(project, workspace.clock()).takeOver(found), () -> { }));
    }

    private void say(CompletableFuture<Applied> act, Runnable then) {
        var _ = act.whenComplete((_, failure) -> {
            if (failure != null) {
                workspace.messages().failed(failure);
            } else {
                then.run();
            }
        });
    }

    /// Says what is wrong with a choice before anything is done.
    void refuse(String sentence) {
        workspace.messages().failed(new Refusal(sentence));
    }

    /// Writes the ledger of reasons; the file's name says in which format.
    public void export(Path file) {
        all.get().ifPresent(found -> workspace.written(file, "Saved the ledger of reasons as “%s”.", new Ledgers(project).write(found, file)));
    }

    /// How the difference in hand was settled.
    Optional<Settlement> settlement() {
        return current.get().flatMap(line -> line.item().settlement());
    }

    @Override
    public void close() {
        wishes.unsubscribe();
        stopListening.run();
    }
}
