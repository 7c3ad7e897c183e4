package org.heddle.domain.analysis.completeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.heddle.domain.Refusal;
import org.heddle.domain.analysis.CodedPlace;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;

/// New codes source by source in an order, and when a run of sources brought so few that the codes may be called saturated. After Guest, Namey and
/// Chen (2020), "A simple method to assess and report thematic saturation in qualitative research", PLOS ONE 15(5): the new codes in a run of
/// sources are divided by the codes of the first sources (the base); runs overlap and begin right after the base.
public record Saturation(Method method, List<Step> steps, OptionalInt base, OptionalInt reachedAfter) {
    public Saturation {
        steps = List.copyOf(steps);
    }

    /// Base size and run length in sources; `threshold` is a share of the base, such as 0.05.
    public record Method(int base, int run, double threshold) {
        public static final Method USUAL = new Method(4, 2, 0.05);

        public Method {
            if (base < 1 || run < 1 || !(threshold >= 0 && threshold < 1)) {
                throw new Refusal("Saturation needs a base and a run of at least one source, and a threshold from 0 up to 1.");
            }
        }
    }

    /// One source: codes never seen before it, codes seen so far, and for the run that ends here its new codes and their share of the base.
    public record Step(SourceId source, int fresh, int sofar, OptionalInt inRun, Optional<Double> share) {}

    /// `order` lists the sources that are looked at, in the order in which they were analysed.
    public static Saturation of(List<SourceId> order, Method method, CodingColumns codings) {
        return of(order, method, codesOf(codings));
    }

    /// How many codes were seen after each source, on average over so many shuffled orders; the same seed gives the same figures.
    public static double[] shuffled(List<SourceId> order, int draws, RandomGenerator random, CodingColumns codings) {
        Map<SourceId, BitSet> codes = codesOf(codings);
        var sums = new double[order.size()];
        var drawn = new ArrayList<>(order);
        for (int draw = 0; draw < draws; draw++) {
            Collections.shuffle(drawn, random);
            var seen = new BitSet();
            for (int at = 0; at < drawn.size(); at++) {
                seen.or(codes.getOrDefault(drawn.get(at), new BitSet()));
                sums[at] += seen.cardinality();
            }
        }
        for (int at = 0; at < sums.length; at++) {
            sums[at] /= draws;
        }
        return sums;
    }

    private static Saturation of(List<SourceId> order, Method method, Map<SourceId, BitSet> codes) {
        var steps = new ArrayList<Step>();
        var seen = new BitSet();
        var fresh = new int[order.size()];
        OptionalInt base = OptionalInt.empty();
        OptionalInt reached = OptionalInt.empty();
        for (int at = 0; at < order.size(); at++) {
            int before = seen.cardinality();
            seen.or(codes.getOrDefault(order.get(at), new BitSet()));
            fresh[at] = seen.cardinality() - before;
            if (at + 1 == method.base()) {
                base = OptionalInt.of(seen.cardinality());
            }
            boolean endsRun = at + 1 >= method.base() + method.run();
            int inRun = endsRun ? Arrays.stream(fresh, at + 1 - method.run(), at + 1).sum() : 0;
            Optional<Double> share = endsRun && base.orElse(0) > 0 ? Optional.of((double) inRun / base.getAsInt()) : Optional.empty();
            if (reached.isEmpty() && share.filter(one -> one <= method.threshold()).isPresent()) {
                reached = OptionalInt.of(at + 1 - method.run());
            }
            steps.add(new Step(order.get(at), fresh[at], seen.cardinality(), endsRun ? OptionalInt.of(inRun) : OptionalInt.empty(), share));
        }
        return new Saturation(method, steps, base, reached);
    }

    /// The first passage of each code that came up in this step and in none before it.
    public List<CodedPlace> behind(int step, CodingColumns codings) {
        Map<SourceId, BitSet> codes = codesOf(codings);
        var open = (BitSet) codes.getOrDefault(steps.get(step).source(), new BitSet()).clone();
        steps.subList(0, step).forEach(before -> open.andNot(codes.getOrDefault(before.source(), new BitSet())));
        var places = new ArrayList<CodedPlace>();
        for (int at = 0; at < codings.size(); at++) {
            if (open.get(codings.code()[at]) && codings.sources().get(codings.source()[at]).equals(steps.get(step).source())) {
                open.clear(codings.code()[at]);
                places.add(new CodedPlace(steps.get(step).source(), new TextSpan(codings.start()[at], codings.end()[at]),
                        List.of(codings.codes().get(codings.code()[at]))));
            }
        }
        return List.copyOf(places);
    }

    private static Map<SourceId, BitSet> codesOf(CodingColumns codings) {
        var codes = new HashMap<SourceId, BitSet>();
        for (int at = 0; at < codings.size(); at++) {
            codes.computeIfAbsent(codings.sources().get(codings.source()[at]), _ -> new BitSet()).set(codings.code()[at]);
        }
        return codes;
    }
}
