package org.heddle.ui.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeExample;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.codebook.ExampleKind;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.CodeChange.DeleteCode;
import org.heddle.domain.project.CodeChange.MergeCode;
import org.heddle.domain.project.CodeChange.MoveCode;
import org.heddle.domain.project.CodeChange.RecolourCode;
import org.heddle.domain.project.CodeChange.RenameCode;
import org.heddle.domain.project.CodeChange.SetCodeStatus;
import org.heddle.domain.project.CodeChange.SetDimension;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.codebook.CodebookActs;
import org.heddle.workbench.codebook.GoesAlong;

/// What the codebook pane shows and what can be done with codes in it.
public final class CodebookModel implements AutoCloseable {
    private final Workspace workspace;
    private final Foldings foldings;
    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty countsWithChildren = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<CodeOutline> outline = new ReadOnlyObjectWrapper<>(new CodeOutline(Codebook.EMPTY));
    private final ReadOnlyObjectWrapper<Set<CodeId>> cut = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper version = new ReadOnlyStringWrapper("");
    private final List<Runnable> stopListening = new ArrayList<>();

    public CodebookModel(Workspace workspace) {
        this.workspace = workspace;
        foldings = new Foldings(workspace.settings(), workspace.project().projectId());
        countsWithChildren.set(workspace.settings().get("counts").filter("own"::equals).isEmpty());
        countsWithChildren.subscribe(on -> workspace.settings().set("counts", on ? "family" : "own"));
        var states = workspace.study().stateProperty().subscribe(state -> {
            if (!state.codebook().inOrder().equals(outline.get().codebook().inOrder())) {
                outline.set(new CodeOutline(state.codebook()));
                cut.set(Set.of());
            }
        });
        var coders = workspace.coderProperty().subscribe(_ -> ask());
        stopListening.addAll(List.of(states::unsubscribe, coders::unsubscribe, workspace.project().onChange(_ -> ask())));
    }

    private void ask() {
        record Facts(int waiting, List<String> versions) {}
        var coder = workspace.coderProperty().get();
        var _ = workspace.project().read(reader -> new Facts(reader.versions().waitingOf(coder), reader.versions().names())).thenAccept(facts -> {
            waiting.set(facts.waiting());
            version.set(facts.versions().isEmpty() ? "" : facts.versions().getLast());
        });
    }

    /// What is typed into the filter.
    public StringProperty filterProperty() {
        return filter;
    }

    public BooleanProperty countsWithChildrenProperty() {
        return countsWithChildren;
    }

    /// The codebook as a tree; changes only when the codebook does.
    public ReadOnlyObjectProperty<CodeOutline> outlineProperty() {
        return outline.getReadOnlyProperty();
    }

    /// The codes that wait to be put below another one.
    public ReadOnlyObjectProperty<Set<CodeId>> cutProperty() {
        return cut.getReadOnlyProperty();
    }

    /// How many of the coder's codings were made under an older definition.
    public ReadOnlyIntegerProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /// The newest frozen version; empty when there is none.
    public ReadOnlyStringProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    public List<CodeBranch> lines() {
        return outline.get().lines(filter.get());
    }

    Foldings foldings() {
        return foldings;
    }

    public Codebook codebook() {
        return outline.get().codebook();
    }

    public int count(CodeId code) {
        var state = workspace.study().now();
        return countsWithChildren.get() ? state.countWithChildren(code) : state.codeCounts().getOrDefault(code, 0);
    }

    public void create(String name, Optional<CodeId> parent) {
        try {
            run(new AddCode(codebook().fresh(name, parent, CodeStatus.PROPOSED)));
        } catch (Refusal refusal) {
            workspace.messages().failed(refusal);
        }
    }

    public void rename(CodeId code, String name) {
        run(new RenameCode(code, name.strip()));
    }

    public void recolour(Collection<CodeId> codes, Colour colour) {
        together(codes, "Recoloured %d codes", code -> new RecolourCode(code, colour));
    }

    public void setStatus(Collection<CodeId> codes, CodeStatus status) {
        together(codes, "%d codes are now " + status.word(), code -> new SetCodeStatus(code, status));
    }

    /// Says what top codes and all below them answer; blank words: the main question again.
    public void answer(Collection<CodeId> codes, String dimension) {
        var name = Optional.of(dimension.strip()).filter(words -> !words.isEmpty());
        together(codes, "%d codes now answer another question", code -> new SetDimension(code, name));
    }

    private void together(Collection<CodeId> codes, String label, Function<CodeId, Change> act) {
        var parts = codes.stream().map(act).toList();
        run(parts.size() == 1 ? parts.getFirst() : new Change.Together(label.formatted(parts.size()), parts));
    }

    /// Puts codes at the end of another one's children, or among the top codes.
    public void moveBelow(Collection<CodeId> codes, Optional<CodeId> parent) {
        new CodeMoves(codebook()).below(codes, parent).ifPresent(this::run);
        cut.set(Set.of());
    }

    /// Puts codes before or after another one.
    public void moveBeside(Collection<CodeId> codes, CodeId anchor, boolean after) {
        codebook().find(anchor).flatMap(code -> new CodeMoves(codebook()).beside(codes, code, after)).ifPresent(this::run);
    }

    /// One place up or down among the siblings.
    public void shift(CodeId id, int by) {
        codebook().find(id).filter(code -> code.position() + by >= 0 && code.position() + by < codebook().children(code.parent()).size())
                .ifPresent(code -> run(new MoveCode(id, code.parent(), code.position() + by)));
    }

    /// Below the sibling above it.
    public void nest(Collection<CodeId> codes) {
        var tops = new CodeMoves(codebook()).tops(codes);
        if (!tops.isEmpty() && tops.getFirst().position() > 0) {
            Code first = tops.getFirst();
            moveBelow(codes, Optional.of(codebook().children(first.parent()).get(first.position() - 1).id()));
        }
    }

    /// Behind the code that they stand below.
    public void unnest(Collection<CodeId> codes) {
        new CodeMoves(codebook()).tops(codes).stream().findFirst().flatMap(Code::parent).ifPresent(parent -> moveBeside(codes, parent, true));
    }

    public void cut(Collection<CodeId> codes) {
        cut.set(Set.copyOf(codes));
    }

    /// Puts what was cut below a code, or at the top.
    public void paste(Optional<CodeId> parent) {
        if (!cut.get().isEmpty()) {
            moveBelow(cut.get(), parent);
        }
    }

    public CompletableFuture<GoesAlong> beforeDeleting(Collection<CodeId> codes) {
        var tops = tops(codes);
        return workspace.project().read(reader -> GoesAlong.deleting(reader, tops));
    }

    public void delete(Collection<CodeId> codes) {
        var tops = tops(codes);
        together(tops, "Deleted %d codes", DeleteCode::new);
    }

    private List<CodeId> tops(Collection<CodeId> codes) {
        return new CodeMoves(codebook()).tops(codes).stream().map(Code::id).toList();
    }

    public CompletableFuture<GoesAlong> beforeMerging(CodeId code, CodeId into) {
        return workspace.project().read(reader -> GoesAlong.merging(reader, code, into));
    }

    public void merge(CodeId code, CodeId into) {
        run(new MergeCode(code, into));
    }

    public void addExample(CodeId code, ExampleKind kind, SourceId source, TextSpan span) {
        var who = workspace.project().coder();
        var _ = workspace.runMade(reader -> CodebookActs.example(CodeExample.of(code, kind, source, span), reader, who));
    }

    private void run(Change change) {
        var _ = workspace.run(change);
    }

    @Override
    public void close() {
        stopListening.forEach(Runnable::run);
    }
}
