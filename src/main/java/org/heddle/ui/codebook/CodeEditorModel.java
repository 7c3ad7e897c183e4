package org.heddle.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeExample;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.ExampleKind;
import org.heddle.domain.codebook.PastDefinition;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CodeChange.DefineCode;
import org.heddle.domain.project.CodeChange.RemoveExample;
import org.heddle.domain.project.CodeChange.RewordCode;
import org.heddle.domain.project.CodeChange.SetCodeStatus;
import org.heddle.domain.project.CodeChange.SetDimension;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.codebook.CodebookActs;
import org.heddle.workbench.codebook.QuotedPassage;

/// What is said about one code, and changing it. Fields are kept together as one act; examples at once.
public final class CodeEditorModel implements AutoCloseable {
    private static final List<String> USUAL_ORIGINS = List.of("from literature", "abductive", "emergent", "in vivo");

    private final Workspace workspace;
    private final CodeId id;
    private final Supplier<Optional<PassageInHand>> passage;
    private final ObservableList<QuotedPassage.Example> examples = FXCollections.observableArrayList();
    private final ObservableList<PastDefinition> earlier = FXCollections.observableArrayList();
    private final ObservableList<Settlement> pushed = FXCollections.observableArrayList();
    private final BooleanProperty sameMeaning = new SimpleBooleanProperty();
    private final Runnable stopListening;

    public CodeEditorModel(Workspace workspace, CodeId id, Supplier<Optional<PassageInHand>> passage) {
        this.workspace = workspace;
        this.id = id;
        this.passage = passage;
        stopListening = workspace.project().onChange(act -> {
            if (act.touches(id)) {
                ask();
            }
        });
        ask();
    }

    private record Facts(List<QuotedPassage.Example> examples, List<PastDefinition> earlier, List<Settlement> pushed) {}

    private void ask() {
        var _ = workspace.project().read(reader -> new Facts(QuotedPassage.examples(reader, id), reader.versions().definitions(id), reader.differences().pushedInto(id)))
                .thenAccept(facts -> {
                    examples.setAll(facts.examples());
                    earlier.setAll(facts.earlier().reversed());
                    pushed.setAll(facts.pushed());
                });
    }

    Workspace workspace() {
        return workspace;
    }

    public Code code() {
        return codebook().code(id);
    }

    private Codebook codebook() {
        return workspace.study().now().codebook();
    }

    public ObservableList<QuotedPassage.Example> examples() {
        return examples;
    }

    /// How the code was defined before, newest first.
    public ObservableList<PastDefinition> earlier() {
        return earlier;
    }

    /// Settled differences whose reason went into one of its rules.
    public ObservableList<Settlement> pushed() {
        return pushed;
    }

    public void show(Settlement settlement) {
        workspace.showSettled(settlement);
    }

    /// True when a changed definition means the same in better words, so that no coding needs a re-check.
    public BooleanProperty sameMeaningProperty() {
        return sameMeaning;
    }

    public int codings() {
        return workspace.study().now().codeCounts().getOrDefault(id, 0);
    }

    /// Origins that this codebook names already, and usual ones.
    public List<String> origins() {
        var own = codebook().inOrder().stream().map(code -> code.rules().origin()).filter(origin -> !origin.isEmpty() && origin.length() < 40);
        return Stream.concat(own, USUAL_ORIGINS.stream()).distinct().toList();
    }

    public List<String> dimensions() {
        return codebook().dimensions();
    }

    /// Why the change will call for a re-check; empty when it will not.
    public Optional<String> consequence(CodeRules rules) {
        boolean isOther = !code().rules().ruleTheSame(rules);
        return isOther && codings() > 0 ? Optional.of(codings() == 1 ? "1 coding was made under the present definition."
                : "%d codings were made under the present definition.".formatted(codings())) : Optional.empty();
    }

    /// One act for all that was changed; nothing when nothing was.
    public CompletableFuture<Applied> keep(CodeRules rules, CodeStatus status, String dimension) {
        Code code = code();
        var parts = new ArrayList<Change>();
        if (!code.rules().equals(rules)) {
            parts.add(sameMeaning.get() ? new RewordCode(id, rules) : new DefineCode(id, rules));
        }
        if (code.status() != status) {
            parts.add(new SetCodeStatus(id, status));
        }
        Optional<String> answers = Optional.of(dimension.strip()).filter(name -> !name.isEmpty());
        if (code.parent().isEmpty() && !code.dimension().equals(answers)) {
            parts.add(new SetDimension(id, answers));
        }
        return workspace.run(parts.size() == 1 ? parts.getFirst() : new Change.Together("Changed what is said about “%s”".formatted(code.name()), parts));
    }

    public boolean hasPassage() {
        return passage.get().isPresent();
    }

    /// Points to the passage in hand.
    public void addExample(ExampleKind kind) {
        passage.get().ifPresent(one -> {
            var who = workspace.project().coder();
            var _ = workspace.runMade(reader -> CodebookActs.example(CodeExample.of(id, kind, one.source(), one.span()), reader, who));
        });
    }

    public void remove(CodeExample example) {
        var _ = workspace.run(new RemoveExample(example.id()));
    }

    public void show(CodeExample example) {
        workspace.showPassage(example.source(), example.span());
    }

    @Override
    public void close() {
        stopListening.run();
    }
}
