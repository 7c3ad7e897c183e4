package org.heddle.domain.project.rules;

import org.heddle.domain.project.CaseChange;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CheckChange;
import org.heddle.domain.project.CodeChange;
import org.heddle.domain.project.CodingChange;
import org.heddle.domain.project.DifferenceChange;
import org.heddle.domain.project.FindingChange;
import org.heddle.domain.project.MemoChange;
import org.heddle.domain.project.MergeChange;
import org.heddle.domain.project.NoteChange;
import org.heddle.domain.project.PassChange;
import org.heddle.domain.project.PrintChange;
import org.heddle.domain.project.ProgressChange;
import org.heddle.domain.project.QuoteChange;
import org.heddle.domain.project.SourceChange;
import org.heddle.domain.project.SurgeryChange;
import org.heddle.domain.project.TeamChange;
import org.heddle.domain.project.VersionChange;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.team.CoderId;

/// What the study forbids, as sentences. Pure: asks the reader, changes nothing. The store calls it inside the transaction,
/// for every part of a compound change.
public final class Rules {
    private Rules() {}

    /// Throws `Refusal` when this coder may not make this change now.
    public static void check(Change change, ProjectReader reader, CoderId coder) {
        switch (change) {
            case SourceChange sources -> SourceRules.check(sources, reader);
            case CaseChange cases -> CaseRules.check(cases, reader);
            case CodeChange codes -> CodebookRules.check(codes, reader);
            case VersionChange versions -> VersionRules.check(versions, reader);
            case CodingChange codings -> CodingRules.check(codings, reader);
            case CheckChange checks -> CheckRules.check(checks, reader);
            case TeamChange team -> TeamRules.check(team, reader.team());
            case PassChange passes -> PassRules.check(passes, reader);
            case MemoChange memos -> MemoRules.check(memos, reader);
            case NoteChange notes -> MemoRules.check(notes, reader);
            case ProgressChange progress -> ProgressRules.check(progress, reader);
            case DifferenceChange differences -> DifferenceRules.check(differences, reader);
            case SurgeryChange surgeries -> DifferenceRules.check(surgeries, reader);
            case QuoteChange quotes -> QuoteRules.check(quotes, reader);
            case PrintChange prints -> PrintRules.check(prints, reader, coder);
            case FindingChange findings -> FindingRules.check(findings, reader);
            case MergeChange _, Change.Together _ -> { }
        }
    }
}
