package org.heddle.cli.analysis;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.analysis.crosstab.Countable;
import org.heddle.domain.analysis.crosstab.Crosstab;
import org.heddle.domain.analysis.words.AnalysisWords;
import org.heddle.domain.codebook.Codebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Sets codes against groups.
@Command(description = "Counts codes by source, case, role, attribute, coder …")
public final class CrosstabCommand implements Verb {
    @Mixin
    private Counting counting = new Counting();

    @Option(names = "--by", required = true, paramLabel = "WHAT",
            description = "source, case, role, person, coder, or the name of an attribute or a dimension of the codebook.")
    private String by = "";

    @Option(names = "--count", paramLabel = "THINGS", description = "codings (the usual one), persons, sources, cases or words.")
    private String counted = Countable.CODINGS.word();

    @Override
    public int run(Desk desk) throws IOException {
        Countable things = Countable.named(counted)
                .orElseThrow(() -> new WrongUsage("That was not understood: what is counted is codings, persons, sources, cases or words."));
        return counting.run(desk, analysing -> analysing.crosstab(counting.wish(), by, things).join(), table -> new Counting.Answer(
                analysing -> analysing.words().crosstab(table), codebook -> fields(table, codebook)));
    }

    private static Fields fields(Crosstab table, Codebook codebook) {
        int last = table.columns().size();
        return new Fields().put("by", AnalysisWords.by(table.question().across())).put("counted", table.question().counted().word())
                .put("withChildren", table.question().withChildren()).put("columns", table.columns())
                .put("rows", IntStream.range(0, table.codes().size()).mapToObj(row -> new Fields()
                        .put("code", codebook.path(table.codes().get(row)).toString()).put("cells", cells(table.cells()[row]))
                        .put("total", table.rowTotal(row))).toList())
                .put("any", new Fields().put("cells", cells(table.cells()[table.codes().size()])).put("total", table.total()))
                .put("outOf", new Fields().put("cells", cells(table.outOf())).put("total", table.outOf(last)));
    }

    private static List<Long> cells(long[] row) {
        return LongStream.of(row).limit(row.length - 1).boxed().toList();
    }
}
