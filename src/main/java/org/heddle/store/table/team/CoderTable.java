package org.heddle.store.table.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.project.reading.TeamReader;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.store.sql.Sql;

/// Coders on disk.
public final class CoderTable implements TeamReader {
    private final Sql sql;

    public CoderTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Coder> all() {
        return sql.list("SELECT uuid, name FROM coder ORDER BY id", CoderTable::coder);
    }

    @Override
    public Optional<Coder> find(CoderId id) {
        return sql.first("SELECT uuid, name FROM coder WHERE uuid = ?", CoderTable::coder, id.value());
    }

    @Override
    public Optional<Coder> named(String name) {
        return sql.first("SELECT uuid, name FROM coder WHERE name = ?", CoderTable::coder, name.strip());
    }

    @Override
    public boolean hasWorked(CoderId id) {
        return sql.exists("""
                SELECT 1 FROM coder WHERE uuid = ? AND (
                    id IN (SELECT coder_id FROM coding) OR id IN (SELECT checker_id FROM coding_check)
                    OR id IN (SELECT coder_id FROM finished)
                    OR id IN (SELECT coder_id FROM check_answer) OR id IN (SELECT checker_id FROM check_answer) OR id IN (SELECT checker_id FROM note_check)
                    OR id IN (SELECT author_id FROM matrix_cell) OR id IN (SELECT reviewer_id FROM matrix_review)
                    OR id IN (SELECT author_id FROM memo) OR id IN (SELECT coder_id FROM note)
                    OR id IN (SELECT coder_id FROM considered) OR id IN (SELECT coder_id FROM pass_coder) OR id IN (SELECT coder_id FROM surgery_coder)
                    OR id IN (SELECT maker_id FROM passage_link) OR id IN (SELECT author_id FROM register_entry)
                    OR id IN (SELECT maker_id FROM quote) OR id IN (SELECT author_id FROM finding)
                    OR id IN (SELECT first_id FROM settlement) OR id IN (SELECT second_id FROM settlement) OR id IN (SELECT settled_by FROM settlement))
                """, id.value());
    }

    public void insert(Coder coder) throws SQLException {
        sql.update("INSERT INTO coder (uuid, name) VALUES (?, ?)", coder.id().value(), coder.name());
    }

    public void delete(CoderId id) throws SQLException {
        sql.update("DELETE FROM coder WHERE uuid = ?", id.value());
    }

    public void rename(CoderId id, String name) throws SQLException {
        sql.update("UPDATE coder SET name = ? WHERE uuid = ?", name, id.value());
    }

    private static Coder coder(ResultSet row) throws SQLException {
        return new Coder(new CoderId(Sql.uuid(row, 1)), row.getString(2));
    }
}
