package org.heddle.cli.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Verb;
import org.heddle.domain.analysis.crosstab.Comparison;
import org.heddle.domain.analysis.words.AnalysisWords;
import org.heddle.domain.cases.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Describes groups of cases side by side: mean and range of numbers, answers counted, codings per case.
@Command(description = "Describes groups of cases: means, ranges, answers, codings per case.")
public final class CompareCommand implements Verb {
    @Mixin
    private Counting counting = new Counting();

    @Option(names = "--by", paramLabel = "ATTRIBUTE", description = "The attribute whose answers make the groups: arm.")
    private String by = Case.ARM;

    @Override
    public int run(Desk desk) throws IOException {
        return counting.run(desk, analysing -> analysing.comparison(counting.wish(), by).join(),
                found -> new Counting.Answer(analysing -> analysing.words().comparison(found), _ -> fields(found)));
    }

    private static Fields fields(Comparison found) {
        List<Fields> groups = found.groups().stream().map(group -> new Fields().put("group", group.name()).put("cases", group.cases().size())).toList();
        return new Fields().put("by", found.by()).put("groups", groups).put("rows", found.rows().stream().map(row -> {
            var cells = new ArrayList<Fields>();
            row.cells().forEach(cell -> cells.add(fields(cell)));
            return new Fields().put(row.code().isPresent() ? "code" : "attribute", row.name()).put("groups", cells.subList(0, cells.size() - 1))
                    .put("all", cells.getLast()).put("likeness", AnalysisWords.likeness(found, row));
        }).toList());
    }

    private static Fields fields(Comparison.Cell cell) {
        return switch (cell) {
            case Comparison.Cell.Described(long cases, double mean, double least, double most) -> cases == 0 ? new Fields().put("cases", 0)
                    : new Fields().put("cases", cases).put("mean", mean).put("least", least).put("most", most);
            case Comparison.Cell.Answers(var counts) -> {
                var answers = new Fields();
                counts.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(one -> answers.put(one.getKey(), one.getValue()));
                yield new Fields().put("cases", cell.cases()).put("answers", answers);
            }
        };
    }
}
