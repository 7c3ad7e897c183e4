package org.heddle.domain.agreement.unitizing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.heddle.domain.agreement.measure.Score;

/// Figures from sorted ranges equal their definitions, computed place by place and pair by pair on short lines.
final class UnitizingPropertyTest {
    private static final int LENGTH = 30;

    private record Span(long from, long to) {
        double extent() {
            return (double) to - from;
        }
    }

    /// For each coder spans in order that do not overlap.
    private static List<List<Span>> spans(long seed, int coders) {
        var random = new Random(seed);
        var all = new ArrayList<List<Span>>();
        for (int coder = 0; coder < coders; coder++) {
            var spans = new ArrayList<Span>();
            int at = random.nextInt(6);
            while (at < LENGTH - 1) {
                int end = Math.min(LENGTH, at + 1 + random.nextInt(7));
                spans.add(new Span(at, end));
                at = end + random.nextInt(9);
            }
            all.add(spans);
        }
        return all;
    }

    private static Continuum line(List<List<Span>> coders) {
        var builder = new Continuum.Builder(coders.size(), 1, LENGTH);
        for (int coder = coders.size() - 1; coder >= 0; coder--) {
            for (Span span : coders.get(coder).reversed()) {
                builder.mark(coder, 0, span.from(), span.to());
            }
        }
        return builder.build();
    }

    private static List<Span> gaps(List<Span> spans) {
        var gaps = new ArrayList<Span>();
        long at = 0;
        for (Span span : spans) {
            if (span.from() > at) {
                gaps.add(new Span(at, span.from()));
            }
            at = span.to();
        }
        if (at < LENGTH) {
            gaps.add(new Span(at, LENGTH));
        }
        return gaps;
    }

    @Property(tries = 300)
    void alphaOfUnitizingIsItsDefinition(@ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int coders) {
        var all = spans(seed, coders);
        var alpha = UnitizingAlpha.each(line(all))[0];
        assertEquals(observed(all), alpha.observed(), 1e-12);
        assertEquals(expected(all), alpha.expected(), 1e-12);
    }

    private static double observed(List<List<Span>> all) {
        double sum = 0;
        for (int one = 0; one < all.size(); one++) {
            for (int other = 0; other < all.size(); other++) {
                sum += one == other ? 0 : apart(all.get(one), all.get(other));
            }
        }
        return sum / (all.size() * (all.size() - 1.0) * LENGTH * LENGTH);
    }

    private static double apart(List<Span> one, List<Span> other) {
        double sum = 0;
        for (Span span : one) {
            for (Span met : other) {
                if (span.from() < met.to() && met.from() < span.to()) {
                    sum += Math.pow((double) span.from() - met.from(), 2) + Math.pow((double) span.to() - met.to(), 2);
                }
            }
            sum += gaps(other).stream().anyMatch(gap -> gap.from() <= span.from() && span.to() <= gap.to()) ? Math.pow(span.extent(), 2) : 0;
        }
        for (Span met : other) {
            sum += gaps(one).stream().anyMatch(gap -> gap.from() <= met.from() && met.to() <= gap.to()) ? Math.pow(met.extent(), 2) : 0;
        }
        return sum;
    }

    private static double expected(List<List<Span>> all) {
        double spans = all.stream().mapToInt(List::size).sum();
        double sum = 0;
        double itself = 0;
        for (Span span : all.stream().flatMap(List::stream).toList()) {
            double extent = span.extent();
            double fitting = all.stream().flatMap(one -> gaps(one).stream()).mapToDouble(Span::extent).filter(gap -> gap >= extent)
                    .map(gap -> gap - extent + 1).sum();
            sum += (spans - 1) / 3 * (2 * Math.pow(extent, 3) - 3 * Math.pow(extent, 2) + extent) + Math.pow(extent, 2) * fitting;
            itself += extent * (extent - 1);
        }
        double places = (double) all.size() * LENGTH;
        return 2.0 / LENGTH * sum / (places * (places - 1) - itself);
    }

    @Property(tries = 300)
    void theOrderOfTheCodersDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int coders) {
        var all = spans(seed, coders);
        var turned = new ArrayList<>(all);
        Collections.reverse(turned);
        var here = SpanFigures.of(line(all), List.of("k"));
        var there = SpanFigures.of(line(turned), List.of("k"));
        here.measures().forEach((name, score) -> same(score, there.measures().getOrDefault(name, new Score.Undefined(""))));
    }

    private static void same(Score one, Score other) {
        assertEquals(one.getClass(), other.getClass());
        if (one instanceof Score.Value(double first) && other instanceof Score.Value(double second)) {
            assertEquals(first, second, 1e-9);
        }
    }

    @Property(tries = 100)
    void whoMarksAlikeAgreesFullyOrThereIsAReason(@ForAll long seed) {
        var one = spans(seed, 1).getFirst();
        var figures = SpanFigures.of(line(List.of(one, one)), List.of("k"));
        figures.measures().forEach((name, score) -> {
            if (score instanceof Score.Value(double figure)) {
                assertEquals(1, figure, 1e-12, name);
            } else {
                assertTrue(((Score.Undefined) score).reason().endsWith("."), name);
            }
        });
    }

    @Property(tries = 200)
    void uIsCountedPlaceByPlaceForTwoCoders(@ForAll long seed) {
        var all = spans(seed, 2);
        var marks = new boolean[2][LENGTH];
        for (int coder = 0; coder < 2; coder++) {
            for (Span span : all.get(coder)) {
                Arrays.fill(marks[coder], (int) span.from(), (int) span.to(), true);
            }
        }
        double differing = 0;
        double marked = 0;
        for (int place = 0; place < LENGTH; place++) {
            differing += marks[0][place] == marks[1][place] ? 0 : 2;
            marked += (marks[0][place] ? 1 : 0) + (marks[1][place] ? 1 : 0);
        }
        double free = 2 * LENGTH - marked;
        double itself = free + all.stream().flatMap(List::stream).mapToDouble(span -> Math.pow(span.extent(), 2)).sum();
        double expected = 2.0 * LENGTH * 2 * marked * free / (4.0 * LENGTH * LENGTH - itself);
        same(expected > 0 ? new Score.Value(1 - differing / expected) : new Score.Undefined(""), UAlpha.of(line(all)).u());
    }
}
