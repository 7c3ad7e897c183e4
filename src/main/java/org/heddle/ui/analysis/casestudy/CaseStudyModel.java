package org.heddle.ui.analysis.casestudy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.source.NaturalOrder;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.casestudy.CaseStudies;
import org.heddle.workbench.casestudy.CaseStudy;

/// The cases of the study and what it holds of the one in hand, asked again when it may have changed and somebody looks. Used on the JavaFX thread.
final class CaseStudyModel implements AutoCloseable {
    private final Workspace workspace;
    private final CaseStudies studies;
    private final ReadOnlyObjectWrapper<List<Row>> cases = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<CaseId>> inHand = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CaseStudy>> study = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Runnable stopListening;
    private final Subscription wishes;
    private boolean isInSight;
    private boolean isStale = true;
    private int asked;

    /// A case, and whether somebody has summed it up.
    record Row(Case practice, boolean hasSummary) {}

    CaseStudyModel(Workspace workspace) {
        this.workspace = workspace;
        studies = new CaseStudies(workspace.project());
        stopListening = workspace.project().onChange(_ -> stale());
        wishes = inHand.subscribe((_, _) -> stale()).and(workspace.coderProperty().subscribe((_, _) -> stale()));
    }

    ReadOnlyObjectProperty<List<Row>> casesProperty() {
        return cases.getReadOnlyProperty();
    }

    ObjectProperty<Optional<CaseId>> inHandProperty() {
        return inHand;
    }

    /// Empty until it has been read, or without a case.
    ReadOnlyObjectProperty<Optional<CaseStudy>> studyProperty() {
        return study.getReadOnlyProperty();
    }

    void setInSight(boolean now) {
        isInSight = now;
        readIfStale();
    }

    private void stale() {
        isStale = true;
        readIfStale();
    }

    private void readIfStale() {
        if (!isInSight || !isStale) {
            return;
        }
        isStale = false;
        int mine = ++asked;
        List<Case> all = workspace.study().now().people().cases().stream().sorted((one, other) -> NaturalOrder.compare(one.label(), other.label())).toList();
        Optional<CaseId> wanted = inHand.get().filter(id -> all.stream().anyMatch(one -> one.id().equals(id)))
                .or(() -> all.stream().findFirst().map(Case::id));
        CompletableFuture<Optional<CaseStudy>> reading = wanted.map(id -> studies.of(id).thenApply(Optional::of))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
        var _ = workspace.project().read(CaseStudies::written).thenAcceptBoth(reading, (written, found) -> show(mine, all, written, found))
                .whenComplete((_, failure) -> tell(failure));
    }

    private void show(int mine, List<Case> all, Set<CaseId> written, Optional<CaseStudy> found) {
        if (mine == asked) {
            cases.set(all.stream().map(one -> new Row(one, written.contains(one.id()))).toList());
            study.set(found);
        }
    }

    private void tell(Throwable failure) {
        if (failure != null) {
            workspace.messages().failed(failure);
        }
    }

    void write(CaseId practice, String words) {
        var _ = workspace.runMade(reader -> CaseStudies.written(reader, practice, words, workspace.project().coder(), workspace.clock().instant()));
    }

    void export(Path file) {
        study.get().ifPresent(now -> {
            var _ = workspace.write(file, "Saved the case study as “%s”.", () -> Exporting.write(now.report(), now.inOneTable(), file));
        });
    }

    @Override
    public void close() {
        stopListening.run();
        wishes.unsubscribe();
    }
}
