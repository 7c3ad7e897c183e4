package org.heddle.domain.project.rules;

import org.heddle.domain.Refusal;
import org.heddle.domain.project.CheckChange;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.verification.Check;

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
            case CheckChange.DeclareFinished(var finished) -> {
                SourceRules.known(finished.source(), reader);
                TeamRules.known(finished.coder(), reader.team());
            }
            case CheckChange.WithdrawFinished(var source, _) -> SourceRules.known(source, reader);
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
    }
}
