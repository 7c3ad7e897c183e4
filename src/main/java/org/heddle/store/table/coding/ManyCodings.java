package org.heddle.store.table.coding;

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
import java.util.stream.Stream;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.source.SourceId;
import org.heddle.store.sql.Sql;

/// Finds and writes many codings at once: the row of each source, code and coder is looked up once, and not for every coding.
final class ManyCodings {
    /// In the source of one coding those on which nothing hangs: no check, star, memo, quote, re-check or cell of a matrix.
    private static final String BARE_BESIDE = """
            WHERE g.source_id = (SELECT source_id FROM coding WHERE uuid = ?)
                AND NOT EXISTS (SELECT 1 FROM coding_check WHERE coding_id = g.id) AND NOT EXISTS (SELECT 1 FROM star WHERE coding_id = g.id)
                AND NOT EXISTS (SELECT 1 FROM memo WHERE coding_id = g.id) AND NOT EXISTS (SELECT 1 FROM quote_coding WHERE coding_id = g.id)
                AND NOT EXISTS (SELECT 1 FROM recheck WHERE coding_id = g.id) AND NOT EXISTS (SELECT 1 FROM matrix_evidence WHERE coding_id = g.id)
            """;

    private final Sql sql;
    private final Map<UUID, Long> sources = new HashMap<>();
    private final Map<UUID, Long> codes = new HashMap<>();
    private final Map<UUID, Long> coders = new HashMap<>();
    private final WholeCodings reading;

    ManyCodings(Sql sql) {
        this.sql = sql;
        reading = new WholeCodings(sql, "coding");
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
        reading.each(BARE_BESIDE, (coding, row) -> {
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
