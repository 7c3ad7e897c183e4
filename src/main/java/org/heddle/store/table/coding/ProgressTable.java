package org.heddle.store.table.coding;

import java.sql.SQLException;
import java.util.List;
import org.heddle.domain.progress.Assignment;
import org.heddle.domain.progress.Considered;
import org.heddle.domain.project.reading.ProgressReader;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.heddle.store.sql.Sql;
import org.heddle.store.table.team.Veil;

/// Assignments and what was read line by line, on disk.
public final class ProgressTable implements ProgressReader {
    private static final String SOURCE = "(SELECT id FROM source WHERE uuid = ?)";
    private static final String CODER = "(SELECT id FROM coder WHERE uuid = ?)";

    private final Sql sql;
    private final Veil veil;

    public ProgressTable(Sql sql, Veil veil) {
        this.sql = sql;
        this.veil = veil;
    }

    @Override
    public List<Assignment> assignments() {
        return sql.list("""
                SELECT s.uuid, p.uuid FROM assignment a JOIN source s ON s.id = a.source_id JOIN coder p ON p.id = a.coder_id ORDER BY s.id, p.id
                """, row -> new Assignment(new SourceId(Sql.uuid(row, 1)), new CoderId(Sql.uuid(row, 2))));
    }

    @Override
    public List<Considered> considered(SourceId source) {
        return sql.list("SELECT p.uuid, c.span_start, c.span_end FROM " + veil.considered() + " c JOIN coder p ON p.id = c.coder_id WHERE c.source_id = " + SOURCE
                + " ORDER BY c.span_start, c.span_end", row -> new Considered(source, new CoderId(Sql.uuid(row, 1)), new TextSpan(row.getInt(2), row.getInt(3))),
                source.value());
    }

    public List<Considered> considered() {
        return sql.list("SELECT s.uuid, p.uuid, c.span_start, c.span_end FROM " + veil.considered()
                + " c JOIN source s ON s.id = c.source_id JOIN coder p ON p.id = c.coder_id", row -> new Considered(new SourceId(Sql.uuid(row, 1)),
                new CoderId(Sql.uuid(row, 2)), new TextSpan(row.getInt(3), row.getInt(4))));
    }

    /// True when that was new.
    public boolean assign(Assignment one) throws SQLException {
        return sql.update("INSERT INTO assignment (source_id, coder_id) VALUES (" + SOURCE + ", " + CODER + ") ON CONFLICT DO NOTHING",
                one.source().value(), one.coder().value()) > 0;
    }

    /// True when it was there.
    public boolean unassign(Assignment one) throws SQLException {
        return sql.update("DELETE FROM assignment WHERE source_id = " + SOURCE + " AND coder_id = " + CODER, one.source().value(),
                one.coder().value()) > 0;
    }

    /// True when that was new.
    public boolean consider(Considered one) throws SQLException {
        return sql.update("INSERT INTO considered (source_id, coder_id, span_start, span_end) VALUES (" + SOURCE + ", " + CODER
                + ", ?, ?) ON CONFLICT DO NOTHING", one.source().value(), one.coder().value(), one.span().start(), one.span().end()) > 0;
    }

    /// True when it was there.
    public boolean reconsider(Considered one) throws SQLException {
        return sql.update("DELETE FROM considered WHERE source_id = " + SOURCE + " AND coder_id = " + CODER + " AND span_start = ? AND span_end = ?",
                one.source().value(), one.coder().value(), one.span().start(), one.span().end()) > 0;
    }
}
