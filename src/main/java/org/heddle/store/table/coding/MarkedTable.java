package org.heddle.store.table.coding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.verification.CheckState;
import org.heddle.domain.verification.MarkedCodings;
import org.heddle.domain.verification.Seen;
import org.heddle.domain.verification.Verdict;
import org.heddle.domain.verification.Verdicts;
import org.heddle.store.sql.Sql;
import org.heddle.store.table.team.Veil;

/// Reads what stance the codings take and what their checks come to, for all of them at once. Most take the plain stance and few are checked,
/// so only the others are asked for.
final class MarkedTable {
    private static final String CHECKS = """
            SELECT k.coding_id, k.checker_id, k.verdict, k.seen_code, k.seen_words, c.uuid, g.span_start, g.span_end, g.source_id
            FROM %s k JOIN coding g ON g.id = k.coding_id JOIN code c ON c.id = g.code_id
            ORDER BY g.source_id, k.coding_id, k.checker_id, k.at, k.id
            """;

    private final Sql sql;
    private final Veil veil;

    MarkedTable(Sql sql, Veil veil) {
        this.sql = sql;
        this.veil = veil;
    }

    /// `keys` are the row keys of the columns, in their order.
    MarkedCodings marks(CodingColumns columns, long[] keys) {
        var stances = new byte[keys.length];
        var checks = new byte[keys.length];
        Map<Long, Byte> uncommon = uncommonStances();
        Map<Long, Byte> checked = checked();
        for (int at = 0; at < keys.length && !(uncommon.isEmpty() && checked.isEmpty()); at++) {
            stances[at] = uncommon.getOrDefault(keys[at], (byte) 0);
            checks[at] = checked.getOrDefault(keys[at], (byte) 0);
        }
        return new MarkedCodings(columns, stances, checks);
    }

    private Map<Long, Byte> uncommonStances() {
        Map<Long, Byte> stances = new HashMap<>();
        sql.each("SELECT id, stance FROM " + veil.codings() + " WHERE stance <> ?", row -> stances.put(row.getLong(1),
                MarkedCodings.column(Stance.named(row.getString(2)).orElse(Stance.EXEMPLIFIES))), Stance.EXEMPLIFIES.word());
        return stances;
    }

    /// One coding after the other, so that only the checks of one and the text of one source are in memory. Where only stale verdicts are left, the coding was changed since.
    private Map<Long, Byte> checked() {
        Map<Long, Byte> verdicts = new HashMap<>();
        List<Optional<Verdict>> ofOne = new ArrayList<>();
        var texts = new LastText(sql);
        long[] before = {0, 0};
        sql.each(CHECKS.formatted(veil.checks()), row -> {
            long coding = row.getLong(1);
            long checker = row.getLong(2);
            if (coding == before[0] && checker == before[1]) {
                ofOne.removeLast(); // the newest of each checker counts
            } else if (coding != before[0]) {
                ofOne.clear();
            }
            ofOne.add(standing(row, texts));
            verdicts.put(coding, MarkedCodings.column(state(ofOne)));
            before[0] = coding;
            before[1] = checker;
        });
        return verdicts;
    }

    private static CheckState state(List<Optional<Verdict>> ofOne) {
        return Verdicts.worst(ofOne.stream().flatMap(Optional::stream).toList()).map(CheckState::of).orElse(CheckState.CHANGED);
    }

    private static Optional<Verdict> standing(ResultSet row, LastText texts) throws SQLException {
        var verdict = Verdict.named(row.getString(3)).orElse(Verdict.QUERY);
        Optional<UUID> seen = Sql.maybeUuid(row, 4);
        if (seen.isEmpty()) {
            return Optional.of(verdict);
        }
        var before = new Seen(new CodeId(seen.get()), row.getLong(5));
        var now = Seen.of(new CodeId(Sql.uuid(row, 6)), row.getInt(7), row.getInt(8), texts.of(row.getLong(9)));
        return before.equals(now) ? Optional.of(verdict) : Optional.empty();
    }

    /// The text of one source after the other.
    private static final class LastText {
        private final Sql sql;
        private long source;
        private String text = "";

        LastText(Sql sql) {
            this.sql = sql;
        }

        String of(long wanted) {
            if (wanted != source) {
                text = sql.first("SELECT t.body FROM text t JOIN source s ON s.text_id = t.id WHERE s.id = ?", row -> Sql.text(row, 1), wanted).orElse("");
                source = wanted;
            }
            return text;
        }
    }
}
