package org.heddle.store.table.coding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.CodingLine;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.heddle.store.sql.Sql;

/// Many codings without what is said of them. Sources and coders are few: looking them up here costs half of what joining them does.
final class CodingLines {
    private static final String LINE = """
            SELECT g.uuid, g.source_id, g.span_start, g.span_end, g.coder_id, g.at, x.coding_id IS NOT NULL
            FROM %s g LEFT JOIN star x ON x.coding_id = g.id
            """;

    private final Sql sql;
    private final String select;
    private final Map<Long, SourceId> sources;
    private final Map<Long, CoderId> coders;
    private final List<CodingLine> found = new ArrayList<>();

    /// `rows`: the codings that may be seen.
    CodingLines(Sql sql, String rows) {
        this.sql = sql;
        select = LINE.formatted(rows);
        sources = ids("source", SourceId::new);
        coders = ids("coder", CoderId::new);
    }

    private <T> Map<Long, T> ids(String table, Function<UUID, T> id) {
        var ids = new HashMap<Long, T>();
        sql.each("SELECT id, uuid FROM " + table, row -> ids.put(row.getLong(1), id.apply(Sql.uuid(row, 2))));
        return ids;
    }

    List<CodingLine> with(Collection<CodeId> codes) {
        codes.forEach(code -> sql.each(select + "WHERE g.code_id = (SELECT id FROM code WHERE uuid = ?)", row -> add(row, code), code.value()));
        return found;
    }

    List<CodingLine> with(Map<CodeId, Set<SourceId>> where) {
        Map<SourceId, Long> keys = new HashMap<>();
        sources.forEach((key, source) -> keys.put(source, key));
        where.forEach((code, here) -> sql.each(select + """
                WHERE g.code_id = (SELECT id FROM code WHERE uuid = ?) AND g.source_id IN (SELECT value FROM json_each(?))
                """, row -> add(row, code), code.value(),
                here.stream().flatMap(source -> Stream.ofNullable(keys.get(source))).map(String::valueOf).collect(Collectors.joining(",", "[", "]"))));
        return found;
    }

    private void add(ResultSet row, CodeId code) throws SQLException {
        found.add(new CodingLine(new CodingId(Sql.uuid(row, 1)), Objects.requireNonNull(sources.get(row.getLong(2))),
                new TextSpan(row.getInt(3), row.getInt(4)), code, Objects.requireNonNull(coders.get(row.getLong(5))), Sql.instant(row, 6), row.getBoolean(7)));
    }
}
