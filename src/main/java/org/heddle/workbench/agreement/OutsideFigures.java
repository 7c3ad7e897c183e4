package org.heddle.workbench.agreement;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.agreement.measure.RatingMeasure;
import org.heddle.domain.agreement.measure.Ratings;
import org.heddle.domain.agreement.measure.Scale;
import org.heddle.domain.agreement.measure.Score;
import org.heddle.domain.agreement.measure.Weights;
import org.heddle.domain.agreement.unitizing.SpanFigures;
import org.heddle.exchange.agreement.RatingsFile;
import org.heddle.exchange.agreement.SpansFile;

/// Agreement of ratings and spans that come from outside, as tables; no project is needed.
public final class OutsideFigures {
    private OutsideFigures() {}

    /// The figures of a table of ratings; `order` names the categories when weights had to take words in the order in which they appear.
    public record OfRatings(Map<RatingMeasure, Score> figures, long units, int coders, List<String> order) {
        public OfRatings {
            order = List.copyOf(order);
        }
    }

    public static OfRatings ratings(Path table, Scale scale, Optional<Weights> weights) {
        var file = RatingsFile.read(table);
        if (scale != Scale.NOMINAL) {
            file.needNumbers("the %s scale".formatted(scale.word()));
        }
        if (scale == Scale.RATIO) {
            file.needNoneBelowZero();
        }
        weights.ifPresent(chosen -> file.needOneKind("a measure with %s weights".formatted(chosen.word())));
        Ratings ratings = file.ratings();
        var figures = new LinkedHashMap<RatingMeasure, Score>();
        for (RatingMeasure measure : RatingMeasure.values()) {
            figures.put(measure, measure.score(ratings, scale, weights));
        }
        boolean isOrdered = weights.isPresent() && file.hasWords();
        return new OfRatings(figures, ratings.units(), ratings.coders(), isOrdered ? ratings.categories() : List.of());
    }

    public static SpanFigures spans(Path table, long length, List<String> coders) {
        return SpansFile.figures(table, length, coders);
    }
}
