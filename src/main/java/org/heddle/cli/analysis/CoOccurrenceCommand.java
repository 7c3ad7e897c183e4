package org.heddle.cli.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.analysis.nearness.CoOccurrence;
import org.heddle.domain.analysis.nearness.Nearness;
import org.heddle.domain.analysis.picture.Network;
import org.heddle.domain.codebook.Codebook;
import org.heddle.workbench.analysis.Analysing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Says which codes stand together.
@Command(description = "Counts which codes stand together.")
public final class CoOccurrenceCommand implements Verb {
    @Mixin
    private Counting counting = new Counting();

    @Option(names = "--contained", description = "Only where one passage lies within the other.")
    private boolean contained;

    @Option(names = "--turns", paramLabel = "N", description = "Also passages at most so many turns apart.")
    private Optional<Integer> turns = Optional.empty();

    @Option(names = "--beside", paramLabel = "CODE", description = "What else is said where this is said: the codes beside this one, the most frequent first.")
    private Optional<String> beside = Optional.empty();

    private record Pair(int row, int column, long pairs) {}

    @Override
    public int run(Desk desk) throws IOException {
        if (contained && turns.isPresent()) {
            throw new WrongUsage("heddle cooccurrence: --contained and --turns exclude each other.");
        }
        Nearness nearness = turns.<Nearness>map(Nearness.WithinTurns::new)
                .orElse(contained ? new Nearness.Containment() : new Nearness.Overlap());
        return counting.run(desk, analysing -> found(analysing, nearness), found -> beside.isEmpty()
                ? new Counting.Answer(analysing -> analysing.words().coOccurrence(found.all()), codebook -> fields(found.all(), codebook),
                        Optional.of(codebook -> Network.of(found.all(), codebook)))
                : new Counting.Answer(analysing -> analysing.words().beside(found.all(), found.row()), codebook -> besideFields(found, codebook)));
    }

    private record Found(CoOccurrence all, int row) {}

    private Found found(Analysing analysing, Nearness nearness) {
        CoOccurrence all = analysing.coOccurrence(counting.wish(), nearness).join();
        return new Found(all, beside.map(name -> analysing.row(all, name)).orElse(-1));
    }

    private static Fields besideFields(Found found, Codebook codebook) {
        List<Integer> others = found.all().beside(found.row());
        return new Fields().put("code", codebook.path(found.all().codes().get(found.row())).toString()).put("beside", others.stream().map(other ->
                new Fields().put("code", codebook.path(found.all().codes().get(other)).toString()).put("count", found.all().pairs(found.row(), other))).toList());
    }

    /// Pairs that stand together at all, the most frequent first.
    private static Fields fields(CoOccurrence found, Codebook codebook) {
        var pairs = new ArrayList<Pair>();
        for (int row = 0; row < found.codes().size(); row++) {
            for (int column = row + 1; column < found.codes().size(); column++) {
                if (found.pairs(row, column) > 0) {
                    pairs.add(new Pair(row, column, found.pairs(row, column)));
                }
            }
        }
        pairs.sort(Comparator.comparingLong(Pair::pairs).reversed());
        List<String> codes = found.codes().stream().map(code -> codebook.path(code).toString()).toList();
        return new Fields().put("codes", codes).put("total", found.total()).put("pairs", pairs.stream().map(pair -> new Fields()
                .put("code", codes.get(pair.row())).put("other", codes.get(pair.column())).put("count", pair.pairs())).toList());
    }
}
