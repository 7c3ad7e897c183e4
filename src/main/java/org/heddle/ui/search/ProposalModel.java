package org.heddle.ui.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
import org.heddle.workbench.searching.live.LiveIndex;

/// The hits of one query as proposals for one code: which were accepted, which rejected. Nothing is written before `write`.
public final class ProposalModel implements AutoCloseable {
    /// What somebody said about a hit.
    public enum Answer { ACCEPTED, REJECTED }

    private final Workspace workspace;
    private final SearchViewModel search;
    private final ObjectProperty<Extent> extent;
    private final ObjectProperty<Optional<CodeId>> code = new SimpleObjectProperty<>(Optional.empty());
    private final Map<Proposing.Place, Answer> answers = new HashMap<>();
    /// Answered, but no longer found: another filter is ticked, or the source is gone. Their answers come back with the hits.
    private Set<Proposing.Place> absent = Set.of();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final Subscription subscriptions;
    private final Runnable stopListening;

    public ProposalModel(Workspace workspace, SearchViewModel search, ObjectProperty<Extent> extent) {
        this.workspace = workspace;
        this.search = search;
        this.extent = extent;
        stopListening = workspace.project().onChange(this::forgetWhatMoved);
        subscriptions = search.answeredProperty().subscribe((_, _) -> forget()).and(search.answersProperty().subscribe((_, _) -> lookAgain())).and(workspace.coderProperty().subscribe((_, _) -> forget()))
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
        return (int) answers.entrySet().stream().filter(one -> one.getValue() == answer && !absent.contains(one.getKey())).count();
    }

    /// How many hits nobody has answered yet.
    public int left() {
        return Math.max(0, search.totalProperty().get() - count(Answer.ACCEPTED) - count(Answer.REJECTED));
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

    /// Accepts every hit that has no answer yet, listed or not; nothing when the question changes meanwhile.
    public CompletableFuture<Void> acceptAllFound() {
        return whileFound(all -> {
            all.forEach(place -> answers.putIfAbsent(place, Answer.ACCEPTED));
            changes.set(changes.get() + 1);
        });
    }

    /// Only what is found now can be written.
    private void lookAgain() {
        if (!answers.isEmpty()) {
            var _ = whileFound(all -> {
                var found = Set.copyOf(all);
                absent = answers.keySet().stream().filter(place -> !found.contains(place)).collect(Collectors.toUnmodifiableSet());
                changes.set(changes.get() + 1);
            });
        }
    }

    /// With all places that the search finds, unless it was asked something else meanwhile.
    private CompletableFuture<Void> whileFound(Consumer<List<Proposing.Place>> use) {
        String asked = search.asked();
        return search.places().thenAccept(all -> {
            if (asked.equals(search.asked())) {
                use.accept(all);
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
        List<Proposing.Place> accepted = answers.keySet().stream().filter(place -> answers.get(place) == Answer.ACCEPTED && !absent.contains(place)).toList();
        if (code.get().isEmpty() || accepted.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        var proposing = new Proposing(code.get().get(), extent.get(), workspace.project().coder(), workspace.clock().instant());
        var judged = new Judged(search.asked(), accepted, answers.size() - absent.size(), search.totalProperty().get());
        return workspace.runMade(reader -> proposing.change(reader, judged)).thenAccept(_ -> forget());
    }

    private void keepKnownCode() {
        if (code.get().filter(id -> workspace.study().now().codebook().find(id).isEmpty()).isPresent()) {
            code.set(Optional.empty());
        }
    }

    /// Answers point to letters: when the words of a source change, its answers are given again.
    private void forgetWhatMoved(Applied applied) {
        if (LiveIndex.changesWords(applied.touched()) && answers.keySet().removeIf(place -> applied.touches(place.source()))) {
            changes.set(changes.get() + 1);
        }
    }

    private void forget() {
        answers.clear();
        absent = Set.of();
        changes.set(changes.get() + 1);
    }

    @Override
    public void close() {
        stopListening.run();
        subscriptions.unsubscribe();
    }
}
