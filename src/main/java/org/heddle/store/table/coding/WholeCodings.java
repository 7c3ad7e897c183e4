package org.heddle.store.table.coding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.heddle.store.sql.Sql;
import org.jspecify.annotations.Nullable;

/// Many codings with everything that is said of them. Sources, codes and coders are few: looking each up once costs less than joining them. Most codings
/// are plain, without comment and stance of their own: then nothing of that is read.
final class WholeCodings {
    private static final String ROW = """
            SELECT g.id, g.uuid, g.source_id, g.span_start, g.span_end, g.code_id, g.coder_id, g.at,
                g.comment = '' AND g.stance = '%s' AND NOT g.is_missed, g.comment, g.stance, g.is_missed
            FROM %s g
            """;

    private final Sql sql;
    private final String select;
    private final Ids<SourceId> sources;
    private final Ids<CodeId> codes;
    private final Ids<CoderId> coders;

    /// `rows`: the codings that may be seen.
    WholeCodings(Sql sql, String rows) {
        this.sql = sql;
        select = ROW.formatted(Stance.EXEMPLIFIES.word(), rows);
        sources = new Ids<>(sql, "source", SourceId::new);
        codes = new Ids<>(sql, "code", CodeId::new);
        coders = new Ids<>(sql, "coder", CoderId::new);
    }

    /// Does something with one coding and the key of its row.
    @FunctionalInterface
    interface Seen {
        void see(Coding coding, long row) throws SQLException;
    }

    /// `which` calls them `g`.
    void each(String which, Seen seen, @Nullable Object... values) {
        sql.each(select + which, row -> seen.see(coding(row), row.getLong(1)), values);
    }

    private Coding coding(ResultSet row) throws SQLException {
        boolean isPlain = row.getInt(9) != 0;
        return new Coding(new CodingId(Sql.uuid(row, 2)), sources.of(row.getLong(3)), new TextSpan(row.getInt(4), row.getInt(5)), codes.of(row.getLong(6)),
                coders.of(row.getLong(7)), Sql.instant(row, 8), isPlain ? "" : row.getString(10),
                isPlain ? Stance.EXEMPLIFIES : Stance.named(row.getString(11)).orElse(Stance.EXEMPLIFIES), !isPlain && row.getBoolean(12));
    }

    private static final class Ids<T> {
        private final Map<Long, T> known = new HashMap<>();
        private final LongFunction<T> asked;

        Ids(Sql sql, String table, Function<UUID, T> id) {
            asked = row -> id.apply(sql.first("SELECT uuid FROM " + table + " WHERE id = ?", one -> Sql.uuid(one, 1), row).orElseThrow());
        }

        T of(long row) {
            return known.computeIfAbsent(row, asked::apply);
        }
    }
}
