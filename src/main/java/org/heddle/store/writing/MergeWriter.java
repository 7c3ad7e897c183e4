package org.heddle.store.writing;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.heddle.domain.project.MergeChange;
import org.heddle.domain.project.MergeChange.Distinguish;
import org.heddle.domain.project.MergeChange.Equate;
import org.heddle.domain.project.MergeChange.LeaveOut;
import org.heddle.domain.project.MergeChange.TakeIn;
import org.heddle.domain.project.Touched;
import org.heddle.store.table.Tables;

/// Carries out what is remembered of merged copies.
record MergeWriter(Tables tables) {
    private static final Touched PEOPLE = Steps.people();

    void write(MergeChange change, Steps steps) throws SQLException {
        switch (change) {
            case TakeIn(var act, var late) -> {
                if (!tables.copies.isTakenIn(act)) {
                    tables.copies.takeIn(act, late);
                    steps.done(new LeaveOut(act), PEOPLE);
                }
            }
            case LeaveOut(var act) -> {
                if (tables.copies.isTakenIn(act)) {
                    var late = tables.copies.late(act);
                    tables.copies.leaveOut(act);
                    steps.done(new TakeIn(act, late), PEOPLE);
                }
            }
            case Equate(var theirs, var own) -> {
                Optional<UUID> before = tables.copies.alias(theirs);
                if (!before.equals(Optional.of(own))) {
                    tables.copies.equate(theirs, own);
                    steps.done(before.<MergeChange>map(other -> new Equate(theirs, other)).orElseGet(() -> new Distinguish(theirs)), PEOPLE);
                }
            }
            case Distinguish(var theirs) -> {
                Optional<UUID> before = tables.copies.alias(theirs);
                if (before.isPresent()) {
                    tables.copies.distinguish(theirs);
                    steps.done(new Equate(theirs, before.get()), PEOPLE);
                }
            }
        }
    }
}
