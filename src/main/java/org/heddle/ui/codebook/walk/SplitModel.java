package org.heddle.ui.codebook.walk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.CodingChange.Recode;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.codebook.QuotedPassage;

/// Splits a code: walks its codings and gives each to a new code, or leaves it. Each choice is an act of its own, so the walk can stop at any
/// coding; what still has the old code is what is left to walk.
public final class SplitModel implements AutoCloseable {
    private final Workspace workspace;
    private final CodeId id;
    private final BooleanProperty onlyMine = new SimpleBooleanProperty(true);
    private final ObservableList<Code> targets = FXCollections.observableArrayList();
    private final ObservableList<WalkedPassage> left = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<WalkedPassage>> passage = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<CodingId> passed = new HashSet<>();
    private final Set<CodeId> beside = new HashSet<>();
    private final Runnable stopListening;

    public SplitModel(Workspace workspace, CodeId id) {
        this.workspace = workspace;
        this.id = id;
        onlyMine.subscribe(_ -> ask());
        stopListening = workspace.project().onChange(act -> {
            if (act.touches(id) || act.touched().codes().stream().anyMatch(code -> targets.stream().anyMatch(one -> one.id().equals(code)))) {
                ask();
            }
        });
        ask();
    }

    private record Facts(Codebook codebook, List<WalkedPassage> left) {}

    private void ask() {
        var mine = onlyMine.get() ? Optional.of(workspace.coderProperty().get()) : Optional.empty();
        var _ = workspace.project().read(reader -> {
            Codebook codebook = reader.codes().codebook();
            List<Coding> codings = codebook.find(id).isEmpty() ? List.of() : reader.codings().with(List.of(id)).stream()
                    .filter(coding -> mine.isEmpty() || mine.get().equals(coding.coder())).toList();
            return new Facts(codebook, QuotedPassage.of(reader, codings, Coding::source, Coding::span, WalkedPassage::new));
        }).thenAccept(this::show);
    }

    private void show(Facts facts) {
        var now = Stream.concat(facts.codebook().children(id).stream(), beside.stream().flatMap(code -> facts.codebook().find(code).stream()))
                .filter(code -> !code.isRetired()).distinct().toList();
        if (!targets.equals(now)) {
            targets.setAll(now);
        }
        left.setAll(facts.left());
        choose();
    }

    /// The first that was not passed over.
    private void choose() {
        passage.set(left.stream().filter(one -> !passed.contains(one.coding().id())).findFirst());
    }

    /// False: codings of all coders are walked.
    public BooleanProperty onlyMineProperty() {
        return onlyMine;
    }

    /// The codes that a coding can go to: the sub-codes, and new ones that were put beside.
    public ObservableList<Code> targets() {
        return targets;
    }

    /// The codings that have the code itself, by source and place.
    public ObservableList<WalkedPassage> left() {
        return left;
    }

    /// The coding in hand; empty when all were walked.
    public ReadOnlyObjectProperty<Optional<WalkedPassage>> passageProperty() {
        return passage.getReadOnlyProperty();
    }

    public int passedOver() {
        return (int) left.stream().filter(one -> passed.contains(one.coding().id())).count();
    }

    public Code code() {
        return codebook().code(id);
    }

    private Codebook codebook() {
        return workspace.study().now().codebook();
    }

    /// Where new codes are put.
    public enum Where { BELOW, BESIDE }

    /// Makes a code for each line that names a new one, all as one act; a name that is there already becomes a target as it is.
    public CompletableFuture<Applied> name(String lines, Where where) {
        Code code = code();
        Optional<CodeId> parent = where == Where.BELOW ? Optional.of(id) : code.parent();
        var parts = new ArrayList<Change>();
        var names = lines.lines().map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
        var siblings = codebook().children(parent);
        var made = new ArrayList<CodeId>();
        try {
            for (String name : names) {
                Optional<Code> there = siblings.stream().filter(one -> one.name().equals(name) && !one.id().equals(id)).findFirst();
                Code target = there.orElseGet(() -> new Code(CodeId.fresh(), parent, siblings.size() + parts.size(), name, codebook().freshColour(parent),
                        CodeRules.NONE, CodeStatus.PROPOSED));
                made.add(target.id());
                if (there.isEmpty()) {
                    parts.add(new AddCode(target));
                }
            }
        } catch (Refusal refusal) {
            workspace.messages().failed(refusal);
            return CompletableFuture.failedFuture(refusal);
        }
        if (where == Where.BESIDE) {
            beside.addAll(made);
        }
        return workspace.run(new Change.Together("Began to split “%s”".formatted(code.name()), parts)).whenComplete((_, _) -> ask());
    }

    /// Gives the coding in hand to a target.
    public void give(int target) {
        if (target >= 0 && target < targets.size()) {
            CodeId to = targets.get(target).id();
            passage.get().ifPresent(one -> {
                var _ = workspace.run(new Recode(one.coding().id(), to));
            });
        }
    }

    /// Leaves the coding in hand where it is and goes on; nothing is written.
    public void leave() {
        passage.get().ifPresent(one -> passed.add(one.coding().id()));
        choose();
    }

    /// Walks those again that were left.
    public void again() {
        passed.clear();
        choose();
    }

    public void show() {
        passage.get().ifPresent(one -> workspace.showPassage(one.coding().source(), one.coding().span()));
    }

    @Override
    public void close() {
        stopListening.run();
    }
}
