package org.heddle.domain.project;

import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Answer;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.CheckId;
import org.heddle.domain.verification.Finished;
import org.heddle.domain.verification.note.NoteCheck;

/// What can be done in verification, and what coders declare about sources.
public sealed interface CheckChange extends Change {
    record AddCheck(Check check) implements CheckChange {}

    record RemoveCheck(CheckId check) implements CheckChange {}

    /// The first coder's answer to a check; an earlier answer to it gives way.
    record AnswerCheck(Answer answer) implements CheckChange {}

    record WithdrawAnswer(CheckId check) implements CheckChange {}

    record AddNoteCheck(NoteCheck check) implements CheckChange {}

    record RemoveNoteCheck(CheckId check) implements CheckChange {}

    /// Declares a coder's work on a source finished; an earlier declaration gives way.
    record DeclareFinished(Finished finished) implements CheckChange {}

    record WithdrawFinished(SourceId source, CoderId coder) implements CheckChange {}
}
