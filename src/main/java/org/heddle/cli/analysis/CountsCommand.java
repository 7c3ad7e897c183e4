package org.heddle.cli.analysis;

import java.io.IOException;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Verb;
import org.heddle.domain.analysis.CodeCount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Counts participants, sources, cases and codings under each code, with what they are out of.
@Command(description = "Counts participants, sources, cases and codings per code.")
public final class CountsCommand implements Verb {
    @Mixin
    private Counting counting = new Counting();

    @Override
    public int run(Desk desk) throws IOException {
        return counting.run(desk, analysing -> analysing.counts(counting.wish()).join(), counts -> new Counting.Answer(
                analysing -> analysing.words().counts(counts),
                codebook -> new Fields().put("codes", counts.codes().stream()
                                .map(one -> figures(new Fields().put("code", codebook.path(one.code()).toString()), one)).toList())
                        .put("outOf", figures(new Fields(), counts.all()))));
    }

    private static Fields figures(Fields fields, CodeCount count) {
        return fields.put("persons", count.persons()).put("sources", count.sources()).put("cases", count.cases())
                .put("codings", count.codings()).put("passages", count.passages());
    }
}
