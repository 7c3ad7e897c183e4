package org.heddle.store.table.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.difference.Difference;
import org.heddle.domain.difference.DifferenceKind;
import org.heddle.domain.difference.Mark;
import org.heddle.domain.difference.Pair;
import org.heddle.domain.difference.PushedRule;
import org.heddle.domain.difference.Reason;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.difference.SettlementId;
import org.heddle.domain.difference.Way;
import org.heddle.domain.project.reading.DifferenceReader;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.surgery.SurgeryId;
import org.heddle.domain.team.CoderId;
import org.heddle.store.sql.Sql;
import org.jspecify.annotations.Nullable;

/// Settled differences on disk. Codes stand in them by their own ids, without a reference: a ledger outlives what it is about.
public final class SettlementTable implements DifferenceReader {
    private static final String COLUMNS = """
            SELECT w.uuid, s.uuid, a.uuid, b.uuid, w.kind, w.way, w.reason_kind, w.reason, y.uuid, w.at, m.uuid, w.pushed_code, w.pushed_side,
                x.side, x.code_uuid, x.span_start, x.span_end
            FROM %s w JOIN source s ON s.id = w.source_id JOIN coder a ON a.id = w.first_id JOIN coder b ON b.id = w.second_id
            JOIN coder y ON y.id = w.settled_by LEFT JOIN surgery m ON m.id = w.surgery_id LEFT JOIN settlement_mark x ON x.settlement_id = w.id
            WHERE\s""";
    private static final String IN_ORDER = " ORDER BY w.id, x.side, x.position";

    private final Sql sql;
    private final Veil veil;

    public SettlementTable(Sql sql, Veil veil) {
        this.sql = sql;
        this.veil = veil;
    }

    @Override
    public List<Settlement> all() {
        return settlements("TRUE");
    }

    @Override
    public List<Settlement> of(SourceId source) {
        return settlements("s.uuid = ?", source.value());
    }

    @Override
    public Optional<Settlement> find(SettlementId id) {
        return settlements("w.uuid = ?", id.value()).stream().findFirst();
    }

    /// A settlement in the making: its marks arrive row by row.
    private record Draft(Settlement frame, List<Mark> first, List<Mark> second, List<Mark> outcome) {
        void take(ResultSet row) throws SQLException {
            String side = row.getString(14);
            if (side != null) {
                var mark = new Mark(new CodeId(Sql.uuid(row, 15)), new TextSpan(row.getInt(16), row.getInt(17)));
                (side.equals("first") ? first : side.equals("second") ? second : outcome).add(mark);
            }
        }

        Settlement whole() {
            var difference = frame.difference();
            return frame.of(new Difference(difference.pair(), difference.source(), difference.kind(), first, second), outcome);
        }
    }

    private List<Settlement> settlements(String where, @Nullable Object... values) {
        var drafts = new LinkedHashMap<UUID, Draft>();
        sql.each(COLUMNS.formatted(veil.settlements()) + where + IN_ORDER, row -> {
            Draft draft = drafts.get(Sql.uuid(row, 1));
            if (draft == null) {
                draft = draft(row);
                drafts.put(Sql.uuid(row, 1), draft);
            }
            draft.take(row);
        }, values);
        return drafts.values().stream().map(Draft::whole).toList();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        // Stands in until the marks are read: a difference is never without one.
        var any = List.of(new Mark(new CodeId(Sql.uuid(row, 1)), new TextSpan(0, 1)));
        var difference = new Difference(new Pair(new CoderId(Sql.uuid(row, 3)), new CoderId(Sql.uuid(row, 4))), new SourceId(Sql.uuid(row, 2)),
                DifferenceKind.named(row.getString(5)).orElse(DifferenceKind.MISSED), any, List.of());
        var reason = new Reason(Reason.Kind.named(row.getString(7)).orElse(Reason.Kind.OTHER), row.getString(8));
        Optional<PushedRule.Side> side = Optional.ofNullable(row.getString(13)).flatMap(PushedRule.Side::named);
        Optional<PushedRule> pushed = Sql.maybeUuid(row, 12).flatMap(code -> side.map(one -> new PushedRule(new CodeId(code), one)));
        var frame = new Settlement(new SettlementId(Sql.uuid(row, 1)), difference, Way.named(row.getString(6)).orElse(Way.NEITHER), List.of(), reason,
                new CoderId(Sql.uuid(row, 9)), Sql.instant(row, 10), Sql.maybeUuid(row, 11).map(SurgeryId::new), pushed);
        return new Draft(frame, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    public void insert(Settlement settlement) throws SQLException {
        var difference = settlement.difference();
        sql.update("""
                INSERT INTO settlement (uuid, source_id, first_id, second_id, kind, way, reason_kind, reason, settled_by, at, surgery_id, pushed_code, pushed_side)
                VALUES (?, (SELECT id FROM source WHERE uuid = ?), (SELECT id FROM coder WHERE uuid = ?), (SELECT id FROM coder WHERE uuid = ?), ?, ?, ?, ?,
                    (SELECT id FROM coder WHERE uuid = ?), ?, (SELECT id FROM surgery WHERE uuid = ?), ?, ?)
                """, settlement.id().value(), difference.source().value(), difference.pair().first().value(), difference.pair().second().value(),
                difference.kind().word(), settlement.way().word(), settlement.reason().kind().word(), settlement.reason().words(), settlement.by().value(),
                settlement.at(), settlement.surgery().map(SurgeryId::value), settlement.pushed().map(rule -> rule.code().value()),
                settlement.pushed().map(rule -> rule.side().word()));
        insert(settlement.id(), "first", difference.first());
        insert(settlement.id(), "second", difference.second());
        insert(settlement.id(), "outcome", settlement.outcome());
    }

    private void insert(SettlementId id, String side, List<Mark> marks) throws SQLException {
        for (int at = 0; at < marks.size(); at++) {
            Mark mark = marks.get(at);
            sql.update("""
                    INSERT INTO settlement_mark (settlement_id, side, position, code_uuid, span_start, span_end)
                    VALUES ((SELECT id FROM settlement WHERE uuid = ?), ?, ?, ?, ?, ?)
                    """, id.value(), side, at, mark.code().value(), mark.span().start(), mark.span().end());
        }
    }

    public void delete(SettlementId id) throws SQLException {
        sql.update("DELETE FROM settlement WHERE uuid = ?", id.value());
    }
}
