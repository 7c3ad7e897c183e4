package org.heddle.domain.agreement.unitizing;

import java.util.Arrays;
import org.heddle.domain.agreement.measure.Score;

/// Agreement on where spans of a category begin and end, by squared differences of their ends. Time grows with the number of spans
/// (and its logarithm, for sorting): each pair of coders is walked once, and gaps are added up from the longest to the shortest.
/// Krippendorff, K. (1995). On the reliability of unitizing continuous data. Sociological Methodology 25, 47–76; and
/// (2004) Content analysis, 2nd ed., section 11.4.
public record UnitizingAlpha(double observed, double expected) {
    private static final Score NOTHING = new Score.Undefined("Nobody marked anything, so there are no ends to compare.");
    private static final Score NO_CHANCE = new Score.Undefined("The line is too short for spans to lie elsewhere by chance.");
    private static final Score ONE_CODER = new Score.Undefined("There is only one coder, so there is nothing to compare.");

    /// Of a line with one category.
    static UnitizingAlpha of(Continuum line) {
        return new UnitizingAlpha(observed(line), expected(line));
    }

    /// Each category by itself, in their order.
    public static UnitizingAlpha[] each(Continuum continuum) {
        return Arrays.stream(continuum.split()).map(UnitizingAlpha::of).toArray(UnitizingAlpha[]::new);
    }

    /// All categories: their disagreements are added up.
    public static Score of(Continuum continuum, UnitizingAlpha[] each) {
        if (continuum.coders() < 2) {
            return ONE_CODER;
        }
        double observed = Arrays.stream(each).mapToDouble(UnitizingAlpha::observed).sum();
        double expected = Arrays.stream(each).mapToDouble(UnitizingAlpha::expected).sum();
        return new UnitizingAlpha(observed, expected).score(continuum.size());
    }

    /// `spans`: how many were marked.
    public Score score(int spans) {
        if (spans == 0) {
            return NOTHING;
        }
        return expected == 0 || Double.isNaN(expected) ? NO_CHANCE : new Score.Value(1 - observed / expected);
    }

    private static double observed(Continuum line) {
        double sum = 0;
        for (int one = 0; one < line.coders(); one++) {
            for (int other = 0; other < line.coders(); other++) {
                sum += one == other ? 0 : apart(line, one, other);
            }
        }
        double coders = line.coders();
        return sum / (coders * (coders - 1) * line.length() * line.length());
    }

    /// Half the differences of overlapping spans (the other half comes from the other side), and all of what lies in a gap of the other.
    private static double apart(Continuum line, int one, int other) {
        double sum = 0;
        int next = line.first(other);
        for (int span = line.first(one); span < line.end(one); span++) {
            while (next < line.end(other) && line.to(next) <= line.from(span)) {
                next++;
            }
            boolean isAlone = true;
            for (int met = next; met < line.end(other) && line.from(met) < line.to(span); met++) {
                isAlone = false;
                sum += squared(line.from(span) - line.from(met)) + squared(line.to(span) - line.to(met));
            }
            sum += isAlone ? 2 * squared(line.extent(span)) : 0;
        }
        return sum;
    }

    private static double squared(long value) {
        return (double) value * value;
    }

    private static double expected(Continuum line) {
        var gaps = Gaps.of(line);
        double spans = line.size();
        double sum = 0;
        double itself = 0;
        for (int span = 0; span < line.size(); span++) {
            double extent = line.extent(span);
            double meeting = (spans - 1) / 3 * (2 * extent * extent * extent - 3 * extent * extent + extent);
            sum += meeting + extent * extent * gaps.places(line.extent(span));
            itself += extent * (extent - 1);
        }
        double all = (double) line.coders() * line.length();
        return sum == 0 ? 0 : 2 / (double) line.length() * sum / (all * (all - 1) - itself);
    }
}
