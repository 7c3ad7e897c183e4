package org.heddle.store.table.coding;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.heddle.store.sql.Sql;
import org.jspecify.annotations.Nullable;

/// Many codings with everything that is said of them. Sources, codes and coders are few: looking them up here costs less than joining them, and
/// most codings have no comment and no stance of their own.
final class WholeCodings {
    private static final String ROW = """
            SELECT g.uuid, g.source_id, g.span_start, g.span_end, g.code_id, g.coder_id, g.at, nullif(g.comment, ''), nullif(g.stance, '%s'), g.is_missed
            FROM %s g
            """;

    private final Sql sql;
    private final String select;
    private final Map<Long, SourceId> sources;
    private final Map<Long, CodeId> codes;
    private final Map<Long, CoderId> coders;

    /// `rows`: the codings that may be seen.
    WholeCodings(Sql sql, String rows) {
        this.sql = sql;
        select = ROW.formatted(Stance.EXEMPLIFIES.word(), rows);
        sources = ids("source", SourceId::new);
        codes = ids("code", CodeId::new);
        coders = ids("coder", CoderId::new);
    }

    private <T> Map<Long, T> ids(String table, Function<UUID, T> id) {
        var ids = new HashMap<Long, T>();
        sql.each("SELECT id, uuid FROM " + table, row -> ids.put(row.getLong(1), id.apply(Sql.uuid(row, 2))));
        return ids;
    }

    void each(String which, Consumer<Coding> each, Object... values) {
        sql.each(select + which, row -> each.accept(
                new Coding(new CodingId(Sql.uuid(row, 1)), Objects.requireNonNull(sources.get(row.getLong(2))), new TextSpan(row.getInt(3), row.getInt(4)),
                        Objects.requireNonNull(codes.get(row.getLong(5))), Objects.requireNonNull(coders.get(row.getLong(6))), Sql.instant(row, 7),
                        Objects.requireNonNullElse(row.getString(8), ""), stance(row.getString(9)), row.getBoolean(10))), values);
    }

    private static Stance stance(@Nullable String word) {
        return word == null ? Stance.EXEMPLIFIES : Stance.named(word).orElse(Stance.EXEMPLIFIES);
    }
}
