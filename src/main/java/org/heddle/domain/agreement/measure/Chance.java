package org.heddle.domain.agreement.measure;

import java.util.function.ToDoubleFunction;

/// Agreement beyond chance: of what chance leaves open, the share that was agreed on.
final class Chance {
    private Chance() {}

    static Score beyond(double observed, double expected) {
        return expected >= 1 ? Reasons.ALL_ALIKE : new Score.Value((observed - expected) / (1 - expected));
    }

    /// Of two coders, where `expected` reckons what their habits would share by chance.
    static Score ofTwo(TwoByTwo table, ToDoubleFunction<TwoByTwo> expected) {
        if (table.units() == 0) {
            return Reasons.NOTHING_SHARED;
        }
        return table.isConstant() ? Reasons.NO_VARIATION : beyond(PercentAgreement.observed(table), expected.applyAsDouble(table));
    }

    /// The same over any number of categories.
    static Score ofTwo(Ratings ratings, ToDoubleFunction<Ratings> expected) {
        if (ratings.coders() != 2) {
            return Reasons.pairOnly(ratings.coders(), "Fleiss’ kappa");
        }
        if (ratings.units() == 0) {
            return Reasons.NOTHING_SHARED;
        }
        double share = expected.applyAsDouble(ratings);
        return share > 1 - 1e-12 ? Reasons.NO_VARIATION : beyond(PercentAgreement.observed(ratings), share);
    }
}
