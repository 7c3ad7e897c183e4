package org.heddle.domain.agreement.measure;

/// Agreement beyond chance that stays high where a code is rare; defined even when both coders always choose the same.
/// Gwet, K. L. (2008). Computing inter-rater reliability and its variance in the presence of high agreement.
/// British Journal of Mathematical and Statistical Psychology 61(1), 29–48.
public final class GwetAc1 {
    private GwetAc1() {}

    public static Score of(TwoByTwo table) {
        if (table.units() == 0) {
            return Reasons.NOTHING_SHARED;
        }
        double expected = expected(table);
        return new Score.Value((PercentAgreement.observed(table) - expected) / (1 - expected));
    }

    /// At most one half.
    public static double expected(TwoByTwo table) {
        double yes = table.shareOfYes();
        return 2 * yes * (1 - yes);
    }
}
