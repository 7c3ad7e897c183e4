package org.heddle.domain.verification.report;

import java.util.EnumMap;
import java.util.Map;
import org.heddle.domain.verification.Judged;

/// How often each figure of a verification report holds, over some codings.
public record Tally(Map<Figure, Integer> figures) {
    public static final Tally NOTHING = new Tally(Map.of());

    public Tally {
        figures = Map.copyOf(figures);
    }

    public int of(Figure figure) {
        return figures.getOrDefault(figure, 0);
    }

    public int codings() {
        return of(Figure.CODINGS);
    }

    public int checked() {
        return of(Figure.CHECKED);
    }

    public int agree() {
        return of(Figure.AGREE);
    }

    public int disagree() {
        return of(Figure.DISAGREE);
    }

    public int query() {
        return of(Figure.QUERY);
    }

    public int missed() {
        return of(Figure.MISSED);
    }

    public int open() {
        return codings() - checked();
    }

    /// Counts one coding after the other. Not for several threads.
    static final class Counter {
        private final int[] counts = new int[Figure.values().length];

        void count(Judged one) {
            for (Figure figure : Figure.values()) {
                if (figure.counts(one)) {
                    counts[figure.ordinal()]++;
                }
            }
        }

        Tally tally() {
            var figures = new EnumMap<Figure, Integer>(Figure.class);
            for (Figure figure : Figure.values()) {
                if (counts[figure.ordinal()] > 0) {
                    figures.put(figure, counts[figure.ordinal()]);
                }
            }
            return new Tally(figures);
        }
    }
}
