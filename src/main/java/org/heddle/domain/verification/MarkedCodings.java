package org.heddle.domain.verification;

import java.util.List;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.coding.Stance;

/// All codings as columns, with the stance of each and what its checks come to. The arrays are shared: read them, do not write.
@SuppressWarnings("ArrayRecordComponent") // as in CodingColumns
public record MarkedCodings(CodingColumns codings, byte[] stances, byte[] checks) {
    private static final List<Stance> STANCES = List.of(Stance.values());
    private static final List<CheckState> STATES = List.of(CheckState.values());

    /// How a stance stands in `stances`; the plain one is 0.
    public static byte column(Stance stance) {
        return (byte) STANCES.indexOf(stance);
    }

    /// How a state stands in `checks`; unchecked is 0.
    public static byte column(CheckState state) {
        return (byte) STATES.indexOf(state);
    }
}
