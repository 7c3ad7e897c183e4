package org.heddle.ui.verification;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CheckChange.AddCheck;
import org.heddle.domain.project.CheckChange.DeclareFinished;
import org.heddle.domain.project.CheckChange.RemoveCheck;
import org.heddle.domain.project.CheckChange.WithdrawFinished;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.CheckId;
import org.heddle.domain.verification.Finished;
import org.heddle.domain.verification.Suggestion;
import org.heddle.domain.verification.Verdict;
import org.heddle.ui.shell.Workspace;
import org.heddle.ui.verification.queue.ToCheck;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.verification.Verifying;

/// What a second coder does with the passage in hand. A new verdict is a new check; a comment or a suggestion takes the place of the newest one.
public final class VerifyActs {
    private final VerifyViewModel model;
    private final Workspace workspace;

    VerifyActs(VerifyViewModel model, Workspace workspace) {
        this.model = model;
        this.workspace = workspace;
    }

    private CoderId who() {
        return workspace.coderProperty().get();
    }

    /// Written at once; the same verdict again changes nothing.
    public void decide(Verdict verdict) {
        model.current().filter(item -> !item.verdict().equals(Optional.of(verdict))).ifPresent(item -> {
            Check check = new Check(CheckId.fresh(), item.id(), who(), workspace.clock().instant(), verdict,
                    item.standing().map(Check::comment).orElse(""), item.standing().flatMap(Check::suggestion), Optional.of(item.now()));
            run(item, check, new AddCheck(check));
        });
    }

    /// Keeps the comment with the verdict that was given; `item` is the passage it was typed for, which may no longer be in hand.
    public void comment(ToCheck item, String words) {
        newest(item).filter(mine -> !mine.comment().equals(words)).ifPresent(mine ->
                replace(item, mine, mine.commented(words), "Comment on a verdict"));
    }

    /// A suggestion takes the place of an earlier one.
    public void suggest(Optional<Suggestion> instead) {
        model.current().ifPresent(item -> newest(item).filter(mine -> !mine.suggestion().equals(instead)).ifPresent(mine ->
                replace(item, mine, mine.suggesting(instead), instead.map(VerifyActs::words).orElse("Took a suggestion back"))));
    }

    private static String words(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.OtherCode _ -> "Suggested another code";
            case Suggestion.OtherEdges _ -> "Suggested other edges";
            case Suggestion.DropIt _ -> "Suggested to drop a coding";
        };
    }

    /// Suggests that the coding in hand should cover what is selected; nothing when only white space is, or what it covers already.
    public void suggestEdges(TextSpan selection) {
        model.openedProperty().get().flatMap(here -> SourceText.trimmed(here.transcript().text(), selection.start(), selection.end()))
                .filter(words -> model.current().filter(item -> item.coding().span().equals(words)).isEmpty())
                .ifPresent(words -> suggest(Optional.of(new Suggestion.OtherEdges(words))));
    }

    /// Suggests a code that the codebook lacks: both in one act.
    public void suggestNew(String name, Optional<CodeId> parent) {
        model.current().ifPresent(item -> newest(item).ifPresent(mine -> fresh(name, parent).ifPresent(code -> {
            Check check = mine.suggesting(Suggestion.of(Optional.of(code.id())));
            run(item, check, new Change.Together("Suggested a new code",
                    List.of(new AddCode(code), new RemoveCheck(mine.id()), new AddCheck(check))));
        })));
    }

    private Optional<Code> fresh(String name, Optional<CodeId> parent) {
        try {
            return Optional.of(model.codebook().fresh(name, parent, CodeStatus.PROPOSED));
        } catch (Refusal refusal) {
            workspace.messages().failed(refusal);
            return Optional.empty();
        }
    }

    private Optional<Check> newest(ToCheck item) {
        return model.queue().items().stream().filter(one -> one.id().equals(item.id())).findFirst().orElse(item).standing();
    }

    private void replace(ToCheck item, Check old, Check fresh, String label) {
        run(item, fresh, new Change.Together(label, List.of(new RemoveCheck(old.id()), new AddCheck(fresh))));
    }

    private void run(ToCheck item, Check check, Change change) {
        model.expect(item.with(check), () -> workspace.run(change));
    }

    /// A passage that the first coder missed becomes a coding of the checker's own; nothing when only white space is selected.
    public void addMissed(TextSpan selection, CodeId code) {
        missed(selection, code).ifPresent(coding -> {
            var _ = workspace.run(new AddCoding(coding));
        });
    }

    /// The same with a code that the codebook lacks: both in one act.
    public void addMissedAsNew(TextSpan selection, String name, Optional<CodeId> parent) {
        fresh(name, parent).ifPresent(code -> missed(selection, code.id()).ifPresent(coding -> {
            var _ = workspace.run(new Change.Together("Added a code and a missed passage", List.of(new AddCode(code), new AddCoding(coding))));
        }));
    }

    private Optional<Coding> missed(TextSpan selection, CodeId code) {
        return model.openedProperty().get().flatMap(here -> SourceText.trimmed(here.transcript().text(), selection.start(), selection.end())
                .map(words -> Coding.of(here.transcript().source().id(), words, code, who(), workspace.clock().instant()).missed()));
    }

    /// Declares that the text nobody marked was read, or takes that back.
    public void declareRead(boolean hasRead) {
        model.current().map(item -> item.coding().source()).ifPresent(source -> {
            var _ = workspace.run(hasRead ? new DeclareFinished(new Finished(source, who(), workspace.clock().instant(), true))
                    : new WithdrawFinished(source, who()));
        });
    }

    /// Writes the verification report; the file's name says in which format.
    public void export(Path file) {
        var writing = new Verifying(workspace.project(), workspace.clock()).report().thenCompose(report -> workspace.project().compute(() -> {
            Exporting.write(report.report(), file);
            return file;
        }));
        var _ = workspace.written(file, "Saved the verification report as “%s”.", writing);
    }
}
