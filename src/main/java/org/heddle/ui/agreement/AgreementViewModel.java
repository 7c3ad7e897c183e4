package org.heddle.ui.agreement;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
import org.heddle.domain.agreement.unit.Unit;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.project.Applied;
import org.heddle.domain.report.Counted;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Consensus;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.agreement.Agreeing;
import org.jspecify.annotations.Nullable;

/// Two coders compared: the figures of each code, and the passages behind the figure in hand. Used on the JavaFX thread.
public final class AgreementViewModel implements AutoCloseable {
    /// More passages than anybody reads one by one; the sentence above them says how many there are.
    static final int MOST_READINGS = 500;

    private final Workspace workspace;
    private final OpenProject project;
    private final ObjectProperty<Optional<Coder>> first = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Coder>> second = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Unit> unit = new SimpleObjectProperty<>(Unit.TURN);
    private final ObjectProperty<Optional<CodeId>> theme = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<AgreementReport>> report = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CellInHand>> inHand = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Reading>> readings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper isWorking = new ReadOnlyBooleanWrapper();
    private final Subscription wishes;
    private final Runnable stopListening;
    private Optional<Comparison> comparison = Optional.empty();
    private boolean isInSight;
    private boolean isStale = true;
    private int asked;

    public AgreementViewModel(Workspace workspace) {
        this.workspace = workspace;
        project = workspace.project();
        chooseCoders();
        wishes = first.subscribe(_ -> stale()).and(second.subscribe(_ -> stale())).and(unit.subscribe(_ -> stale()))
                .and(theme.subscribe(_ -> stale()));
        stopListening = project.onChange(this::changed);
    }

    public ObjectProperty<Optional<Coder>> firstProperty() {
        return first;
    }

    public ObjectProperty<Optional<Coder>> secondProperty() {
        return second;
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

    /// The two who coded most stand there at first.
    private void chooseCoders() {
        Map<CoderId, Integer> counts = project.ask(reader -> new HashMap<>(reader.codings().countsByCoder()));
        var ranked = coders().stream().filter(coder -> !Consensus.is(coder))
                .sorted((one, other) -> Integer.compare(counts.getOrDefault(other.id(), 0), counts.getOrDefault(one.id(), 0)))
                .limit(2).map(Coder::id).collect(Collectors.toSet());
        var two = coders().stream().filter(coder -> ranked.contains(coder.id())).toList();
        first.set(two.stream().findFirst());
        second.set(two.size() > 1 ? Optional.of(two.get(1)) : Optional.empty());
    }

    /// Figures are made when somebody looks at them.
    public void setInSight(boolean now) {
        isInSight = now;
        if (now && second.get().isEmpty()) {
            chooseCoders();
        } else if (now) {
            first.set(first.get().flatMap(one -> state().coder(one.id())));
            second.set(second.get().flatMap(one -> state().coder(one.id())));
        }
        compareIfStale();
    }

    private void changed(Applied act) {
        stale();
    }

    private void stale() {
        isStale = true;
        compareIfStale();
    }

    private void compareIfStale() {
        if (isInSight && isStale) {
            isStale = false;
            compare();
        }
    }

    private Optional<AgreementQuestion> question() {
        boolean isPair = first.get().isPresent() && second.get().isPresent() && !first.get().equals(second.get());
        return isPair ? Optional.of(question(first.get().get(), second.get().get())) : Optional.empty();
    }

    private AgreementQuestion question(Coder one, Coder other) {
        var all = AgreementQuestion.of(one, other, unit.get(), state().sources());
        return theme.get().flatMap(state().codebook()::find).map(code -> all.about(state().codebook().withChildren(code.id()))).orElse(all);
    }

    private record Compared(Comparison comparison, AgreementReport report) {}

    private void compare() {
        int mine = ++asked;
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
    }

    private static boolean holds(AgreementReport report, CodeId code) {
        return report.codes().stream().anyMatch(one -> one.code().equals(code));
    }

    /// Shows the passages that one figure counts.
    public void showPassages(CellInHand cell) {
        inHand.set(Optional.of(cell));
        readings.set(List.of());
        comparison.ifPresent(now -> {
            var reader = new ReadingReader(project, first.get().orElseThrow().id(), second.get().orElseThrow().id());
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
            return Optional.of("Choose two different coders.");
        }
        return report.get().filter(now -> now.sources().isEmpty() || now.codes().isEmpty()).map(now -> now.sources().isEmpty()
                ? "%s have no source in common that both have coded or declared finished, so there is nothing to compare."
                        .formatted(Counted.list(now.coders().stream().map(Coder::name).toList()))
                : "Neither of the two used any of these codes in the sources that both worked on.");
    }

    /// Writes the agreement report; the file's name says in which format.
    public void export(Path file) {
        report.get().ifPresent(now -> compute(() -> {
            Exporting.write(now.report(), file);
            return file;
        }, written -> workspace.messages().say("Saved the agreement report as “%s”.".formatted(written.getFileName()))));
    }

    @Override
    public void close() {
        wishes.unsubscribe();
        stopListening.run();
    }
}
