package org.heddle.store.table.coding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.heddle.store.sql.Sql;
import org.jspecify.annotations.Nullable;

/// Finds and writes many codings at once: the row of each source, code and coder is looked up once, and not for every coding.
final class ManyCodings {
    private static final String COLUMNS = """
            SELECT g.id, g.uuid, g.source_id, g.span_start, g.span_end, g.code_id, g.coder_id, g.at,
                g.comment = '' AND g.stance = 'exemplifies' AND NOT g.is_missed, g.comment, g.stance, g.is_missed
            """;

    /// In the source of one coding those on which nothing hangs: no check, star, memo, quote, re-check or cell of a matrix.
    private static final String BARE_BESIDE = """
            FROM coding g WHERE g.source_id = (SELECT source_id FROM coding WHERE uuid = ?)
                AND NOT EXISTS (SELECT 1 FROM coding_check WHERE coding_id = g.id) AND NOT EXISTS (SELECT 1 FROM star WHERE coding_id = g.id)
                AND NOT EXISTS (SELECT 1 FROM memo WHERE coding_id = g.id) AND NOT EXISTS (SELECT 1 FROM quote_coding WHERE coding_id = g.id)
                AND NOT EXISTS (SELECT 1 FROM recheck WHERE coding_id = g.id) AND NOT EXISTS (SELECT 1 FROM matrix_evidence WHERE coding_id = g.id)
            """;

    private final Sql sql;
    private final Map<UUID, Long> sources = new HashMap<>();
    private final Map<UUID, Long> codes = new HashMap<>();
    private final Map<UUID, Long> coders = new HashMap<>();
    private final Ids<SourceId> sourceIds;
    private final Ids<CodeId> codeIds;
    private final Ids<CoderId> coderIds;

    ManyCodings(Sql sql) {
        this.sql = sql;
        sourceIds = new Ids<>(sql, "source", SourceId::new);
        codeIds = new Ids<>(sql, "code", CodeId::new);
        coderIds = new Ids<>(sql, "coder", CoderId::new);
    }

    /// Sees each coding of `from`, which calls it `g`, with its row. Most are plain: no comment, no stance of their own, found at first; then nothing of that is read.
    void each(String from, Seen seen, @Nullable Object... values) {
        sql.each(COLUMNS + from, row -> {
            boolean isPlain = row.getInt(9) != 0;
            seen.see(new Coding(new CodingId(Sql.uuid(row, 2)), at(sourceIds, row, 3), new TextSpan(row.getInt(4), row.getInt(5)), at(codeIds, row, 6),
                    at(coderIds, row, 7), Sql.instant(row, 8), isPlain ? "" : row.getString(10),
                    isPlain ? Stance.EXEMPLIFIES : Stance.named(row.getString(11)).orElse(Stance.EXEMPLIFIES), !isPlain && row.getBoolean(12)), row.getLong(1));
        }, values);
    }

    /// Does something with one coding and the key of its row.
    @FunctionalInterface
    interface Seen {
        void see(Coding coding, long row) throws SQLException;
    }

    private static <T> T at(Ids<T> ids, ResultSet row, int column) throws SQLException {
        return ids.of(row.getLong(column));
    }

    /// Sources, codes and coders are few: looking each up once costs less than joining them.
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

    private record Place(int start, int end, long code, long coder) {}

    /// The first one that stands among `rows` already.
    Optional<Coding> firstKnown(Collection<Coding> codings, String rows) {
        Map<SourceId, List<Coding>> bySource = new LinkedHashMap<>();
        codings.forEach(coding -> bySource.computeIfAbsent(coding.source(), _ -> new ArrayList<>()).add(coding));
        return bySource.entrySet().stream().flatMap(here -> {
            Set<Place> known = places(here.getKey(), here.getValue(), rows);
            return known.isEmpty() ? Stream.<Coding>of() : here.getValue().stream().filter(coding -> known.contains(place(coding)));
        }).findFirst();
    }

    /// Where the coders of these codings have coded in the source: another coder's place is free.
    private Set<Place> places(SourceId source, List<Coding> codings, String rows) {
        var places = new HashSet<Place>();
        codings.stream().map(Coding::coder).distinct().forEach(coder ->
                sql.each("SELECT span_start, span_end, code_id, coder_id FROM " + rows + " WHERE source_id = ? AND coder_id = ?",
                        row -> places.add(new Place(row.getInt(1), row.getInt(2), row.getLong(3), row.getLong(4))), source(source.value()), coder(coder.value())));
        return places;
    }

    private Place place(Coding coding) {
        return new Place(coding.span().start(), coding.span().end(), code(coding.code().value()), coder(coding.coder().value()));
    }

    /// Those of one source are read together: a step of undo holds a source's.
    List<Coding> deleteBare(List<CodingId> several) throws SQLException {
        Map<CodingId, Coding> deleted = new HashMap<>();
        Set<CodingId> left = new HashSet<>(several);
        for (CodingId id : several) {
            if (left.contains(id)) {
                deleteBare(id, left, deleted);
            }
        }
        return several.stream().distinct().filter(deleted::containsKey).map(deleted::get).toList();
    }

    private void deleteBare(CodingId one, Set<CodingId> left, Map<CodingId, Coding> deleted) throws SQLException {
        left.remove(one);
        var rows = new ArrayList<Long>();
        each(BARE_BESIDE, (coding, row) -> {
            if (coding.id().equals(one) || left.remove(coding.id())) {
                deleted.put(coding.id(), coding);
                rows.add(row);
            }
        }, one.value());
        for (long row : rows) {
            sql.update("DELETE FROM coding WHERE id = ?", row);
        }
    }

    void insert(Collection<Coding> codings) throws SQLException {
        for (Coding coding : codings) {
            sql.update("""
                    INSERT INTO coding (uuid, source_id, span_start, span_end, code_id, coder_id, at, comment, stance, is_missed)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """, coding.id().value(), source(coding.source().value()), coding.span().start(), coding.span().end(), code(coding.code().value()),
                    coder(coding.coder().value()), coding.at(), coding.comment(), coding.stance().word(), coding.isMissed());
        }
    }

    private long source(UUID id) {
        return sources.computeIfAbsent(id, one -> sql.number("SELECT id FROM source WHERE uuid = ?", one));
    }

    private long code(UUID id) {
        return codes.computeIfAbsent(id, one -> sql.number("SELECT id FROM code WHERE uuid = ?", one));
    }

    private long coder(UUID id) {
        return coders.computeIfAbsent(id, one -> sql.number("SELECT id FROM coder WHERE uuid = ?", one));
    }
}
