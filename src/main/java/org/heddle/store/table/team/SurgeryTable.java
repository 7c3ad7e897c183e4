package org.heddle.store.table.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.VersionId;
import org.heddle.domain.project.reading.SurgeryReader;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.surgery.Surgery;
import org.heddle.domain.surgery.SurgeryId;
import org.heddle.domain.team.CoderId;
import org.heddle.store.sql.Sql;

/// Data surgeries on disk, and which of them decided a version of the codebook.
public final class SurgeryTable implements SurgeryReader {
    private static final String COLUMNS = "SELECT id, uuid, held, title, guests, discussed, decisions, follow_ups FROM surgery ";
    private static final String TOPICS = "SELECT topic_uuid FROM surgery_topic WHERE kind = '%s' AND surgery_id = ? ORDER BY position";
    private static final String BETWEEN = "\n";

    private final Sql sql;

    public SurgeryTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Surgery> all() {
        return sql.list(COLUMNS + "ORDER BY held DESC, id DESC", this::surgery);
    }

    @Override
    public Optional<Surgery> find(SurgeryId id) {
        return sql.first(COLUMNS + "WHERE uuid = ?", this::surgery, id.value());
    }

    @Override
    public Map<VersionId, SurgeryId> versions() {
        var decided = new HashMap<VersionId, SurgeryId>();
        sql.each("""
                SELECT v.uuid, s.uuid FROM version_surgery x JOIN codebook_version v ON v.id = x.version_id JOIN surgery s ON s.id = x.surgery_id
                """, row -> decided.put(new VersionId(Sql.uuid(row, 1)), new SurgeryId(Sql.uuid(row, 2))));
        return Map.copyOf(decided);
    }

    @Override
    public boolean isPointedTo(SurgeryId id) {
        return sql.exists("""
                SELECT 1 FROM surgery s WHERE s.uuid = ? AND (
                    s.id IN (SELECT surgery_id FROM settlement) OR s.id IN (SELECT surgery_id FROM version_surgery))
                """, id.value());
    }

    /// Puts the meeting in, or what is said of it now in place of what was said.
    public void put(Surgery surgery) throws SQLException {
        UUID id = surgery.id().value();
        sql.update("""
                INSERT INTO surgery (uuid, held, title, guests, discussed, decisions, follow_ups) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (uuid) DO UPDATE SET held = excluded.held, title = excluded.title, guests = excluded.guests,
                    discussed = excluded.discussed, decisions = excluded.decisions, follow_ups = excluded.follow_ups
                """, id, surgery.date().toString(), surgery.title(), String.join(BETWEEN, surgery.guests()), surgery.discussed(), surgery.decisions(),
                surgery.followUps());
        sql.update("DELETE FROM surgery_coder WHERE surgery_id = (SELECT id FROM surgery WHERE uuid = ?)", id);
        sql.update("DELETE FROM surgery_topic WHERE surgery_id = (SELECT id FROM surgery WHERE uuid = ?)", id);
        for (CoderId coder : surgery.coders()) {
            sql.update("INSERT INTO surgery_coder (surgery_id, coder_id) VALUES ((SELECT id FROM surgery WHERE uuid = ?), (SELECT id FROM coder WHERE uuid = ?))",
                    id, coder.value());
        }
        topics(id, "source", surgery.sources().stream().map(SourceId::value).toList());
        topics(id, "code", surgery.codes().stream().map(CodeId::value).toList());
    }

    private void topics(UUID surgery, String kind, List<UUID> topics) throws SQLException {
        for (int at = 0; at < topics.size(); at++) {
            sql.update("INSERT INTO surgery_topic (surgery_id, kind, position, topic_uuid) VALUES ((SELECT id FROM surgery WHERE uuid = ?), ?, ?, ?)",
                    surgery, kind, at, topics.get(at));
        }
    }

    public void delete(SurgeryId id) throws SQLException {
        sql.update("DELETE FROM surgery WHERE uuid = ?", id.value());
    }

    public void decide(VersionId version, Optional<SurgeryId> surgery) throws SQLException {
        sql.update("DELETE FROM version_surgery WHERE version_id = (SELECT id FROM codebook_version WHERE uuid = ?)", version.value());
        if (surgery.isPresent()) {
            sql.update("""
                    INSERT INTO version_surgery (version_id, surgery_id)
                    VALUES ((SELECT id FROM codebook_version WHERE uuid = ?), (SELECT id FROM surgery WHERE uuid = ?))
                    """, version.value(), surgery.get().value());
        }
    }

    private Surgery surgery(ResultSet row) throws SQLException {
        long key = row.getLong(1);
        return new Surgery(new SurgeryId(Sql.uuid(row, 2)), LocalDate.parse(row.getString(3)), row.getString(4),
                ids("SELECT c.uuid FROM surgery_coder m JOIN coder c ON c.id = m.coder_id WHERE m.surgery_id = ? ORDER BY c.id", key, CoderId::new),
                row.getString(5).lines().toList(), ids(TOPICS.formatted("source"), key, SourceId::new), ids(TOPICS.formatted("code"), key, CodeId::new),
                row.getString(6), row.getString(7), row.getString(8));
    }

    private <T> List<T> ids(String query, long surgery, Function<UUID, T> id) {
        return sql.list(query, row -> id.apply(Sql.uuid(row, 1)), surgery);
    }
}
