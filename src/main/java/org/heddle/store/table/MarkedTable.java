package org.heddle.store.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.verification.MarkedCodings;
import org.heddle.domain.verification.Verdict;
import org.heddle.domain.verification.Verdicts;
import org.heddle.store.sql.Sql;

/// Reads what stance the codings take and what their checks come to, for all of them at once. Most take the plain stance and few are checked,
/// so only the others are asked for.
final class MarkedTable {
    private final Sql sql;
    private final Veil veil;

    MarkedTable(Sql sql, Veil veil) {
        this.sql = sql;
        this.veil = veil;
    }

    /// `keys` are the row keys of the columns, in their order.
    MarkedCodings marks(CodingColumns columns, long[] keys) {
        var stances = new byte[keys.length];
        var verdicts = new byte[keys.length];
        Map<Long, Byte> uncommon = uncommonStances();
        Map<Long, Byte> checked = checked();
        for (int at = 0; at < keys.length && !(uncommon.isEmpty() && checked.isEmpty()); at++) {
            stances[at] = uncommon.getOrDefault(keys[at], (byte) 0);
            verdicts[at] = checked.getOrDefault(keys[at], (byte) 0);
        }
        return new MarkedCodings(columns, stances, verdicts);
    }

    private Map<Long, Byte> uncommonStances() {
        Map<Long, Byte> stances = new HashMap<>();
        sql.each("SELECT id, stance FROM " + veil.codings() + " WHERE stance <> ?", row -> stances.put(row.getLong(1),
                MarkedCodings.column(Stance.named(row.getString(2)).orElse(Stance.EXEMPLIFIES))), Stance.EXEMPLIFIES.word());
        return stances;
    }

    /// One coding after the other, so that only the checks of one are in memory.
    private Map<Long, Byte> checked() {
        Map<Long, Byte> verdicts = new HashMap<>();
        List<Verdict> ofOne = new ArrayList<>();
        long[] before = {0, 0};
        sql.each("SELECT coding_id, checker_id, verdict FROM " + veil.checks() + " ORDER BY coding_id, checker_id, at, id", row -> {
            long coding = row.getLong(1);
            long checker = row.getLong(2);
            if (coding == before[0] && checker == before[1]) {
                ofOne.removeLast(); // the newest of each checker counts
            } else if (coding != before[0]) {
                ofOne.clear();
            }
            ofOne.add(Verdict.named(row.getString(3)).orElse(Verdict.QUERY));
            verdicts.put(coding, MarkedCodings.column(Verdicts.worst(ofOne)));
            before[0] = coding;
            before[1] = checker;
        });
        return verdicts;
    }
}
