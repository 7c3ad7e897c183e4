package org.heddle.store.writing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.codebook.VersionId;
import org.heddle.domain.difference.Difference;
import org.heddle.domain.difference.Mark;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.DifferenceChange;
import org.heddle.domain.project.DifferenceChange.Reopen;
import org.heddle.domain.project.DifferenceChange.Settle;
import org.heddle.domain.project.DifferenceChange.TakeOver;
import org.heddle.domain.project.SurgeryChange;
import org.heddle.domain.project.SurgeryChange.DecideVersion;
import org.heddle.domain.project.SurgeryChange.RecordSurgery;
import org.heddle.domain.project.SurgeryChange.RemoveSurgery;
import org.heddle.domain.project.Touched;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextCorrection;
import org.heddle.domain.surgery.Surgery;
import org.heddle.domain.surgery.SurgeryId;
import org.heddle.store.table.Tables;

/// Carries out what can be done with differences and data surgeries, and takes settlements along when their text is corrected.
record DifferenceWriter(Tables tables) implements Anchored {

    void write(DifferenceChange change, Steps steps) throws SQLException {
        switch (change) {
            case Settle(var settlement, var along) -> {
                run(along, steps);
                tables.settlements.insert(settlement);
                steps.done(new Reopen(settlement.id(), List.of()), touching(settlement));
            }
            case Reopen(var id, var along) -> {
                Settlement gone = tables.settlements.find(id).orElseThrow();
                tables.settlements.delete(id);
                steps.done(new Settle(gone, List.of()), touching(gone));
                run(along, steps);
            }
            case TakeOver(var along) -> run(along, steps);
        }
    }

    private static void run(List<Change> along, Steps steps) throws SQLException {
        for (Change change : along) {
            steps.run(change);
        }
    }

    private static Touched touching(Settlement settlement) {
        return new Touched(Set.of(settlement.difference().source()), settlement.difference().codes(), Set.of(), false);
    }

    void write(SurgeryChange change, Steps steps) throws SQLException {
        switch (change) {
            case RecordSurgery(var surgery) -> {
                Optional<Surgery> before = tables.surgeries.find(surgery.id());
                if (!before.equals(Optional.of(surgery))) {
                    tables.surgeries.put(surgery);
                    steps.done(before.<SurgeryChange>map(RecordSurgery::new).orElseGet(() -> new RemoveSurgery(surgery.id())), Touched.MEMOS);
                }
            }
            case RemoveSurgery(var id) -> {
                Surgery gone = tables.surgeries.find(id).orElseThrow();
                tables.surgeries.delete(id);
                steps.done(new RecordSurgery(gone), Touched.MEMOS);
            }
            case DecideVersion(var version, var surgery) -> {
                Optional<SurgeryId> before = Optional.ofNullable(tables.surgeries.versions().get(version));
                if (!before.equals(surgery)) {
                    tables.surgeries.decide(version, surgery);
                    steps.done(new DecideVersion(version, before), Touched.MEMOS);
                }
            }
        }
    }

    /// A version goes: no meeting decided it any more.
    void undecide(VersionId version, Steps steps) throws SQLException {
        if (tables.surgeries.versions().containsKey(version)) {
            steps.run(new DecideVersion(version, Optional.empty()));
        }
    }

    /// A source goes: what was settled in it goes along.
    void reopen(SourceId source, Steps steps) throws SQLException {
        for (Settlement settlement : tables.settlements.of(source)) {
            steps.run(new Reopen(settlement.id(), List.of()));
        }
    }

    /// Of a mark whose words are all gone nothing is kept; where that was a whole difference, the settlement goes.
    @Override
    public void carry(SourceId source, TextCorrection correction, Steps steps) throws SQLException {
        for (Settlement settlement : tables.settlements.of(source)) {
            Difference before = settlement.difference();
            var first = carried(before.first(), correction);
            var second = carried(before.second(), correction);
            var outcome = carried(settlement.outcome(), correction);
            boolean isMoved = !first.equals(before.first()) || !second.equals(before.second()) || !outcome.equals(settlement.outcome());
            if (isMoved) {
                steps.run(new Reopen(settlement.id(), List.of()));
            }
            if (isMoved && !(first.isEmpty() && second.isEmpty())) {
                steps.run(new Settle(settlement.of(new Difference(before.pair(), source, before.kind(), first, second), outcome), List.of()));
            }
        }
    }

    private static List<Mark> carried(List<Mark> marks, TextCorrection correction) {
        var carried = new ArrayList<Mark>();
        for (Mark mark : marks) {
            correction.fate(mark.span()).place().ifPresent(span -> carried.add(new Mark(mark.code(), span)));
        }
        return List.copyOf(carried);
    }
}
