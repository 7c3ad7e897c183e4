package org.heddle.cli.analysis;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Named;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.analysis.completeness.Saturation;
import org.heddle.domain.analysis.picture.Curve;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.workbench.analysis.Analysing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Says how many new codes each source brought, and when there were few.
@Command(description = "Counts new codes source by source, until they are few.")
public final class SaturationCommand implements Verb {
    @Mixin
    private Counting counting = new Counting();

    @Option(names = "--order", paramLabel = "SOURCE,…", description = "The order in which the sources were analysed; the usual one is by name.")
    private String order = "";

    @Option(names = "--base", paramLabel = "N", description = "How many sources make the base: 4.")
    private int base = Saturation.Method.USUAL.base();

    @Option(names = "--run", paramLabel = "N", description = "How many sources make a run: 2.")
    private int run = Saturation.Method.USUAL.run();

    @Option(names = "--threshold", paramLabel = "PERCENT", description = "New codes of a run, in percent of the base: 5.")
    private double threshold = 100 * Saturation.Method.USUAL.threshold();

    @Option(names = "--shuffles", paramLabel = "N", description = "Adds the average curve of so many shuffled orders.")
    private Optional<Integer> shuffles = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "The same seed gives the same orders: 1.")
    private long seed = 1;

    private record Found(Saturation saturation, Analysing.Order order, Optional<double[]> shuffled) {}

    @Override
    public int run(Desk desk) throws IOException {
        if (shuffles.isPresent() && shuffles.get() < 1) {
            throw new WrongUsage("heddle saturation: one shuffled order at least.");
        }
        return counting.run(desk, this::ask, found -> new Counting.Answer(
                analysing -> analysing.words().saturation(found.saturation(), found.order().sources()), _ -> fields(found),
                Optional.of(_ -> Curve.of(found.saturation(), found.shuffled().orElse(new double[0])))));
    }

    private Found ask(Analysing analysing) {
        Analysing.Order sources = analysing.order(Named.list(order));
        var method = new Saturation.Method(base, run, threshold / 100);
        return new Found(analysing.saturation(counting.wish(), sources, method).join(), sources,
                shuffles.map(draws -> analysing.shuffled(counting.wish(), sources, draws, new Random(seed)).join()));
    }

    private Fields fields(Found found) {
        Map<SourceId, String> names = found.order().sources().stream().collect(Collectors.toMap(Source::id, Source::name));
        Saturation saturation = found.saturation();
        List<Fields> steps = saturation.steps().stream().map(step -> new Fields().put("source", names.get(step.source())).put("fresh", step.fresh())
                .put("sofar", step.sofar()).put("inRun", step.inRun().isPresent() ? step.inRun().getAsInt() : null)
                .put("share", step.share())).toList();
        var fields = new Fields().put("base", base).put("run", run).put("threshold", threshold)
                .put("baseCodes", saturation.base().isPresent() ? saturation.base().getAsInt() : null)
                .put("reachedAfter", saturation.reachedAfter().isPresent() ? saturation.reachedAfter().getAsInt() : null).put("steps", steps);
        found.shuffled().ifPresent(curve -> fields.put("shuffles", shuffles).put("seed", seed)
                .put("shuffled", Arrays.stream(curve).boxed().toList()));
        return fields;
    }
}
