package org.heddle.ui.agreement;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.heddle.domain.agreement.AgreementQuestion;
import org.heddle.domain.agreement.AgreementReport;
import org.heddle.domain.agreement.Comparison;
import org.heddle.domain.agreement.Counting;
import org.heddle.domain.agreement.Measure;
import org.heddle.domain.agreement.SpanReport;
import org.heddle.domain.agreement.UnitForm;
import org.heddle.domain.agreement.unit.AgreementPassage;
import org.heddle.domain.agreement.unit.Unit;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Consensus;
import org.heddle.ui.part.WhenSeen;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Progress;
import org.heddle.workbench.agreement.Agreeing;
import org.jspecify.annotations.Nullable;

/// Coders compared: the figures of each code, and the passages behind the figure in hand. Used on the JavaFX thread.
public final class AgreementViewModel implements AutoCloseable {
    /// More passages than anybody reads one by one; the sentence above them says how many there are.
    static final int MOST_READINGS = 500;

    private final Workspace workspace;
    private final OpenProject project;
    private final ObjectProperty<List<Coder>> chosen = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Unit> unit = new SimpleObjectProperty<>(Unit.TURN);
    private final ObjectProperty<Optional<CodeId>> theme = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Set<SourceId>>> within = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Counting> counting = new SimpleObjectProperty<>(Counting.USUAL);
    private final ObjectProperty<List<Measure>> measures = new SimpleObjectProperty<>(Measure.USUAL);
    private final IntervalDrawing intervals;
    private final ReadOnlyObjectWrapper<Optional<AgreementReport>> report = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CellInHand>> inHand = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Reading>> readings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<SpanReport>> spans = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper isWorking = new ReadOnlyBooleanWrapper();
    private final Subscription wishes;
    private final Runnable stopListening;
    private Optional<Comparison> comparison = Optional.empty();
    private boolean hasSpansInSight;
    private final WhenSeen comparing = new WhenSeen(this::compare);
    private int asked;

    public AgreementViewModel(Workspace workspace) {
        this.workspace = workspace;
        project = workspace.project();
        intervals = new IntervalDrawing(workspace, known -> report.set(report.get().map(now -> now.with(known))));
        chooseCoders();
        wishes = Stream.of(chosen, unit, theme, within, counting).map(wish -> wish.subscribe((_, _) -> comparing.stale()))
                .reduce(Subscription.EMPTY, Subscription::and).and(intervals.wantedProperty().subscribe(_ -> draw()));
        stopListening = project.onChange(_ -> comparing.stale());
    }

    /// Who is compared: two or more.
    public ObjectProperty<List<Coder>> codersProperty() {
        return chosen;
    }

    /// The sources that are compared; empty: all.
    public ObjectProperty<Optional<Set<SourceId>>> withinProperty() {
        return within;
    }

    public ObjectProperty<Counting> countingProperty() {
        return counting;
    }

    /// The figures that are shown and exported.
    public ObjectProperty<List<Measure>> measuresProperty() {
        return measures;
    }

    /// Whether the interval of the leading figure is drawn.
    public BooleanProperty hasIntervalProperty() {
        return intervals.wantedProperty();
    }

    /// Gives the drawing up and does without the interval.
    public void withoutInterval() {
        intervals.giveUp();
    }

    /// How far drawing has come; empty when nothing is being drawn.
    public ReadOnlyObjectProperty<Optional<Progress>> drawingProperty() {
        return intervals.progressProperty();
    }

    public ObjectProperty<Unit> unitProperty() {
        return unit;
    }

    /// The code whose family is compared; empty: all codes that were used.
    public ObjectProperty<Optional<CodeId>> themeProperty() {
        return theme;
    }

    public ReadOnlyObjectProperty<Optional<AgreementReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<CellInHand>> inHandProperty() {
        return inHand.getReadOnlyProperty();
    }

    /// The passages behind the figure in hand, at most `MOST_READINGS`.
    public ReadOnlyObjectProperty<List<Reading>> readingsProperty() {
        return readings.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return isWorking.getReadOnlyProperty();
    }

    public List<Coder> coders() {
        return state().coders();
    }

    private StudyState state() {
        return workspace.study().now();
    }

    /// The two who coded most stand there at first, unless somebody has chosen meanwhile.
    private void chooseCoders() {
        var _ = project.read(reader -> Map.copyOf(reader.codings().countsByCoder())).whenComplete((counts, failure) -> {
            if (failure != null) {
                workspace.messages().failed(failure);
            } else if (chosen.get().size() < 2) {
                chosen.set(busiest(counts));
            }
        });
    }

    private List<Coder> busiest(Map<CoderId, Integer> counts) {
        var ranked = coders().stream().filter(coder -> !Consensus.is(coder))
                .sorted((one, other) -> Integer.compare(counts.getOrDefault(other.id(), 0), counts.getOrDefault(one.id(), 0)))
                .limit(2).map(Coder::id).collect(Collectors.toSet());
        return coders().stream().filter(coder -> ranked.contains(coder.id())).toList();
    }

    /// Figures are made when somebody looks at them.
    public void setInSight(boolean now) {
        if (now && chosen.get().size() < 2) {
            chooseCoders();
        } else if (now) {
            chosen.set(chosen.get().stream().flatMap(one -> state().coder(one.id()).stream()).toList());
        }
        comparing.inSight(now);
    }

    private Optional<AgreementQuestion> question() {
        boolean isEnough = chosen.get().size() > 1 && chosen.get().size() <= AgreementQuestion.MOST_CODERS;
        return isEnough ? Optional.of(question(chosen.get())) : Optional.empty();
    }

    private AgreementQuestion question(List<Coder> coders) {
        var sources = state().sources().stream().filter(source -> within.get().map(some -> some.contains(source.id())).orElse(true)).toList();
        var all = AgreementQuestion.of(coders, unit.get(), sources).counting(counting.get());
        return theme.get().flatMap(state().codebook()::find).map(code -> all.about(state().codebook().withChildren(code.id()))).orElse(all);
    }

    private record Compared(Comparison comparison, AgreementReport report) {}

    private void compare() {
        int mine = ++asked;
        intervals.cancel();
        question().ifPresentOrElse(question -> {
            isWorking.set(true);
            var _ = new Agreeing(project).comparison(question)
                    .thenCompose(done -> project.compute(() -> new Compared(done, done.report())))
                    .whenComplete((answer, failure) -> {
                        if (mine == asked) {
                            isWorking.set(false);
                            arrive(Optional.ofNullable(answer), failure);
                        }
                    });
        }, () -> show(Optional.empty()));
    }

    private void arrive(Optional<Compared> answer, @Nullable Throwable failure) {
        if (failure != null) {
            workspace.messages().failed(failure);
        }
        show(answer);
    }

    private void show(Optional<Compared> answer) {
        comparison = answer.map(Compared::comparison);
        report.set(answer.map(Compared::report));
        var kept = inHand.get().filter(cell -> report.get().filter(now -> holds(now, cell.code())).isPresent());
        inHand.set(Optional.empty());
        readings.set(List.of());
        kept.ifPresent(this::showPassages);
        spans.set(Optional.empty());
        readSpans();
        draw();
    }

    private void draw() {
        intervals.draw(comparison, report.get());
    }

    /// Figures on where passages begin and end take longer and are made only for somebody who looks.
    public void setSpansInSight(boolean now) {
        hasSpansInSight = now;
        readSpans();
    }

    private void readSpans() {
        if (hasSpansInSight && spans.get().isEmpty()) {
            comparison.ifPresent(now -> compute(now::spans, found -> {
                if (comparison.filter(now::equals).isPresent()) {
                    spans.set(Optional.of(found));
                }
            }));
        }
    }

    /// Boundary and set figures of what is compared; empty until they are made.
    public ReadOnlyObjectProperty<Optional<SpanReport>> spansProperty() {
        return spans.getReadOnlyProperty();
    }

    /// Tells all the words behind the figure in hand, which may be more than are shown.
    public void passagesInHand(Consumer<List<AgreementPassage>> told) {
        comparison.ifPresent(now -> inHand.get().ifPresent(cell -> compute(() -> now.passages(cell.code(), cell.cell()), told)));
    }

    private static boolean holds(AgreementReport report, CodeId code) {
        return report.codes().stream().anyMatch(one -> one.code().equals(code));
    }

    /// Shows the passages that one figure counts.
    public void showPassages(CellInHand cell) {
        inHand.set(Optional.of(cell));
        readings.set(List.of());
        comparison.ifPresent(now -> {
            var reader = new ReadingReader(project, now.question().coders().stream().map(Coder::id).toList());
            compute(() -> reader.read(now.passages(cell.code(), cell.cell()).stream().limit(MOST_READINGS).toList()), fresh -> {
                if (inHand.get().filter(cell::equals).isPresent()) {
                    readings.set(fresh);
                }
            });
        });
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

    /// Why there are no figures; empty when there are some.
    public Optional<String> whyNothing() {
        if (coders().size() < 2) {
            return Optional.of("Agreement needs two coders who worked on the same sources. A second one joins by the name at the top right.");
        }
        if (question().isEmpty()) {
            return Optional.of("Choose two to %d coders.".formatted(AgreementQuestion.MOST_CODERS));
        }
        return report.get().filter(now -> now.sources().isEmpty() || now.codes().isEmpty()).map(now -> now.sources().isEmpty()
                ? "%s have no source in common that all of them have coded or declared finished, so there is nothing to compare."
                        .formatted(Counted.list(now.coders().stream().map(Coder::name).toList()))
                : "Nobody of them used any of these codes in the sources that all worked on.");
    }

    /// Writes the agreement report; the file's name says in which format.
    public void export(Path file) {
        report.get().ifPresent(now -> workspace.write(file, "Saved the agreement report as “%s”.", () -> Exporting.write(now.report(measures.get()), file)));
    }

    /// Writes every unit with what each coder said, for statistics programs.
    public void exportUnits(UnitForm form, Path file) {
        comparison.ifPresent(now -> workspace.written(file, "Saved the units as “%s”.", new Agreeing(project).writeUnits(now, form, file)));
    }

    @Override
    public void close() {
        intervals.cancel();
        wishes.unsubscribe();
        stopListening.run();
    }
}
