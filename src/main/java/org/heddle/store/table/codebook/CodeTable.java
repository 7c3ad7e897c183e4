package org.heddle.store.table.codebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.Colour;
import org.heddle.store.sql.Sql;
import org.heddle.store.table.team.Veil;
import org.jspecify.annotations.Nullable;

/// The codebook on disk. Positions among siblings are kept dense, from 0.
public final class CodeTable {
    private static final String COLUMNS = """
            SELECT c.uuid, p.uuid, c.position, c.name, c.colour, c.definition, c.use_when, c.not_when, c.example, c.origin,
                c.theory, c.status, c.dimension
            FROM code c LEFT JOIN code p ON p.id = c.parent_id
            """;
    private static final String ROW = "(SELECT id FROM code WHERE uuid = ?)";

    private final Sql sql;
    private @Nullable Codebook known;

    public CodeTable(Sql sql) {
        this.sql = sql;
    }

    public Codebook codebook() {
        Codebook codebook = known;
        if (codebook == null) {
            codebook = new Codebook(sql.list(COLUMNS, CodeTable::code));
            known = codebook;
        }
        return codebook;
    }

    Optional<Code> find(CodeId id) {
        return known == null ? sql.first(COLUMNS + "WHERE c.uuid = ?", CodeTable::code, id.value()) : known.find(id);
    }

    Optional<Code> child(Optional<CodeId> parent, String name) {
        return sql.first(COLUMNS + "WHERE coalesce(c.parent_id, 0) = coalesce(" + ROW + ", 0) AND c.name = ?", CodeTable::code,
                parent.map(CodeId::value), name);
    }

    int children(Optional<CodeId> parent) {
        return (int) sql.number("SELECT count(*) FROM code WHERE parent_id IS " + ROW, parent.map(CodeId::value));
    }

    /// What is remembered may be wrong after a rollback or another process's write.
    public void forget() {
        known = null;
    }

    Map<CodeId, Integer> counts(Veil veil) {
        var counts = new HashMap<CodeId, Integer>();
        sql.each("SELECT c.uuid, n.n FROM (SELECT code_id, count(*) AS n FROM " + veil.codings()
                + " GROUP BY code_id) n JOIN code c ON c.id = n.code_id",
                row -> counts.put(new CodeId(Sql.uuid(row, 1)), row.getInt(2)));
        return counts;
    }

    int count(CodeId code, Veil veil) {
        return (int) sql.number("SELECT count(*) FROM " + veil.codings() + " WHERE code_id = " + ROW, code.value());
    }

    public void insert(Code code) throws SQLException {
        if (code.position() < children(code.parent())) {
            shift(code.parent(), code.position(), 1);
        }
        CodeRules rules = code.rules();
        sql.update("""
                INSERT INTO code (uuid, parent_id, position, name, colour, definition, use_when, not_when, example, origin, theory, status,
                    dimension)
                VALUES (?, (SELECT id FROM code WHERE uuid = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, code.id().value(), code.parent().map(CodeId::value), code.position(), code.name(), code.colour().hex(),
                rules.definition(), rules.useWhen(), rules.notWhen(), rules.example(), rules.origin(), rules.theory(),
                code.status().word(), code.dimension().orElse(""));
        known = null;
    }

    public void delete(Code code) throws SQLException {
        sql.update("DELETE FROM code WHERE uuid = ?", code.id().value());
        shift(code.parent(), code.position() + 1, -1);
        known = null;
    }

    public void move(Code code, Optional<CodeId> parent, int position) throws SQLException {
        shift(code.parent(), code.position() + 1, -1);
        shift(parent, position, 1);
        sql.update("UPDATE code SET parent_id = " + ROW + ", position = ? WHERE uuid = ?", parent.map(CodeId::value), position,
                code.id().value());
        known = null;
    }

    private void shift(Optional<CodeId> parent, int from, int by) throws SQLException {
        sql.update("UPDATE code SET position = position + ? WHERE parent_id IS " + ROW + " AND position >= ?", by,
                parent.map(CodeId::value), from);
    }

    public void update(Code code) throws SQLException {
        CodeRules rules = code.rules();
        sql.update("""
                UPDATE code SET name = ?, colour = ?, definition = ?, use_when = ?, not_when = ?, example = ?, origin = ?, theory = ?,
                    status = ?, dimension = ?
                WHERE uuid = ?
                """, code.name(), code.colour().hex(), rules.definition(), rules.useWhen(), rules.notWhen(), rules.example(),
                rules.origin(), rules.theory(), code.status().word(), code.dimension().orElse(""), code.id().value());
        known = null;
    }

    /// Of a row with the columns of a code in the order of `codebook`.
    static Code code(ResultSet row) throws SQLException {
        var rules = new CodeRules(row.getString(6), row.getString(7), row.getString(8), row.getString(9), row.getString(10),
                row.getString(11));
        return new Code(new CodeId(Sql.uuid(row, 1)), Sql.maybeUuid(row, 2).map(CodeId::new), row.getInt(3), row.getString(4),
                new Colour(row.getString(5)), rules, CodeStatus.named(row.getString(12)).orElse(CodeStatus.PROPOSED),
                Optional.of(row.getString(13)).filter(name -> !name.isEmpty()));
    }
}
