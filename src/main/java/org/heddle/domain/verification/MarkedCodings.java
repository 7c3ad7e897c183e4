package org.heddle.domain.verification;

import java.util.Optional;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.coding.Stance;

/// All codings as columns, with the stance of each and what its checks come to. The arrays are shared: read them, do not write.
@SuppressWarnings("ArrayRecordComponent") // as in CodingColumns
public record MarkedCodings(CodingColumns codings, byte[] stances, byte[] verdicts) {
    private static final Stance[] STANCES = Stance.values();
    private static final Verdict[] VERDICTS = Verdict.values();

    /// How a verdict stands in `verdicts`; unchecked is 0.
    public static byte column(Optional<Verdict> verdict) {
        return (byte) verdict.map(one -> one.ordinal() + 1).orElse(0).intValue();
    }

    public static Stance stance(int column) {
        return STANCES[column];
    }

    /// Empty for unchecked.
    public static Optional<Verdict> verdict(int column) {
        return column == 0 ? Optional.empty() : Optional.of(VERDICTS[column - 1]);
    }
}
