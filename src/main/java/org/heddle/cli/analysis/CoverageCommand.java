package org.heddle.cli.analysis;

import java.io.IOException;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Verb;
import org.heddle.domain.analysis.completeness.Silence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Says how much of each source was coded and how much was not.
@Command(description = "Counts what is coded and what is not, source by source.")
public final class CoverageCommand implements Verb {
    @Mixin
    private Counting counting = new Counting();

    @Override
    public int run(Desk desk) throws IOException {
        return counting.run(desk, analysing -> analysing.silence(counting.wish()).join(), found -> new Counting.Answer(
                analysing -> analysing.words().silence(found),
                _ -> new Fields().put("sources", found.rows().stream().map(row -> figures(new Fields().put("source", row.name()), row)).toList())
                        .put("all", figures(new Fields(), found.all())).put("withoutCode", found.withoutCode())));
    }

    private static Fields figures(Fields fields, Silence.Row row) {
        return fields.put("coded", row.coded()).put("uncoded", row.uncoded()).put("interviewer", row.interviewer()).put("between", row.between())
                .put("length", row.length()).put("codings", row.codings()).put("turns", row.turns()).put("turnsWithoutCode", row.left());
    }
}
