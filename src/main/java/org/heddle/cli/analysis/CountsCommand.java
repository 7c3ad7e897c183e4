package org.heddle.cli.analysis;

import java.io.IOException;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Verb;
import org.heddle.domain.analysis.crosstab.CodeCount;
import org.heddle.domain.codebook.Codebook;
import org.heddle.workbench.analysis.Analysing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Counts participants, sources, cases and codings under each code, with what they are out of.
@Command(description = "Counts participants, sources, cases and codings per code.")
public final class CountsCommand implements Verb {
    @Mixin
    private Counting counting = new Counting();

    @Override
    public int run(Desk desk) throws IOException {
        return counting.run(desk, analysing -> analysing.worded(counting.wish()).join(), found -> new Counting.Answer(
                analysing -> analysing.words().counts(found.counts(), found.wordings()),
                codebook -> new Fields().put("codes", found.counts().codes().stream().map(one -> fields(one, found, codebook)).toList())
                        .put("outOf", figures(new Fields(), found.counts().all()))));
    }

    private static Fields fields(CodeCount one, Analysing.Worded found, Codebook codebook) {
        Fields fields = figures(new Fields().put("code", codebook.path(one.code()).toString()), one);
        return found.wordings().containsKey(one.code()) ? fields.put("wording", found.wordings().get(one.code())) : fields;
    }

    private static Fields figures(Fields fields, CodeCount count) {
        return fields.put("persons", count.persons()).put("sources", count.sources()).put("cases", count.cases())
                .put("codings", count.codings()).put("passages", count.passages());
    }
}
