package org.heddle.ui.agreement;

import java.util.Optional;
import org.heddle.domain.agreement.measure.CohenKappa;
import org.heddle.domain.agreement.measure.Score;
import org.heddle.domain.agreement.measure.TwoByTwo;
import org.heddle.domain.report.Counted;
import org.heddle.domain.team.Coder;

/// What a reader should know before judging a kappa: it is low because the code is rare, or one coder uses the code more.
final class FigureNote {
    private static final double LOW = 0.6;
    private static final double RARE = 0.05;
    private static final double MORE = 1.5;
    private static final long FEW = 5;

    private FigureNote() {}

    /// `unit` is the word for one unit.
    static Optional<String> of(TwoByTwo table, Coder first, Coder second, String unit) {
        long used = table.both() + table.differences();
        boolean isLow = CohenKappa.of(table) instanceof Score.Value(var kappa) && kappa < LOW;
        if (isLow && used < RARE * table.units()) {
            return Optional.of("Low because rare: %d of %s".formatted(used, Counted.of(table.units(), unit)));
        }
        long one = table.both() + table.onlyFirst();
        long other = table.both() + table.onlySecond();
        if (Math.abs(one - other) < FEW || Math.max(one, other) < MORE * Math.min(one, other)) {
            return Optional.empty();
        }
        return Optional.of("%s uses it more often: %s against %d".formatted((one > other ? first : second).name(),
                Counted.of(Math.max(one, other), unit), Math.min(one, other)));
    }
}
