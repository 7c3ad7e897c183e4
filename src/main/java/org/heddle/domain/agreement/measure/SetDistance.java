package org.heddle.domain.agreement.measure;

import java.util.BitSet;
import java.util.List;

/// How far two sets of codes on one unit lie apart, from 0 for the same set to 1 for nothing in common.
public enum SetDistance {
    /// The same, one within the other, some in common, nothing in common: 0, 1/3, 2/3, 1.
    /// Passonneau, R. J. (2004). Computing reliability for coreference annotation. LREC 2004, 1503–1506.
    PARTIAL,
    /// One minus Jaccard times (1 − PARTIAL).
    /// Passonneau, R. J. (2006). Measuring agreement on set-valued items (MASI) for semantic and pragmatic annotation. LREC 2006, 831–836.
    MASI,
    /// Jaccard’s distance times PARTIAL: another reading of MASI that programs compute.
    MASI_SCALED;

    /// The categories are these sets, in this order.
    public Distance over(List<BitSet> sets) {
        return (one, other) -> between(sets.get(one), sets.get(other));
    }

    double between(BitSet one, BitSet other) {
        var common = (BitSet) one.clone();
        common.and(other);
        var either = (BitSet) one.clone();
        either.or(other);
        double partial = partial(one, other, common);
        double jaccard = either.isEmpty() ? 1 : (double) common.cardinality() / either.cardinality();
        return switch (this) {
            case PARTIAL -> partial;
            case MASI -> 1 - jaccard * (1 - partial);
            case MASI_SCALED -> (1 - jaccard) * partial;
        };
    }

    private static double partial(BitSet one, BitSet other, BitSet common) {
        if (one.equals(other)) {
            return 0;
        }
        if (common.equals(one) || common.equals(other)) {
            return 1 / 3.0;
        }
        return common.isEmpty() ? 1 : 2 / 3.0;
    }
}
