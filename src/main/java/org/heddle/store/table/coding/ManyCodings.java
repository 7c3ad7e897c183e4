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
import org.heddle.domain.coding.Coding;
import org.heddle.domain.source.SourceId;
import org.heddle.store.sql.Sql;

/// Finds and writes many codings at once: the row of each source, code and coder is looked up once, and not for every coding.
final class ManyCodings {
    private final Sql sql;
    private final Map<UUID, Long> sources = new HashMap<>();
    private final Map<UUID, Long> codes = new HashMap<>();
    private final Map<UUID, Long> coders = new HashMap<>();

    ManyCodings(Sql sql) {
        this.sql = sql;
    }

    private record Place(int start, int end, long code, long coder) {}

    /// The first one that stands among `rows` already.
    Optional<Coding> firstKnown(Collection<Coding> codings, String rows) {
        Map<SourceId, List<Coding>> bySource = new LinkedHashMap<>();
        codings.forEach(coding -> bySource.computeIfAbsent(coding.source(), _ -> new ArrayList<>()).add(coding));
        return bySource.entrySet().stream().flatMap(here -> {
            Set<Place> known = places(here.getKey(), rows);
            return known.isEmpty() ? List.<Coding>of().stream() : here.getValue().stream().filter(coding -> known.contains(place(coding)));
        }).findFirst();
    }

    private Set<Place> places(SourceId source, String rows) {
        var places = new HashSet<Place>();
        sql.each("SELECT span_start, span_end, code_id, coder_id FROM " + rows + " WHERE source_id = ?",
                row -> places.add(new Place(row.getInt(1), row.getInt(2), row.getLong(3), row.getLong(4))), source(source.value()));
        return places;
    }

    private Place place(Coding coding) {
        return new Place(coding.span().start(), coding.span().end(), code(coding.code().value()), coder(coding.coder().value()));
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
