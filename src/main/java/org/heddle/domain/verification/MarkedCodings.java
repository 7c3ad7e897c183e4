package org.heddle.domain.verification;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.coding.Stance;

/// All codings as columns, with the stance of each and what its checks come to. The arrays are shared: read them, do not write.
@SuppressWarnings("ArrayRecordComponent") // as in CodingColumns
public record MarkedCodings(CodingColumns codings, byte[] stances, byte[] verdicts) {
    private static final List<Stance> STANCES = List.of(Stance.values());
    private static final List<Verdict> VERDICTS = List.of(Verdict.values());

    /// How a stance stands in `stances`; the plain one is 0.
    public static byte column(Stance stance) {
        return (byte) STANCES.indexOf(stance);
    }

    /// How a verdict stands in `verdicts`; unchecked is 0.
    public static byte column(Optional<Verdict> verdict) {
        return (byte) verdict.map(one -> VERDICTS.indexOf(one) + 1).orElse(0).intValue();
    }
}
