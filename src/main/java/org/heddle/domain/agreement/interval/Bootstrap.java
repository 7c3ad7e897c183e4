package org.heddle.domain.agreement.interval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.heddle.domain.agreement.measure.ChoiceTable;
import org.heddle.domain.agreement.measure.Score;
import org.heddle.domain.agreement.unit.Tally;

/// Draws as many sources as there are, with replacement, and computes a figure of each draw: what people say in one source hangs
/// together, so sources are drawn and not units. Percentile intervals.
/// Efron, B. and Tibshirani, R. J. (1993). An introduction to the bootstrap. Chapman and Hall, chapter 13.
public final class Bootstrap {
    private static final double TAIL = 0.025;
    private static final double ENOUGH = 0.5;
    private static final Spread ONE_SOURCE = new Spread.Unknown("An interval by source needs at least two sources.");
    private static final Spread UNDEFINED = new Spread.Unknown("The figure is undefined in more than half of the draws.");

    private final Tally tally;
    private final Draws draws;
    private final Function<ChoiceTable, Score> measure;
    private final double[][] figures;
    private final int[] defined;

    private Bootstrap(Tally tally, Draws draws, Function<ChoiceTable, Score> measure) {
        this.tally = tally;
        this.draws = draws;
        this.measure = measure;
        figures = new double[tally.codes() + 1][draws.count()];
        defined = new int[tally.codes() + 1];
    }

    /// One interval for each code, then one of all codes pooled. `goesOn` is told the draw and answers whether to continue; empty when not.
    public static Optional<List<Spread>> of(Tally tally, Draws draws, Function<ChoiceTable, Score> measure, IntPredicate goesOn) {
        var bootstrap = new Bootstrap(tally, draws, measure);
        if (tally.sources() < 2) {
            return Optional.of(Collections.nCopies(tally.codes() + 1, ONE_SOURCE));
        }
        var random = new Random(draws.seed());
        for (int draw = 0; draw < draws.count(); draw++) {
            if (!goesOn.test(draw)) {
                return Optional.empty();
            }
            bootstrap.draw(random);
        }
        return Optional.of(bootstrap.spreads());
    }

    private void draw(Random random) {
        var times = new int[tally.sources()];
        for (int source = 0; source < times.length; source++) {
            times[random.nextInt(times.length)]++;
        }
        List<ChoiceTable> tables = tally.tables(times);
        for (int code = 0; code < tables.size(); code++) {
            keep(code, tables.get(code));
        }
        tables.stream().reduce(ChoiceTable::plus).ifPresent(pooled -> keep(tables.size(), pooled));
    }

    private void keep(int line, ChoiceTable table) {
        if (measure.apply(table) instanceof Score.Value(double figure)) {
            figures[line][defined[line]++] = figure;
        }
    }

    private List<Spread> spreads() {
        var spreads = new ArrayList<Spread>();
        for (int line = 0; line < figures.length; line++) {
            spreads.add(spread(Arrays.copyOf(figures[line], defined[line])));
        }
        return spreads;
    }

    private Spread spread(double[] sorted) {
        if (sorted.length <= ENOUGH * draws.count()) {
            return UNDEFINED;
        }
        Arrays.sort(sorted);
        return new Spread.Range(at(sorted, TAIL), at(sorted, 1 - TAIL));
    }

    /// Between two neighbours in proportion.
    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
