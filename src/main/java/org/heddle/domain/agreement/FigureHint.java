package org.heddle.domain.agreement;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.agreement.measure.ChoiceTable;
import org.heddle.domain.agreement.measure.Score;
import org.heddle.domain.report.Counted;
import org.heddle.domain.team.Coder;

/// What a reader should know before judging a low figure: the code is rare, or one coder uses it more than another.
public final class FigureHint {
    private static final double LOW = 0.6;
    private static final double RARE = 0.05;
    private static final double MORE = 1.5;
    private static final long FEW = 5;

    private FigureHint() {}

    /// `unit` is the word for one unit.
    public static Optional<String> of(ChoiceTable table, List<Coder> coders, String unit) {
        long used = table.total() - table.none();
        var leading = coders.size() == 2 ? Measure.KAPPA : Measure.KRIPPENDORFF_ALPHA;
        boolean isLow = leading.score(table) instanceof Score.Value(var figure) && figure < LOW;
        if (isLow && used < RARE * table.total()) {
            return Optional.of("Low because rare: %d of %s".formatted(used, Counted.of(table.total(), unit)));
        }
        int most = 0;
        int least = 0;
        for (int coder = 1; coder < coders.size(); coder++) {
            most = table.given(coder) > table.given(most) ? coder : most;
            least = table.given(coder) < table.given(least) ? coder : least;
        }
        long more = table.given(most);
        long less = table.given(least);
        return more - less < FEW || more < MORE * less ? Optional.empty()
                : Optional.of("%s uses it more often: %s against %d".formatted(coders.get(most).name(), Counted.of(more, unit), less));
    }
}
