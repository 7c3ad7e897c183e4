package org.heddle.store.writing;

import java.sql.SQLException;
import java.util.Optional;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.CheckChange;
import org.heddle.domain.project.CheckChange.AddCheck;
import org.heddle.domain.project.CheckChange.DeclareFinished;
import org.heddle.domain.project.CheckChange.RemoveCheck;
import org.heddle.domain.project.CheckChange.WithdrawFinished;
import org.heddle.domain.project.Touched;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.Finished;
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
            case DeclareFinished(var finished) -> declare(finished, steps);
            case WithdrawFinished(var source, var coder) -> withdraw(source, coder, steps);
        }
    }

    private Touched touching(CodingId id) {
        return tables.codings.find(id).map(Steps::touching).orElse(Touched.NOTHING);
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
