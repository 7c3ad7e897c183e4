package org.heddle.domain.agreement.unitizing;

import java.util.Arrays;
import org.heddle.domain.agreement.measure.Score;

/// How alike two coders cut a line: of their boundaries, the share that stands at the same place; one place off counts half.
/// Of more than two coders it is the mean of all pairs. Categories do not enter.
/// Fournier, C. (2013). Evaluating text segmentation using boundary edit distance. Proceedings of ACL 2013, 1702–1712.
public final class BoundarySimilarity {
    private static final Score NOTHING = new Score.Undefined("Nobody marked anything that begins or ends inside the line, so there are no boundaries.");
    private static final Score ONE_CODER = new Score.Undefined("There is only one coder, so there is nothing to compare.");

    private BoundarySimilarity() {}

    public static Score of(Continuum continuum) {
        var boundaries = new long[continuum.coders()][];
        Arrays.setAll(boundaries, coder -> boundaries(continuum, coder));
        double sum = 0;
        int pairs = 0;
        for (int one = 1; one < boundaries.length; one++) {
            for (int other = 0; other < one; other++) {
                if (boundaries[one].length + boundaries[other].length > 0) {
                    sum += similarity(boundaries[one], boundaries[other]);
                    pairs++;
                }
            }
        }
        if (boundaries.length < 2) {
            return ONE_CODER;
        }
        return pairs == 0 ? NOTHING : new Score.Value(sum / pairs);
    }

    /// Where anything begins or ends, the ends of the line left out.
    private static long[] boundaries(Continuum continuum, int coder) {
        int first = continuum.first(coder);
        var places = new long[2 * (continuum.end(coder) - first)];
        for (int span = first; span < continuum.end(coder); span++) {
            places[2 * (span - first)] = continuum.from(span);
            places[2 * (span - first) + 1] = continuum.to(span);
        }
        return Arrays.stream(places).filter(place -> place > 0 && place < continuum.length()).sorted().distinct().toArray();
    }

    private static double similarity(long[] one, long[] other) {
        var edits = new Edits();
        int left = 0;
        int right = 0;
        while (left < one.length || right < other.length) {
            long there = right < other.length ? other[right] : Long.MAX_VALUE;
            long here = left < one.length ? one[left] : Long.MAX_VALUE;
            if (here == there) {
                edits.match();
            } else {
                edits.only(here < there, Math.min(here, there));
            }
            left += here <= there ? 1 : 0;
            right += there <= here ? 1 : 0;
        }
        return edits.similarity();
    }

    /// What turns one line of boundaries into the other, found from left to right.
    private static final class Edits {
        private static final long NONE = -2;

        private long matches;
        private long additions;
        private long shifts;
        private long lastPlace = NONE;
        private boolean isLastFirst;

        void match() {
            matches++;
            lastPlace = NONE;
        }

        /// A boundary that one coder alone has. Next to one that the other alone has, it is the same boundary, shifted.
        void only(boolean isFirst, long place) {
            if (lastPlace == place - 1 && isLastFirst != isFirst) {
                additions--;
                shifts++;
                lastPlace = NONE;
            } else {
                additions++;
                lastPlace = place;
                isLastFirst = isFirst;
            }
        }

        double similarity() {
            return 1 - (additions + shifts / 2.0) / (additions + shifts + matches);
        }
    }
}
