package org.heddle.domain.project.rules;

import org.heddle.domain.Refusal;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.project.CheckChange;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.Suggestion;
import org.heddle.domain.verification.note.NoteCheck;

/// What is forbidden in verification.
final class CheckRules {
    private CheckRules() {}

    static void check(CheckChange change, ProjectReader reader) {
        switch (change) {
            case CheckChange.AddCheck(var check) -> allowed(check, reader);
            case CheckChange.RemoveCheck(var id) -> {
                if (reader.checks().find(id).isEmpty()) {
                    throw new Refusal("That check is no longer there.");
                }
            }
            case CheckChange.AnswerCheck(var answer) -> {
                SourceRules.known(answer.before().source(), reader);
                TeamRules.known(answer.before().coder(), reader.team());
                TeamRules.known(answer.checker(), reader.team());
                if (answer.checker().equals(answer.before().coder())) {
                    throw new Refusal("Nobody checks an own coding, so there is nothing to answer.");
                }
            }
            case CheckChange.WithdrawAnswer(var id) -> {
                if (reader.answers().find(id).isEmpty()) {
                    throw new Refusal("That answer is no longer there.");
                }
            }
            case CheckChange.AddNoteCheck(var check) -> allowed(check, reader);
            case CheckChange.RemoveNoteCheck(var id) -> {
                if (reader.noteChecks().find(id).isEmpty()) {
                    throw new Refusal("That check is no longer there.");
                }
            }
            case CheckChange.DeclareFinished(var finished) -> {
                SourceRules.known(finished.source(), reader);
                TeamRules.known(finished.coder(), reader.team());
            }
            case CheckChange.WithdrawFinished(var source, _) -> SourceRules.known(source, reader);
        }
    }

    private static void allowed(NoteCheck check, ProjectReader reader) {
        TeamRules.known(check.checker(), reader.team());
        CodingNote note = reader.notes().find(check.note()).orElseThrow(() -> new Refusal("Nothing is written under that heading."));
        if (note.coder().equals(check.checker())) {
            throw new Refusal("Nobody checks an own coding note. Another coder has to do it.");
        }
        if (reader.noteChecks().find(check.id()).isPresent()) {
            throw new Refusal("That check is already there.");
        }
    }

    private static void allowed(Check check, ProjectReader reader) {
        TeamRules.known(check.checker(), reader.team());
        if (reader.checks().find(check.id()).isPresent()) {
            throw new Refusal("That check is already there.");
        }
        if (CodingRules.known(check.coding(), reader).coder().equals(check.checker())) {
            throw new Refusal("Nobody checks an own coding. Another coder has to do it.");
        }
        check.suggested().ifPresent(code -> reader.codes().codebook().code(code));
        check.suggestion().ifPresent(one -> inside(one, CodingRules.known(check.coding(), reader), reader));
    }

    private static void inside(Suggestion suggestion, Coding coding, ProjectReader reader) {
        if (suggestion instanceof Suggestion.OtherEdges(var span)) {
            Source source = SourceRules.known(coding.source(), reader);
            if (span.end() > source.length()) {
                throw new Refusal("That passage reaches beyond the end of “%s”.".formatted(source.name()));
            }
        }
    }
}
