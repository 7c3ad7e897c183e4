package org.heddle.ui.verification;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CheckChange.AddCheck;
import org.heddle.domain.project.CheckChange.DeclareFinished;
import org.heddle.domain.project.CheckChange.RemoveCheck;
import org.heddle.domain.project.CheckChange.WithdrawFinished;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.CheckId;
import org.heddle.domain.verification.Finished;
import org.heddle.domain.verification.Verdict;
import org.heddle.ui.shell.Workspace;

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
            Check check = check(item, verdict, item.mine().map(Check::comment).orElse(""), item.mine().flatMap(Check::suggested));
            run(item, check, new AddCheck(check));
        });
    }

    /// Keeps the comment with the verdict that was given; `item` is the passage it was typed for, which may no longer be in hand.
    public void comment(ToCheck item, String words) {
        newest(item).filter(mine -> !mine.comment().equals(words)).ifPresent(mine ->
                replace(item, mine, check(item, mine.verdict(), words, mine.suggested()), "Comment on a verdict"));
    }

    public void suggest(Optional<CodeId> code) {
        model.current().ifPresent(item -> newest(item).filter(mine -> !mine.suggested().equals(code)).ifPresent(mine ->
                replace(item, mine, check(item, mine.verdict(), mine.comment(), code),
                        code.isPresent() ? "Suggested another code" : "Took a suggestion back")));
    }

    private Optional<Check> newest(ToCheck item) {
        return model.queue().items().stream().filter(one -> one.id().equals(item.id())).findFirst().orElse(item).mine();
    }

    private Check check(ToCheck item, Verdict verdict, String comment, Optional<CodeId> suggested) {
        return new Check(CheckId.fresh(), item.id(), who(), workspace.clock().instant(), verdict, comment, suggested);
    }

    private void replace(ToCheck item, Check old, Check fresh, String label) {
        run(item, fresh, new Change.Together(label, List.of(new RemoveCheck(old.id()), new AddCheck(fresh))));
    }

    private void run(ToCheck item, Check check, Change change) {
        model.expect(item.with(check), () -> workspace.run(change));
    }

    /// A passage that the first coder missed becomes a coding of the checker's own; false when nothing but white space is selected.
    public boolean addMissed(TextSpan selection, CodeId code) {
        var opened = model.openedProperty().get();
        var words = opened.flatMap(here -> SourceText.trimmed(here.transcript().text(), selection.start(), selection.end()));
        if (opened.isEmpty() || words.isEmpty()) {
            return false;
        }
        var unused = workspace.run(new AddCoding(
                Coding.of(opened.get().transcript().source().id(), words.get(), code, who(), workspace.clock().instant()).missed()));
        return true;
    }

    /// Declares that the text nobody marked was read, or takes that back.
    public void declareRead(boolean hasRead) {
        model.current().map(item -> item.coding().source()).ifPresent(source -> {
            var unused = workspace.run(hasRead ? new DeclareFinished(new Finished(source, who(), workspace.clock().instant(), true))
                    : new WithdrawFinished(source, who()));
        });
    }
}
