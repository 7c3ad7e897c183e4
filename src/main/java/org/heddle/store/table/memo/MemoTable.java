package org.heddle.store.table.memo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoId;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.project.reading.MemoReader;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.heddle.store.sql.Sql;
import org.heddle.store.table.team.Veil;
import org.jspecify.annotations.Nullable;

/// Memos and their links on disk.
public final class MemoTable implements MemoReader {
    private static final String COLUMNS = """
            SELECT m.uuid, m.about, coalesce(s.uuid, c.uuid, g.uuid, k.uuid, p.uuid), m.kind, m.title, m.body, a.uuid, m.made, m.changed
            FROM %s m JOIN coder a ON a.id = m.author_id LEFT JOIN source s ON s.id = m.source_id LEFT JOIN code c ON c.id = m.code_id
            LEFT JOIN coding g ON g.id = m.coding_id LEFT JOIN study_case k ON k.id = m.case_id LEFT JOIN person p ON p.id = m.person_id
            """;
    private static final String LINKS = """
            SELECT m.uuid, ls.uuid, l.span_start, l.span_end, lc.uuid
            FROM memo_link l JOIN %s m ON m.id = l.memo_id LEFT JOIN source ls ON ls.id = l.source_id LEFT JOIN code lc ON lc.id = l.code_id
            """;
    private static final String NEWEST_FIRST = " ORDER BY m.changed DESC, m.id DESC";
    private static final String IN_TEXT_ORDER = " ORDER BY l.source_id IS NULL, l.source_id, l.span_start, l.span_end, l.code_id";

    private final Sql sql;
    private final Veil veil;

    public MemoTable(Sql sql, Veil veil) {
        this.sql = sql;
        this.veil = veil;
    }

    @Override
    public List<Memo> all() {
        return memos("WHERE TRUE");
    }

    @Override
    public List<Memo> about(MemoTarget target) {
        return target.id().map(id -> memos("WHERE m.%s = (SELECT id FROM %s WHERE uuid = ?)".formatted(column(target), table(target)), id))
                .orElseGet(() -> memos("WHERE m.about = ?", target.sort()));
    }

    @Override
    public Optional<Memo> find(MemoId id) {
        return memos("WHERE m.uuid = ?", id.value()).stream().findFirst();
    }

    @Override
    public List<Memo> idBegins(String letters) {
        return all().stream().filter(memo -> memo.id().value().toString().replace("-", "").startsWith(letters.replace("-", ""))).toList();
    }

    @Override
    public List<Memo> pointingTo(SourceId source) {
        return memos("WHERE m.id IN (SELECT memo_id FROM memo_link WHERE source_id = (SELECT id FROM source WHERE uuid = ?))", source.value());
    }

    @Override
    public List<Memo> pointingTo(CodeId code) {
        return memos("WHERE m.id IN (SELECT memo_id FROM memo_link WHERE code_id = (SELECT id FROM code WHERE uuid = ?))", code.value());
    }

    @Override
    public Map<MemoTarget, Integer> counts() {
        var counts = new HashMap<MemoTarget, Integer>();
        sql.each("""
                SELECT m.about, coalesce(s.uuid, c.uuid, g.uuid, k.uuid, p.uuid), count(*)
                FROM %s m LEFT JOIN source s ON s.id = m.source_id LEFT JOIN code c ON c.id = m.code_id
                LEFT JOIN coding g ON g.id = m.coding_id LEFT JOIN study_case k ON k.id = m.case_id LEFT JOIN person p ON p.id = m.person_id
                GROUP BY m.about, m.source_id, m.code_id, m.coding_id, m.case_id, m.person_id
                """.formatted(veil.memos()), row -> counts.put(target(row.getString(1), Sql.maybeUuid(row, 2)), row.getInt(3)));
        return counts;
    }

    private List<Memo> memos(String where, @Nullable Object... values) {
        var bare = sql.list(COLUMNS.formatted(veil.memos()) + where + NEWEST_FIRST, MemoTable::memo, values);
        if (bare.isEmpty()) {
            return bare;
        }
        var byId = new LinkedHashMap<MemoId, List<MemoLink>>();
        bare.forEach(memo -> byId.put(memo.id(), new ArrayList<>()));
        sql.each(LINKS.formatted(veil.memos()) + where + IN_TEXT_ORDER, row -> {
            List<MemoLink> links = byId.get(new MemoId(Sql.uuid(row, 1)));
            if (links != null) {
                links.add(link(row));
            }
        }, values);
        return bare.stream().map(memo -> new Memo(memo.id(), memo.target(), memo.kind(), memo.title(), memo.text(), memo.author(), memo.made(),
                memo.changed(), byId.getOrDefault(memo.id(), List.of()))).toList();
    }

    public void insert(Memo memo) throws SQLException {
        sql.update("""
                INSERT INTO memo (uuid, about, source_id, code_id, coding_id, case_id, person_id, kind, title, body, author_id, made, changed)
                VALUES (?, ?, (SELECT id FROM source WHERE uuid = ?), (SELECT id FROM code WHERE uuid = ?), (SELECT id FROM coding WHERE uuid = ?),
                    (SELECT id FROM study_case WHERE uuid = ?), (SELECT id FROM person WHERE uuid = ?), ?, ?, ?,
                    (SELECT id FROM coder WHERE uuid = ?), ?, ?)
                """, memo.id().value(), memo.target().sort(), only(memo.target(), "source_id"), only(memo.target(), "code_id"),
                only(memo.target(), "coding_id"), only(memo.target(), "case_id"), only(memo.target(), "person_id"), memo.kind().words(),
                memo.title(), memo.text(), memo.author().value(), memo.made(), memo.changed());
        for (MemoLink link : memo.links()) {
            link(memo.id(), link);
        }
    }

    public void delete(MemoId id) throws SQLException {
        sql.update("DELETE FROM memo WHERE uuid = ?", id.value());
    }

    public void update(Memo memo) throws SQLException {
        sql.update("""
                UPDATE memo SET about = ?, source_id = (SELECT id FROM source WHERE uuid = ?), code_id = (SELECT id FROM code WHERE uuid = ?),
                    coding_id = (SELECT id FROM coding WHERE uuid = ?), case_id = (SELECT id FROM study_case WHERE uuid = ?),
                    person_id = (SELECT id FROM person WHERE uuid = ?), kind = ?, title = ?, body = ?, changed = ?
                WHERE uuid = ?
                """, memo.target().sort(), only(memo.target(), "source_id"), only(memo.target(), "code_id"), only(memo.target(), "coding_id"),
                only(memo.target(), "case_id"), only(memo.target(), "person_id"), memo.kind().words(), memo.title(), memo.text(), memo.changed(),
                memo.id().value());
    }

    public void link(MemoId memo, MemoLink link) throws SQLException {
        switch (link) {
            case MemoLink.ToPassage(var source, var span) -> sql.update("""
                    INSERT INTO memo_link (memo_id, source_id, span_start, span_end)
                    VALUES ((SELECT id FROM memo WHERE uuid = ?), (SELECT id FROM source WHERE uuid = ?), ?, ?)
                    """, memo.value(), source.value(), span.start(), span.end());
            case MemoLink.ToCode(var code) -> sql.update("""
                    INSERT INTO memo_link (memo_id, code_id)
                    VALUES ((SELECT id FROM memo WHERE uuid = ?), (SELECT id FROM code WHERE uuid = ?))
                    """, memo.value(), code.value());
        }
    }

    public void unlink(MemoId memo, MemoLink link) throws SQLException {
        switch (link) {
            case MemoLink.ToPassage(var source, var span) -> sql.update("""
                    DELETE FROM memo_link WHERE memo_id = (SELECT id FROM memo WHERE uuid = ?)
                        AND source_id = (SELECT id FROM source WHERE uuid = ?) AND span_start = ? AND span_end = ?
                    """, memo.value(), source.value(), span.start(), span.end());
            case MemoLink.ToCode(var code) -> sql.update("""
                    DELETE FROM memo_link WHERE memo_id = (SELECT id FROM memo WHERE uuid = ?) AND code_id = (SELECT id FROM code WHERE uuid = ?)
                    """, memo.value(), code.value());
        }
    }

    private static Optional<UUID> only(MemoTarget target, String column) {
        return column(target).equals(column) ? target.id() : Optional.empty();
    }

    private static String column(MemoTarget target) {
        return target.sort() + "_id";
    }

    private static String table(MemoTarget target) {
        return target instanceof MemoTarget.OfCase ? "study_case" : target.sort();
    }

    private static MemoTarget target(String about, Optional<UUID> id) {
        return switch (about) {
            case "source" -> new MemoTarget.OfSource(new SourceId(id.orElseThrow()));
            case "code" -> new MemoTarget.OfCode(new CodeId(id.orElseThrow()));
            case "coding" -> new MemoTarget.OfCoding(new CodingId(id.orElseThrow()));
            case "case" -> new MemoTarget.OfCase(new CaseId(id.orElseThrow()));
            case "person" -> new MemoTarget.OfPerson(new PersonId(id.orElseThrow()));
            case "project" -> MemoTarget.PROJECT;
            default -> MemoTarget.FREE;
        };
    }

    private static Memo memo(ResultSet row) throws SQLException {
        return new Memo(new MemoId(Sql.uuid(row, 1)), target(row.getString(2), Sql.maybeUuid(row, 3)),
                MemoKind.named(row.getString(4)).orElse(MemoKind.ANALYTIC), row.getString(5), row.getString(6), new CoderId(Sql.uuid(row, 7)),
                Sql.instant(row, 8), Sql.instant(row, 9), List.of());
    }

    private static MemoLink link(ResultSet row) throws SQLException {
        Optional<UUID> code = Sql.maybeUuid(row, 5);
        return code.isPresent() ? new MemoLink.ToCode(new CodeId(code.get()))
                : new MemoLink.ToPassage(new SourceId(Sql.uuid(row, 2)), new TextSpan(row.getInt(3), row.getInt(4)));
    }
}
