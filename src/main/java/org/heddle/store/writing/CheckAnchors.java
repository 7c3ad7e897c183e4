package org.heddle.store.writing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.project.CheckChange.AddCheck;
import org.heddle.domain.project.CheckChange.AnswerCheck;
import org.heddle.domain.project.CheckChange.RemoveCheck;
import org.heddle.domain.project.CheckChange.WithdrawAnswer;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextCorrection;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.verification.Answer;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.Suggestion;
import org.heddle.domain.verification.Suggestion.OtherEdges;
import org.heddle.store.table.Tables;

/// Where checks and their answers point into one source while its text is corrected: suggested edges, and passages that were dropped.
/// A suggestion whose words are gone goes with them; so does an answer. For one correction.
final class CheckAnchors implements Anchored {
    private final Tables tables;
    private final List<Check> checks = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();

    CheckAnchors(Tables tables) {
        this.tables = tables;
    }

    @Override
    public void loosen(SourceId source, TextCorrection correction, Steps steps) throws SQLException {
        for (var ofOne : tables.checks.of(source).values()) {
            for (Check check : ofOne) {
                if (edges(check).filter(span -> !stays(span, correction)).isPresent()) {
                    checks.add(check);
                    replace(check, check.suggesting(Optional.empty()), steps);
                }
            }
        }
        for (Answer answer : tables.answers.of(source)) {
            if (!stays(answer.before().span(), correction)) {
                answers.add(answer);
                steps.run(new WithdrawAnswer(answer.check()));
            }
        }
    }

    @Override
    public void carry(SourceId source, TextCorrection correction, Steps steps) throws SQLException {
        for (Check check : checks) {
            Optional<Suggestion> now = edges(check).flatMap(span -> correction.fate(span).place()).map(OtherEdges::new);
            if (now.isPresent()) {
                replace(check, check.suggesting(now), steps);
            }
        }
        for (Answer answer : answers) {
            Optional<TextSpan> now = correction.fate(answer.before().span()).place();
            if (now.isPresent()) {
                steps.run(new AnswerCheck(answer.about(answer.before().over(now.get()))));
            }
        }
    }

    private static void replace(Check old, Check fresh, Steps steps) throws SQLException {
        steps.run(new RemoveCheck(old.id()));
        steps.run(new AddCheck(fresh));
    }

    private static Optional<TextSpan> edges(Check check) {
        return check.suggestion().flatMap(one -> one instanceof OtherEdges(var span) ? Optional.of(span) : Optional.empty());
    }

    private static boolean stays(TextSpan span, TextCorrection correction) {
        return correction.fate(span).place().filter(span::equals).isPresent();
    }
}
