package org.heddle.ui.surgery;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.CodebookVersion;
import org.heddle.domain.codebook.VersionId;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.SurgeryChange.DecideVersion;
import org.heddle.domain.project.SurgeryChange.RecordSurgery;
import org.heddle.domain.project.SurgeryChange.RemoveSurgery;
import org.heddle.domain.surgery.Surgery;
import org.heddle.domain.surgery.SurgeryId;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.difference.Surgeries;
import org.heddle.workbench.difference.Surgeries.Meeting;

/// The meetings of a study, the one in hand, and what is being written about it. Used on the JavaFX thread.
public final class SurgeriesModel implements AutoCloseable {
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<List<Meeting>> meetings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<CodebookVersion>> versions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Meeting>> inHand = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper isChanged = new ReadOnlyBooleanWrapper();
    private final SurgeryDraft draft;
    private final Subscription writing;
    private final Runnable stopListening;
    private Surgery asItWas;
    private Optional<SurgeryId> wanted;
    private boolean isAnswered;

    /// `wanted` is shown first; none: the newest.
    public SurgeriesModel(Workspace workspace, Optional<SurgeryId> wanted) {
        this.workspace = workspace;
        this.wanted = wanted;
        asItWas = begun();
        draft = new SurgeryDraft(asItWas);
        writing = draft.subscribe(() -> isChanged.set(!written().equals(Optional.of(asItWas))));
        stopListening = workspace.project().onChange(_ -> ask());
        ask();
    }

    private Surgery begun() {
        return Surgery.begun(LocalDate.ofInstant(workspace.clock().instant(), ZoneId.systemDefault()), workspace.project().coder());
    }

    private record Facts(List<Meeting> meetings, List<CodebookVersion> versions) {}

    private void ask() {
        var _ = workspace.project().read(reader -> new Facts(Surgeries.meetings(reader), reader.versions().all())).whenComplete((facts, failure) -> {
            if (failure != null) {
                workspace.messages().failed(failure);
            } else {
                arrive(facts);
            }
        });
    }

    /// What is being written stays, unless what is recorded was undone meanwhile.
    private void arrive(Facts facts) {
        versions.set(facts.versions());
        meetings.set(facts.meetings());
        SurgeryId before = asItWas.id();
        boolean wasRecorded = inHand.get().isPresent();
        Optional<Meeting> now = find(wanted.orElse(before)).or(() -> isAnswered && !wasRecorded ? Optional.empty() : facts.meetings().stream().findFirst());
        boolean isSame = now.filter(one -> one.surgery().id().equals(before)).isPresent();
        isAnswered = true;
        wanted = Optional.empty();
        if (isSame && isChanged.get() && !now.map(Meeting::surgery).equals(written())) {
            asItWas = now.orElseThrow().surgery();
            inHand.set(now);
        } else if (now.isPresent()) {
            take(now, now.get().surgery());
        } else if (wasRecorded) {
            take(Optional.empty(), begun());
        }
    }

    /// As it would be recorded; empty where it could not be.
    private Optional<Surgery> written() {
        try {
            return draft.written();
        } catch (Refusal _) {
            return Optional.empty();
        }
    }

    private Optional<Meeting> find(SurgeryId id) {
        return meetings.get().stream().filter(one -> one.surgery().id().equals(id)).findFirst();
    }

    private void take(Optional<Meeting> meeting, Surgery said) {
        asItWas = said;
        draft.fill(said);
        isChanged.set(false);
        inHand.set(meeting);
    }

    /// The newest first, each with what points to it.
    public ReadOnlyObjectProperty<List<Meeting>> meetingsProperty() {
        return meetings.getReadOnlyProperty();
    }

    /// As recorded, with what points to it; empty while a new one is written.
    public ReadOnlyObjectProperty<Optional<Meeting>> inHandProperty() {
        return inHand.getReadOnlyProperty();
    }

    /// True when something was written that is not kept yet.
    public ReadOnlyBooleanProperty changedProperty() {
        return isChanged.getReadOnlyProperty();
    }

    public SurgeryDraft draft() {
        return draft;
    }

    Workspace workspace() {
        return workspace;
    }

    Codebook codebook() {
        return workspace.study().now().codebook();
    }

    /// Who may have been there; the agreed layer is no person.
    List<Coder> people() {
        return workspace.study().now().team();
    }

    /// Versions that no meeting or another one decided.
    List<CodebookVersion> otherVersions() {
        var here = inHand.get().map(Meeting::versions).orElse(List.of());
        return versions.get().stream().filter(version -> !here.contains(version)).toList();
    }

    /// Shows another meeting; what was written of the one before is kept first.
    public void choose(SurgeryId id) {
        if (!id.equals(asItWas.id())) {
            leaving(() -> find(id).ifPresent(one -> take(Optional.of(one), one.surgery())));
        }
    }

    /// An empty form for a meeting of today.
    public void begin() {
        leaving(() -> take(Optional.empty(), begun()));
    }

    private void leaving(Runnable then) {
        if (!isChanged.get()) {
            then.run();
            return;
        }
        var _ = keep().whenComplete((_, failure) -> {
            if (failure == null) {
                then.run();
            }
        });
    }

    /// Records what is written, as one act; says why when it cannot be.
    public CompletableFuture<Void> keep() {
        try {
            Surgery said = draft.written().orElseThrow(() -> new Refusal("A meeting needs a day. What you wrote is not recorded yet."));
            wanted = Optional.of(said.id());
            return workspace.run(new RecordSurgery(said)).thenAccept(_ -> { });
        } catch (Refusal refusal) {
            workspace.messages().failed(refusal);
            return CompletableFuture.failedFuture(refusal);
        }
    }

    String listName() {
        return workspace.project().name() + " meetings";
    }

    /// Writes all meetings on record, with what each decided; the file's name says in which format. What is being written is kept first.
    public void export(Path file) {
        var kept = isChanged.get() ? keep() : CompletableFuture.<Void>completedFuture(null);
        var _ = kept.thenAccept(_ -> workspace.write(file, "Saved the list of meetings as “%s”.", () -> Exporting.write(Surgeries.report(workspace.project()).report(), file)));
    }

    /// Says who was there, in the order of the team.
    void there(CoderId coder, boolean isThere) {
        draft.coders().setAll(people().stream().map(Coder::id).filter(one -> one.equals(coder) ? isThere : draft.coders().contains(one)).toList());
    }

    /// Takes the meeting away, which can be undone; refused while something points to it.
    public void remove() {
        inHand.get().ifPresent(one -> {
            var _ = workspace.run(new RemoveSurgery(one.surgery().id()))
                    .thenAccept(_ -> workspace.messages().say("The meeting of %s was removed. Undo brings it back.".formatted(one.surgery().day())));
        });
    }

    /// Says that the meeting in hand decided a version of the codebook; what was written of it is kept in the same act.
    public void decide(VersionId version) {
        written().ifPresent(said -> {
            wanted = Optional.of(said.id());
            var decided = new DecideVersion(version, Optional.of(said.id()));
            var _ = workspace.run(isChanged.get() || inHand.get().isEmpty()
                    ? new Change.Together("Recorded a data surgery and what it decided", List.of(new RecordSurgery(said), decided)) : decided);
        });
    }

    public void undecide(VersionId version) {
        var _ = workspace.run(new DecideVersion(version, Optional.empty()));
    }

    /// How a settled difference is called in a list: its kind, codes and source.
    String words(Settlement settled) {
        var state = workspace.study().now();
        var difference = settled.difference();
        var codes = Stream.concat(difference.marks(), settled.outcome().stream()).map(mark -> mark.code()).distinct()
                .map(code -> state.codebook().find(code).map(one -> one.name()).orElse("a code that is gone")).distinct().toList();
        return "%s · %s · %s".formatted(difference.kind().words(), String.join(", ", codes),
                state.source(difference.source()).map(source -> source.name()).orElse("a source that is gone"));
    }

    @Override
    public void close() {
        writing.unsubscribe();
        stopListening.run();
    }
}
