package org.heddle.cli.analysis;

import java.io.IOException;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Verb;
import org.heddle.domain.analysis.completeness.Absences;
import org.heddle.domain.analysis.crosstab.CodeCount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists the codes that were expected, by whom and why, how they were searched for, and what was found.
@Command(description = "Lists codes that were expected (memos of the kind “expectation”) and what was found of them.")
public final class AbsencesCommand implements Verb {
    @Mixin
    private Counting counting = new Counting();

    @Override
    public int run(Desk desk) throws IOException {
        return counting.run(desk, analysing -> analysing.absences(counting.wish().coder()).join(), found -> new Counting.Answer(
                analysing -> analysing.words().absences(found), codebook -> new Fields().put("expected", found.rows().stream()
                        .map(row -> fields(row, codebook.path(row.found().code()).toString())).toList()).put("outOf", figures(new Fields(), found.all()))));
    }

    private static Fields fields(Absences.Row row, String code) {
        return figures(new Fields().put("code", code).put("by", row.expectation().by()).put("why", row.expectation().why())
                .put("searched", row.expectation().searched()), row.found());
    }

    private static Fields figures(Fields fields, CodeCount count) {
        return fields.put("persons", count.persons()).put("sources", count.sources()).put("cases", count.cases()).put("codings", count.codings());
    }
}
