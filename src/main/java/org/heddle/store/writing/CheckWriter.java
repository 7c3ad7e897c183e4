package org.heddle.store.writing;

import java.sql.SQLException;
import java.util.Optional;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.memo.NoteId;
import org.heddle.domain.project.CheckChange;
import org.heddle.domain.project.CheckChange.AddCheck;
import org.heddle.domain.project.CheckChange.AddNoteCheck;
import org.heddle.domain.project.CheckChange.AnswerCheck;
import org.heddle.domain.project.CheckChange.DeclareFinished;
import org.heddle.domain.project.CheckChange.RemoveCheck;
import org.heddle.domain.project.CheckChange.RemoveNoteCheck;
import org.heddle.domain.project.CheckChange.WithdrawAnswer;
import org.heddle.domain.project.CheckChange.WithdrawFinished;
import org.heddle.domain.project.Touched;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Answer;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.Finished;
import org.heddle.domain.verification.note.NoteCheck;
import org.heddle.store.table.Tables;

/// Carries out what can be done in verification.
record CheckWriter(Tables tables) {

    void write(CheckChange change, Steps steps) throws SQLException {
        switch (change) {
            case AddCheck(var check) -> {
                tables.checks.insert(check);
                steps.done(new RemoveCheck(check.id()), touching(check.coding()));
            }
            case RemoveCheck(var id) -> {
                Check gone = tables.checks.find(id).orElseThrow();
                tables.checks.delete(id);
                steps.done(new AddCheck(gone), touching(gone.coding()));
            }
            case AnswerCheck(var answer) -> answer(answer, steps);
            case WithdrawAnswer(var id) -> {
                Answer gone = tables.answers.find(id).orElseThrow();
                tables.answers.delete(id);
                steps.done(new AnswerCheck(gone), Steps.touching(gone.before()));
            }
            case AddNoteCheck(var check) -> {
                tables.noteChecks.insert(check);
                steps.done(new RemoveNoteCheck(check.id()), touching(check.note()));
            }
            case RemoveNoteCheck(var id) -> {
                NoteCheck gone = tables.noteChecks.find(id).orElseThrow();
                tables.noteChecks.delete(id);
                steps.done(new AddNoteCheck(gone), touching(gone.note()));
            }
            case DeclareFinished(var finished) -> declare(finished, steps);
            case WithdrawFinished(var source, var coder) -> withdraw(source, coder, steps);
        }
    }

    private Touched touching(CodingId id) {
        return tables.codings.find(id).map(Steps::touching).orElse(Touched.NOTHING);
    }

    private Touched touching(NoteId id) {
        return tables.notes.find(id).map(note -> Steps.touching(note.source())).orElse(Touched.NOTHING);
    }

    private void answer(Answer answer, Steps steps) throws SQLException {
        Optional<Answer> before = tables.answers.find(answer.check());
        if (before.filter(answer::equals).isPresent()) {
            return;
        }
        tables.answers.delete(answer.check());
        tables.answers.insert(answer);
        steps.done(before.<CheckChange>map(AnswerCheck::new).orElseGet(() -> new WithdrawAnswer(answer.check())), Steps.touching(answer.before()));
    }

    private void declare(Finished finished, Steps steps) throws SQLException {
        Optional<Finished> before = tables.checks.finished(finished.source(), finished.coder());
        if (before.filter(earlier -> earlier.hasReadUnmarked() == finished.hasReadUnmarked()).isPresent()) {
            return;
        }
        tables.checks.declare(finished);
        CheckChange inverse = before.<CheckChange>map(DeclareFinished::new)
                .orElseGet(() -> new WithdrawFinished(finished.source(), finished.coder()));
        steps.done(inverse, Steps.touching(finished.source()));
    }

    private void withdraw(SourceId source, CoderId coder, Steps steps) throws SQLException {
        Optional<Finished> before = tables.checks.finished(source, coder);
        if (before.isPresent()) {
            tables.checks.withdraw(source, coder);
            steps.done(new DeclareFinished(before.get()), Steps.touching(source));
        }
    }
}
