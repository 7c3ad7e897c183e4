package org.heddle.domain.project.rules;

import java.util.List;
import org.heddle.domain.Refusal;
import org.heddle.domain.difference.Mark;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.difference.SettlementId;
import org.heddle.domain.difference.Way;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CodeChange;
import org.heddle.domain.project.CodingChange;
import org.heddle.domain.project.DifferenceChange;
import org.heddle.domain.project.SurgeryChange;
import org.heddle.domain.project.TeamChange;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.surgery.SurgeryId;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Consensus;

/// What is forbidden with differences and data surgeries.
final class DifferenceRules {
    private DifferenceRules() {}

    static void check(DifferenceChange change, ProjectReader reader) {
        switch (change) {
            case DifferenceChange.Settle(var settlement, var along) -> {
                settled(settlement, along, reader);
                onlyTheLayer(along, reader);
            }
            case DifferenceChange.Reopen(var id, var along) -> {
                known(id, reader);
                onlyTheLayer(along, reader);
            }
            case DifferenceChange.TakeOver(var along) -> onlyTheLayer(along, reader);
        }
    }

    private static Settlement known(SettlementId id, ProjectReader reader) {
        return reader.differences().find(id).orElseThrow(() -> new Refusal("That difference is not settled any more."));
    }

    private static void settled(Settlement settlement, List<Change> along, ProjectReader reader) {
        var difference = settlement.difference();
        Source source = SourceRules.known(difference.source(), reader);
        TeamRules.known(settlement.by(), reader.team());
        for (CoderId coder : List.of(difference.pair().first(), difference.pair().second())) {
            isNotSealed(source.id(), coder, reader);
        }
        if (settlement.way() == Way.NEW && settlement.outcome().isEmpty()) {
            throw new Refusal("A new reading needs a code and a passage. To keep nothing, choose neither.");
        }
        for (Mark mark : settlement.outcome()) {
            if (mark.span().end() > source.length()) {
                throw new Refusal("That passage reaches beyond the end of “%s”.".formatted(source.name()));
            }
        }
        boolean isTaken = reader.differences().of(source.id()).stream().filter(other -> other.difference().id().equals(difference.id()))
                .anyMatch(other -> along.stream().noneMatch(one -> one instanceof DifferenceChange.Reopen(var id, _) && id.equals(other.id())));
        if (isTaken) {
            throw new Refusal("That difference is settled already. Reopen it first.");
        }
        settlement.surgery().ifPresent(id -> known(id, reader));
    }

    private static void isNotSealed(SourceId source, CoderId coder, ProjectReader reader) {
        TeamRules.known(coder, reader.team());
        if (reader.passes().all().stream().anyMatch(pass -> pass.seals(source, coder))) {
            throw new Refusal("Differences are settled when the blind pass is released. Nothing was changed.");
        }
    }

    /// Both coders' originals stay as they are: an act about differences may only write the agreed layer and a code's rule.
    private static void onlyTheLayer(List<Change> along, ProjectReader reader) {
        for (Change change : along) {
            boolean isAllowed = change instanceof CodeChange.DefineCode || change instanceof DifferenceChange.Reopen
                    || change instanceof TeamChange.AddCoder(var coder) && Consensus.is(coder)
                    || change instanceof CodingChange.AddCoding(var coding) && isLayer(coding.coder(), reader, along)
                    || change instanceof CodingChange.RemoveCoding(var id) && isLayer(CodingRules.known(id, reader).coder(), reader, along);
            if (!isAllowed) {
                throw new Refusal("Settling writes into the consensus layer only; the coders’ own codings stay as they are.");
            }
        }
    }

    private static boolean isLayer(CoderId coder, ProjectReader reader, List<Change> along) {
        return reader.team().find(coder).map(Consensus::is).orElseGet(() -> along.stream()
                .anyMatch(one -> one instanceof TeamChange.AddCoder(var newcomer) && newcomer.id().equals(coder) && Consensus.is(newcomer)));
    }

    static void check(SurgeryChange change, ProjectReader reader) {
        switch (change) {
            case SurgeryChange.RecordSurgery(var surgery) -> {
                if (surgery.coders().isEmpty() && surgery.guests().isEmpty()) {
                    throw new Refusal("A data surgery needs somebody who was there.");
                }
                if (surgery.discussed().isEmpty() && surgery.decisions().isEmpty()) {
                    throw new Refusal("Say what was discussed or decided in the data surgery.");
                }
                surgery.coders().forEach(coder -> TeamRules.known(coder, reader.team()));
            }
            case SurgeryChange.RemoveSurgery(var id) -> {
                known(id, reader);
                if (reader.surgeries().isPointedTo(id)) {
                    throw new Refusal("A settled difference or a version of the codebook points to that data surgery, so it stays.");
                }
            }
            case SurgeryChange.DecideVersion(var version, var surgery) -> {
                if (reader.versions().find(version).isEmpty()) {
                    throw new Refusal("That version is no longer there.");
                }
                surgery.ifPresent(id -> known(id, reader));
            }
        }
    }

    private static void known(SurgeryId id, ProjectReader reader) {
        if (reader.surgeries().find(id).isEmpty()) {
            throw new Refusal("That data surgery is not recorded in the project.");
        }
    }
}
