package org.heddle.domain.project.words;

import org.heddle.domain.difference.Settlement;
import org.heddle.domain.project.CodingChange;
import org.heddle.domain.project.DifferenceChange;
import org.heddle.domain.project.SurgeryChange;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.report.Counted;
import org.heddle.domain.surgery.SurgeryDate;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;

/// How the log speaks of differences and data surgeries: where and which way, never why in somebody's words.
record DifferenceWords(ProjectReader reader) {

    String sentence(DifferenceChange change) {
        return switch (change) {
            case DifferenceChange.Settle(var settlement, _) -> "Settled %s: %s".formatted(place(settlement),
                    settlement.way().words(coder(settlement.difference().pair().first()), coder(settlement.difference().pair().second())))
                    + settlement.pushed().map(rule -> ", reason added to “%s” of a code".formatted(rule.side().words())).orElse("");
            case DifferenceChange.Reopen(var id, _) -> "Reopened " + reader.differences().find(id).map(this::place).orElse("a difference");
            case DifferenceChange.TakeOver(var along) -> "Took %s over on which both coders agree".formatted(
                    Counted.of(along.stream().filter(CodingChange.AddCoding.class::isInstance).count(), "passage"));
        };
    }

    String sentence(SurgeryChange change) {
        return switch (change) {
            case SurgeryChange.RecordSurgery(var surgery) -> "Recorded the data surgery of " + SurgeryDate.words(surgery.date());
            case SurgeryChange.RemoveSurgery(var id) -> "Removed " + reader.surgeries().find(id)
                    .map(surgery -> "the data surgery of " + SurgeryDate.words(surgery.date())).orElse("a data surgery");
            case SurgeryChange.DecideVersion(var version, _) -> "Said which data surgery decided " + reader.versions().find(version)
                    .map(one -> "“%s”".formatted(one.name())).orElse("a version");
        };
    }

    private String place(Settlement settlement) {
        return "a difference (%s) in “%s”".formatted(settlement.difference().kind().word(),
                reader.sources().find(settlement.difference().source()).map(source -> source.name()).orElse("a source"));
    }

    private String coder(CoderId id) {
        return reader.team().find(id).map(Coder::name).orElse("a coder");
    }
}
