package org.heddle.domain.agreement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.heddle.domain.agreement.measure.BennettS;
import org.heddle.domain.agreement.measure.CohenKappa;
import org.heddle.domain.agreement.measure.FScore;
import org.heddle.domain.agreement.measure.FleissKappa;
import org.heddle.domain.agreement.measure.GwetAc1;
import org.heddle.domain.agreement.measure.GwetAc2;
import org.heddle.domain.agreement.measure.Holsti;
import org.heddle.domain.agreement.measure.KrippendorffAlpha;
import org.heddle.domain.agreement.measure.PercentAgreement;
import org.heddle.domain.agreement.measure.Randolph;
import org.heddle.domain.agreement.measure.Ratings;
import org.heddle.domain.agreement.measure.Scale;
import org.heddle.domain.agreement.measure.Score;
import org.heddle.domain.agreement.measure.ScottPi;
import org.heddle.domain.agreement.measure.SetDistance;
import org.heddle.domain.agreement.measure.TwoByTwo;
import org.heddle.domain.agreement.measure.WeightedKappa;
import org.heddle.domain.agreement.measure.Weights;
import org.heddle.domain.agreement.unitizing.BoundarySimilarity;
import org.heddle.domain.agreement.unitizing.Continuum;
import org.heddle.domain.agreement.unitizing.UAlpha;
import org.heddle.domain.agreement.unitizing.UnitizingAlpha;
import tools.jackson.databind.JsonNode;

/// The data of a published example, as the measures take them. `pair` chooses one of several pairs.
record PublishedCase(JsonNode data, int pair) {

    Score score(String figure) {
        return switch (data.get("kind").asString()) {
            case "contingency", "items" -> rated(figure, ratings());
            case "item-sets" -> sets(figure);
            case "units-start-length" -> unitized(figure);
            case "spans-half-open" -> spans(figure);
            case "segment-masses" -> BoundarySimilarity.of(segments());
            case "pairs" -> new Score.Value(squaredDifference());
            case "confusion" -> FScore.of(new TwoByTwo(cell(0, 0), cell(0, 1), cell(1, 0), cell(1, 1)));
            default -> throw new AssertionError(data.get("kind").asString());
        };
    }

    private long cell(int row, int column) {
        return data.get("table").get(row).get(column).asLong();
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> each) {
        return StreamSupport.stream(array.spliterator(), false).map(each).toList();
    }

    private Ratings ratings() {
        if (data.has("table")) {
            long[][] table = list(data.get("table"), row -> list(row, JsonNode::asLong).stream().mapToLong(Long::longValue).toArray())
                    .toArray(long[][]::new);
            return Ratings.ofTable(list(data.get("categories"), JsonNode::asString), table);
        }
        var units = list(data.get("items"), unit -> list(unit, said -> said.isNull() ? "" : said.asString()));
        return Ratings.of(units.getFirst().size(), units);
    }

    private static Score rated(String figure, Ratings ratings) {
        return switch (figure) {
            case "percent", "percent_pairable" -> PercentAgreement.of(ratings);
            case "bennett_s" -> BennettS.of(ratings);
            case "scott_pi" -> ScottPi.of(ratings);
            case "scott_pe" -> new Score.Value(ScottPi.expected(ratings));
            case "cohen_kappa" -> CohenKappa.of(ratings);
            case "cohen_pe" -> new Score.Value(CohenKappa.expected(ratings));
            case "weighted_kappa_linear" -> WeightedKappa.of(ratings, Weights.LINEAR);
            case "weighted_kappa_quadratic", "weighted_kappa_interval" -> WeightedKappa.of(ratings, Weights.QUADRATIC);
            case "weighted_kappa_nominal" -> WeightedKappa.of(ratings, (_, _) -> 1);
            case "weighted_kappa_custom" -> WeightedKappa.of(ratings, PublishedCase::halfWhenThird);
            case "krippendorff_alpha_nominal", "alpha_nominal" -> KrippendorffAlpha.of(ratings, Scale.NOMINAL);
            case "krippendorff_alpha_custom" -> KrippendorffAlpha.of(ratings, PublishedCase::halfWhenThird);
            case "alpha_ordinal" -> KrippendorffAlpha.of(ratings, Scale.ORDINAL);
            case "alpha_interval" -> KrippendorffAlpha.of(ratings, Scale.INTERVAL);
            case "alpha_ratio" -> KrippendorffAlpha.of(ratings, Scale.RATIO);
            case "Do" -> new Score.Value(KrippendorffAlpha.observed(ratings, (_, _) -> 1));
            case "De" -> new Score.Value(KrippendorffAlpha.expected(ratings, (_, _) -> 1));
            case "gwet_ac1" -> GwetAc1.of(ratings);
            case "gwet_pe" -> new Score.Value(GwetAc1.expected(ratings));
            case "gwet_ac2_linear" -> GwetAc2.of(ratings, Weights.LINEAR);
            case "gwet_ac2_quadratic" -> GwetAc2.of(ratings, Weights.QUADRATIC);
            case "fleiss_kappa", "fleiss_generalised" -> FleissKappa.of(ratings);
            case "fleiss_po" -> new Score.Value(FleissKappa.observed(ratings));
            case "fleiss_pe" -> new Score.Value(FleissKappa.expected(ratings));
            case "randolph_free_marginal", "bp" -> Randolph.of(ratings);
            case "holsti" -> Holsti.of(ratings);
            default -> throw new AssertionError(figure);
        };
    }

    private static double halfWhenThird(int one, int other) {
        return one == 2 || other == 2 ? 0.5 : 1;
    }

    private Score sets(String figure) {
        var sets = new ArrayList<BitSet>();
        var rows = new ArrayList<int[]>();
        for (JsonNode item : data.get("items")) {
            rows.add(list(item, set -> slot(set, sets)).stream().mapToInt(Integer::intValue).toArray());
        }
        var ratings = Ratings.weighted(sets.stream().map(BitSet::toString).toList(), 2, rows, rows.stream().mapToLong(_ -> 1).toArray());
        return switch (figure) {
            case "percent_exact_set" -> PercentAgreement.of(ratings);
            case "alpha_set_distance" -> KrippendorffAlpha.of(ratings, SetDistance.PARTIAL.over(sets));
            case "alpha_masi" -> KrippendorffAlpha.of(ratings, SetDistance.MASI_SCALED.over(sets));
            default -> throw new AssertionError(figure);
        };
    }

    private static int slot(JsonNode names, List<BitSet> sets) {
        var set = new BitSet();
        names.forEach(name -> set.set(name.asString().charAt(0)));
        if (!sets.contains(set)) {
            sets.add(set);
        }
        return sets.indexOf(set);
    }

    private Score unitized(String figure) {
        long begin = data.get("continuum").get("begin").asLong();
        var builder = new Continuum.Builder(2, 2, data.get("continuum").get("length").asLong());
        for (int coder = 0; coder < 2; coder++) {
            for (JsonNode unit : data.get("coder" + (coder + 1))) {
                long from = unit.get(0).asLong() - begin;
                builder.mark(coder, unit.get(2).asString().equals("c") ? 0 : 1, from, from + unit.get(1).asLong());
            }
        }
        var continuum = builder.build();
        var each = UnitizingAlpha.each(continuum);
        var one = each[figure.endsWith("c") ? 0 : 1];
        return switch (figure.substring(0, 2)) {
            case "Do" -> new Score.Value(one.observed());
            case "De" -> new Score.Value(one.expected());
            default -> figure.equals("alpha_overall") ? UnitizingAlpha.of(continuum, each) : one.score(1);
        };
    }

    private Score spans(String figure) {
        var names = new ArrayList<String>();
        data.get("coders").forEach(spans -> spans.forEach(span -> names.add(span.get(0).asString())));
        var categories = names.stream().distinct().sorted().toList();
        var builder = new Continuum.Builder(data.get("coders").size(), categories.size(), data.get("length").asLong());
        int coder = 0;
        for (JsonNode spans : data.get("coders")) {
            for (JsonNode span : spans) {
                builder.mark(coder, categories.indexOf(span.get(0).asString()), span.get(1).asLong(), span.get(2).asLong());
            }
            coder++;
        }
        var alpha = UAlpha.of(builder.build());
        return switch (figure) {
            case "u_alpha" -> alpha.u();
            case "bar_u_alpha" -> alpha.barU();
            case "cu_alpha" -> alpha.cu();
            case "cu_coverage" -> new Score.Value(alpha.coverage());
            default -> ofCategory(alpha, categories.indexOf(figure.substring(3, 4)), figure);
        };
    }

    private static Score ofCategory(UAlpha alpha, int category, String figure) {
        return figure.endsWith("coverage") ? new Score.Value(alpha.coverage(category)) : alpha.ku(category);
    }

    private Continuum segments() {
        var builder = new Continuum.Builder(2, 1, list(data.get("pairs").get(pair).get(0), JsonNode::asLong).stream().mapToLong(Long::longValue).sum());
        for (int coder = 0; coder < 2; coder++) {
            long at = 0;
            for (JsonNode mass : data.get("pairs").get(pair).get(coder)) {
                builder.mark(coder, 0, at, at + mass.asLong());
                at += mass.asLong();
            }
        }
        return builder.build();
    }

    /// Read off the observed disagreement of two coders with this one unit, or gap, each.
    private double squaredDifference() {
        JsonNode both = data.get("pairs").get(pair);
        var builder = new Continuum.Builder(2, 1, 1_000);
        for (int coder = 0; coder < 2; coder++) {
            JsonNode unit = both.get(coder);
            if (unit.get(2).asInt() == 1) {
                builder.mark(coder, 0, unit.get(0).asLong(), unit.get(0).asLong() + unit.get(1).asLong());
            }
        }
        return UnitizingAlpha.each(builder.build())[0].observed() * 1_000 * 1_000;
    }
}
