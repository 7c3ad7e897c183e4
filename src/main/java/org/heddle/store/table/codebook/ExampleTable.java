package org.heddle.store.table.codebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.codebook.CodeExample;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.ExampleId;
import org.heddle.domain.codebook.ExampleKind;
import org.heddle.domain.project.reading.ExampleReader;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.store.sql.Sql;

/// Passages that the codebook points to, on disk.
public final class ExampleTable implements ExampleReader {
    private static final String COLUMNS = """
            SELECT e.uuid, c.uuid, e.kind, s.uuid, e.span_start, e.span_end
            FROM code_example e JOIN code c ON c.id = e.code_id JOIN source s ON s.id = e.source_id
            """;
    private static final String TYPICAL_FIRST = " ORDER BY e.kind = 'counter', e.id";

    private final Sql sql;

    public ExampleTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<CodeExample> of(CodeId code) {
        return sql.list(COLUMNS + "WHERE c.uuid = ?" + TYPICAL_FIRST, ExampleTable::example, code.value());
    }

    @Override
    public List<CodeExample> of(SourceId source) {
        return sql.list(COLUMNS + "WHERE s.uuid = ?" + TYPICAL_FIRST, ExampleTable::example, source.value());
    }

    @Override
    public List<CodeExample> all() {
        return sql.list(COLUMNS + TYPICAL_FIRST, ExampleTable::example);
    }

    @Override
    public Optional<CodeExample> find(ExampleId id) {
        return sql.first(COLUMNS + "WHERE e.uuid = ?", ExampleTable::example, id.value());
    }

    public void insert(CodeExample example) throws SQLException {
        sql.update("""
                INSERT INTO code_example (uuid, code_id, kind, source_id, span_start, span_end)
                VALUES (?, (SELECT id FROM code WHERE uuid = ?), ?, (SELECT id FROM source WHERE uuid = ?), ?, ?)
                """, example.id().value(), example.code().value(), example.kind().word(), example.source().value(), example.span().start(),
                example.span().end());
    }

    public void delete(ExampleId id) throws SQLException {
        sql.update("DELETE FROM code_example WHERE uuid = ?", id.value());
    }

    private static CodeExample example(ResultSet row) throws SQLException {
        return new CodeExample(new ExampleId(Sql.uuid(row, 1)), new CodeId(Sql.uuid(row, 2)),
                ExampleKind.named(row.getString(3)).orElse(ExampleKind.TYPICAL), new SourceId(Sql.uuid(row, 4)),
                new TextSpan(row.getInt(5), row.getInt(6)));
    }
}
