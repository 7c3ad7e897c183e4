package org.heddle.domain.agreement.unitizing;

import java.util.Arrays;

/// On how many places coders gave the same and other categories, summed over pairs of coders. One pass for each pair.
final class Coincidences {
    /// How many places each category covers, over all coders.
    final double[] covered;
    /// The sum of the squared lengths of each category's spans.
    final double[] squares;
    /// Of what a category covers, how much meets any category of another coder.
    final double[] met;
    /// Of that, how much meets the same category.
    final double[] same;
    /// The sum, over spans and other coders, of the square of what the two share.
    final double[] metSquares;

    Coincidences(Continuum line) {
        covered = new double[line.categories()];
        squares = new double[line.categories()];
        met = new double[line.categories()];
        same = new double[line.categories()];
        metSquares = new double[line.categories()];
        for (int span = 0; span < line.size(); span++) {
            double extent = line.extent(span);
            covered[line.category(span)] += extent;
            squares[line.category(span)] += extent * extent;
        }
        for (int one = 0; one < line.coders(); one++) {
            for (int other = 0; other < line.coders(); other++) {
                if (one != other) {
                    meet(line, one, other);
                }
            }
        }
    }

    /// Takes what each span of the one shares with all spans of the other.
    private void meet(Continuum line, int one, int other) {
        double share = 1.0 / (line.coders() - 1);
        int next = line.first(other);
        for (int span = line.first(one); span < line.end(one); span++) {
            int category = line.category(span);
            while (next < line.end(other) && line.to(next) <= line.from(span)) {
                next++;
            }
            double common = 0;
            for (int against = next; against < line.end(other) && line.from(against) < line.to(span); against++) {
                double places = Math.min(line.to(span), line.to(against)) - Math.max(line.from(span), line.from(against));
                common += places;
                same[category] += line.category(against) == category ? places * share : 0;
            }
            met[category] += common * share;
            metSquares[category] += common * common * share;
        }
    }

    static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }
}
