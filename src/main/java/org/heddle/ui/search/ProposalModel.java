package org.heddle.ui.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.searching.Extent;
import org.heddle.workbench.searching.Found;
import org.heddle.workbench.searching.Proposing;
import org.heddle.workbench.searching.Proposing.Judged;

/// The hits of one query as proposals for one code: which were accepted, which rejected. Nothing is written before `write`.
public final class ProposalModel implements AutoCloseable {
    /// What somebody said about a hit.
    public enum Answer { ACCEPTED, REJECTED }

    private final Workspace workspace;
    private final SearchViewModel search;
    private final ObjectProperty<Extent> extent;
    private final ObjectProperty<Optional<CodeId>> code = new SimpleObjectProperty<>(Optional.empty());
    private final Map<Proposing.Place, Answer> answers = new HashMap<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final Subscription subscriptions;
    private final Runnable stopListening;

    public ProposalModel(Workspace workspace, SearchViewModel search, ObjectProperty<Extent> extent) {
        this.workspace = workspace;
        this.search = search;
        this.extent = extent;
        stopListening = workspace.project().onChange(this::forgetWhatMoved);
        subscriptions = search.answeredProperty().subscribe((_, _) -> forget()).and(workspace.coderProperty().subscribe((_, _) -> forget()))
                .and(workspace.study().stateProperty().subscribe(_ -> keepKnownCode()));
    }

    /// The code that accepted hits are to get; without one nothing is proposed.
    public ObjectProperty<Optional<CodeId>> codeProperty() {
        return code;
    }

    /// Counts up whenever an answer changes.
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    public Optional<Answer> answer(Found.Passage hit) {
        return Optional.ofNullable(answers.get(Proposing.Place.of(hit)));
    }

    public int count(Answer answer) {
        return (int) answers.values().stream().filter(one -> one == answer).count();
    }

    /// How many hits nobody has answered yet.
    public int left() {
        return Math.max(0, search.totalProperty().get() - answers.size());
    }

    /// Takes an answer, or takes the same one back.
    public void say(Found.Passage hit, Answer answer) {
        Proposing.Place place = Proposing.Place.of(hit);
        if (answers.get(place) == answer) {
            answers.remove(place);
        } else {
            answers.put(place, answer);
        }
        changes.set(changes.get() + 1);
    }

    /// Accepts or rejects every listed hit that has no answer yet.
    public void sayAll(Answer answer) {
        search.hits().forEach(hit -> answers.putIfAbsent(Proposing.Place.of(hit), answer));
        changes.set(changes.get() + 1);
    }

    /// Accepts every hit that has no answer yet, listed or not; nothing when the query changes meanwhile.
    public CompletableFuture<Void> acceptAllFound() {
        String asked = search.answeredProperty().get();
        return search.places().thenAccept(all -> {
            if (asked.equals(search.answeredProperty().get())) {
                all.forEach(place -> answers.putIfAbsent(place, Answer.ACCEPTED));
                changes.set(changes.get() + 1);
            }
        }).whenComplete((_, failure) -> {
            if (failure != null) {
                workspace.messages().failed(failure);
            }
        });
    }

    /// Makes a code and proposes it.
    public void proposeNew(String name, Optional<CodeId> parent) {
        try {
            Code fresh = workspace.study().now().codebook().fresh(name, parent, CodeStatus.PROPOSED);
            var _ = workspace.run(new AddCode(fresh)).thenAccept(_ -> code.set(Optional.of(fresh.id())));
        } catch (Refusal refusal) {
            workspace.messages().failed(refusal);
        }
    }

    /// Codes what was accepted, as one act, and begins anew.
    public CompletableFuture<Void> write() {
        List<Proposing.Place> accepted = answers.keySet().stream().filter(place -> answers.get(place) == Answer.ACCEPTED).toList();
        if (code.get().isEmpty() || accepted.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        var proposing = new Proposing(code.get().get(), extent.get(), workspace.project().coder(), workspace.clock().instant());
        var judged = new Judged(search.answeredProperty().get(), accepted, answers.size(), search.totalProperty().get());
        return workspace.runMade(reader -> proposing.change(reader, judged)).thenAccept(_ -> forget());
    }

    private void keepKnownCode() {
        if (code.get().filter(id -> workspace.study().now().codebook().find(id).isEmpty()).isPresent()) {
            code.set(Optional.empty());
        }
    }

    /// Answers point to letters: when the words of a source change, its answers are given again.
    private void forgetWhatMoved(Applied applied) {
        if (applied.touched().codings().isEmpty() && answers.keySet().removeIf(place -> applied.touches(place.source()))) {
            changes.set(changes.get() + 1);
        }
    }

    private void forget() {
        answers.clear();
        changes.set(changes.get() + 1);
    }

    @Override
    public void close() {
        stopListening.run();
        subscriptions.unsubscribe();
    }
}
