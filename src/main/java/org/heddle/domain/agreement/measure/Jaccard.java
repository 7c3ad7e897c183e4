package org.heddle.domain.agreement.measure;

/// Of the units that either coder coded, the share that both did.
/// Jaccard, P. (1912). The distribution of the flora in the alpine zone. New Phytologist 11(2), 37–50.
public final class Jaccard {
    private Jaccard() {}

    public static Score of(TwoByTwo table) {
        if (table.units() == 0) {
            return Reasons.NOTHING_SHARED;
        }
        long either = table.both() + table.differences();
        return either == 0 ? Reasons.UNUSED : new Score.Value((double) table.both() / either);
    }
}
