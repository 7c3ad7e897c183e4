package org.heddle.domain.agreement.measure;

/// How well one coder finds again what the other coded: the harmonic mean of precision and recall, the same from either side.
/// van Rijsbergen, C. J. (1979). Information retrieval, 2nd ed. Butterworths. The same as Dice, L. R. (1945), Ecology 26(3), 297–302.
public final class FScore {
    private FScore() {}

    public static Score of(TwoByTwo table) {
        if (table.units() == 0) {
            return Reasons.NOTHING_SHARED;
        }
        long choices = 2 * table.both() + table.differences();
        return choices == 0 ? Reasons.UNUSED : new Score.Value(2.0 * table.both() / choices);
    }
}
