package org.heddle.domain.agreement.unitizing;

import org.heddle.domain.agreement.measure.FScore;
import org.heddle.domain.agreement.measure.Score;
import org.heddle.domain.agreement.measure.TwoByTwo;

/// F1 of places: how much of what two coders marked carries the same category of both. Of more than two coders the mean of all pairs.
public final class SpanOverlap {
    private static final Score NOTHING = new Score.Undefined("Nobody marked anything, so there is nothing to find again.");
    private static final Score ONE_CODER = new Score.Undefined("There is only one coder, so there is nothing to compare.");

    private SpanOverlap() {}

    public static Score f1(Continuum continuum) {
        if (continuum.coders() < 2) {
            return ONE_CODER;
        }
        Continuum[] lines = continuum.split();
        double sum = 0;
        int pairs = 0;
        for (int one = 1; one < continuum.coders(); one++) {
            for (int other = 0; other < one; other++) {
                if (FScore.of(table(lines, one, other)) instanceof Score.Value(double figure)) {
                    sum += figure;
                    pairs++;
                }
            }
        }
        return pairs == 0 ? NOTHING : new Score.Value(sum / pairs);
    }

    /// Each place counts once for each category.
    private static TwoByTwo table(Continuum[] lines, int one, int other) {
        long first = 0;
        long second = 0;
        long both = 0;
        long places = 0;
        for (Continuum line : lines) {
            first += extent(line, one);
            second += extent(line, other);
            both += common(line, one, other);
            places += line.length();
        }
        return new TwoByTwo(both, first - both, second - both, places - first - second + both);
    }

    private static long extent(Continuum line, int coder) {
        long extent = 0;
        for (int span = line.first(coder); span < line.end(coder); span++) {
            extent += line.extent(span);
        }
        return extent;
    }

    private static long common(Continuum line, int one, int other) {
        long common = 0;
        int next = line.first(other);
        for (int span = line.first(one); span < line.end(one); span++) {
            while (next < line.end(other) && line.to(next) <= line.from(span)) {
                next++;
            }
            for (int met = next; met < line.end(other) && line.from(met) < line.to(span); met++) {
                common += Math.min(line.to(span), line.to(met)) - Math.max(line.from(span), line.from(met));
            }
        }
        return common;
    }
}
