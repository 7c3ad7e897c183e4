package org.heddle.store.table.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.source.SourceId;
import org.heddle.store.sql.Sql;

/// Speaker labels on disk, and who speaks under them.
public final class SpeakerTable {
    private static final String COLUMNS = """
            SELECT s.uuid, k.label, k.is_interviewer, k.role_code, c.uuid, p.uuid
            FROM speaker k JOIN source s ON s.id = k.source_id
            LEFT JOIN study_case c ON c.id = k.case_id LEFT JOIN person p ON p.id = k.person_id
            """;

    private final Sql sql;

    public SpeakerTable(Sql sql) {
        this.sql = sql;
    }

    List<Speaker> speakers(SourceId source) {
        return sql.list(COLUMNS + "WHERE s.uuid = ? ORDER BY k.id", SpeakerTable::speaker, source.value());
    }

    List<Speaker> speakers() {
        return sql.list(COLUMNS + "ORDER BY k.source_id, k.id", SpeakerTable::speaker);
    }

    public Optional<Speaker> find(SourceId source, String label) {
        return sql.first(COLUMNS + "WHERE s.uuid = ? AND k.label = ?", SpeakerTable::speaker, source.value(), label);
    }

    public void deleteAll(SourceId source) throws SQLException {
        sql.update("DELETE FROM speaker WHERE source_id = (SELECT id FROM source WHERE uuid = ?)", source.value());
    }

    public void insert(Speaker speaker) throws SQLException {
        sql.update("""
                INSERT INTO speaker (source_id, label, is_interviewer, role_code, case_id, person_id)
                VALUES ((SELECT id FROM source WHERE uuid = ?), ?, ?, ?,
                    (SELECT id FROM study_case WHERE uuid = ?), (SELECT id FROM person WHERE uuid = ?))
                """, speaker.source().value(), speaker.label(), speaker.isInterviewer(), speaker.role(),
                speaker.practice().map(CaseId::value), speaker.person().map(PersonId::value));
    }

    public void map(Speaker speaker) throws SQLException {
        sql.update("""
                UPDATE speaker SET is_interviewer = ?, role_code = ?, case_id = (SELECT id FROM study_case WHERE uuid = ?),
                    person_id = (SELECT id FROM person WHERE uuid = ?)
                WHERE source_id = (SELECT id FROM source WHERE uuid = ?) AND label = ?
                """, speaker.isInterviewer(), speaker.role(), speaker.practice().map(CaseId::value),
                speaker.person().map(PersonId::value), speaker.source().value(), speaker.label());
    }

    private static Speaker speaker(ResultSet row) throws SQLException {
        return new Speaker(new SourceId(Sql.uuid(row, 1)), row.getString(2), row.getBoolean(3), Optional.ofNullable(row.getString(4)),
                Sql.maybeUuid(row, 5).map(CaseId::new), Sql.maybeUuid(row, 6).map(PersonId::new));
    }
}
