package org.heddle.store.table.codebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodebookVersion;
import org.heddle.domain.codebook.DefinitionId;
import org.heddle.domain.codebook.PastDefinition;
import org.heddle.domain.codebook.VersionId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.reading.VersionReader;
import org.heddle.domain.team.CoderId;
import org.heddle.store.sql.Sql;
import org.heddle.store.table.team.Veil;

/// Frozen versions, merges, earlier definitions and codings that wait for a re-check, on disk.
public final class VersionTable implements VersionReader {
    private static final String VERSION = "SELECT uuid, name, at, agreed, note FROM codebook_version ";
    private static final String DEFINITION = """
            SELECT d.uuid, c.uuid, d.until, d.definition, d.use_when, d.not_when, d.example, d.origin, d.theory
            FROM past_definition d JOIN code c ON c.id = d.code_id
            """;

    private final Sql sql;
    private final String codings;

    public VersionTable(Sql sql, Veil veil) {
        this.sql = sql;
        codings = veil.codings();
    }

    @Override
    public List<CodebookVersion> all() {
        return sql.list(VERSION + "ORDER BY at, id", this::version);
    }

    @Override
    public Optional<CodebookVersion> find(VersionId id) {
        return sql.first(VERSION + "WHERE uuid = ?", this::version, id.value());
    }

    @Override
    public List<String> names() {
        return sql.list("SELECT name FROM codebook_version ORDER BY at, id", row -> row.getString(1));
    }

    private CodebookVersion version(ResultSet row) throws SQLException {
        var id = new VersionId(Sql.uuid(row, 1));
        List<Code> codes = sql.list("""
                SELECT uuid, parent_uuid, position, name, colour, definition, use_when, not_when, example, origin, theory, status, dimension
                FROM version_code WHERE version_id = (SELECT id FROM codebook_version WHERE uuid = ?) ORDER BY uuid
                """, CodeTable::code, id.value());
        return new CodebookVersion(id, row.getString(2), Sql.instant(row, 3), row.getString(4).lines().toList(), row.getString(5), codes);
    }

    public void insert(CodebookVersion version) throws SQLException {
        sql.update("INSERT INTO codebook_version (uuid, name, at, agreed, note) VALUES (?, ?, ?, ?, ?)", version.id().value(), version.name(),
                version.at(), String.join("\n", version.agreed()), version.note());
        for (Code code : version.codes()) {
            CodeRules rules = code.rules();
            sql.update("""
                    INSERT INTO version_code (version_id, uuid, parent_uuid, position, name, colour, definition, use_when, not_when, example,
                        origin, theory, status, dimension)
                    VALUES ((SELECT id FROM codebook_version WHERE uuid = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """, version.id().value(), code.id().value(), code.parent().map(CodeId::value), code.position(), code.name(),
                    code.colour().hex(), rules.definition(), rules.useWhen(), rules.notWhen(), rules.example(), rules.origin(), rules.theory(),
                    code.status().word(), code.dimension().orElse(""));
        }
    }

    public void delete(VersionId id) throws SQLException {
        sql.update("DELETE FROM codebook_version WHERE uuid = ?", id.value());
    }

    @Override
    public Map<CodeId, CodeId> merges() {
        var merges = new HashMap<CodeId, CodeId>();
        sql.each("SELECT uuid, into_uuid FROM merged_code", row -> merges.put(new CodeId(Sql.uuid(row, 1)), new CodeId(Sql.uuid(row, 2))));
        return merges;
    }

    public void noteMerge(CodeId code, CodeId into) throws SQLException {
        sql.update("INSERT INTO merged_code (uuid, into_uuid) VALUES (?, ?) ON CONFLICT (uuid) DO UPDATE SET into_uuid = excluded.into_uuid",
                code.value(), into.value());
    }

    public void forgetMerge(CodeId code) throws SQLException {
        sql.update("DELETE FROM merged_code WHERE uuid = ?", code.value());
    }

    @Override
    public Optional<PastDefinition> definition(DefinitionId id) {
        return sql.first(DEFINITION + "WHERE d.uuid = ?", VersionTable::past, id.value());
    }

    public List<PastDefinition> definitions() {
        return sql.list(DEFINITION + "ORDER BY d.until, d.id", VersionTable::past);
    }

    @Override
    public List<PastDefinition> definitions(CodeId code) {
        return sql.list(DEFINITION + "WHERE c.uuid = ? ORDER BY d.until, d.id", VersionTable::past, code.value());
    }

    public void insert(PastDefinition past) throws SQLException {
        CodeRules rules = past.rules();
        sql.update("""
                INSERT INTO past_definition (uuid, code_id, until, definition, use_when, not_when, example, origin, theory)
                VALUES (?, (SELECT id FROM code WHERE uuid = ?), ?, ?, ?, ?, ?, ?, ?)
                """, past.id().value(), past.code().value(), past.until(), rules.definition(), rules.useWhen(), rules.notWhen(),
                rules.example(), rules.origin(), rules.theory());
    }

    public void delete(DefinitionId id) throws SQLException {
        sql.update("DELETE FROM past_definition WHERE uuid = ?", id.value());
    }

    @Override
    public Map<CodingId, DefinitionId> waiting() {
        var waiting = new HashMap<CodingId, DefinitionId>();
        sql.each("""
                SELECT g.uuid, d.uuid FROM recheck r JOIN %s g ON g.id = r.coding_id JOIN past_definition d ON d.id = r.definition_id
                """.formatted(codings), row -> waiting.put(new CodingId(Sql.uuid(row, 1)), new DefinitionId(Sql.uuid(row, 2))));
        return waiting;
    }

    @Override
    public Optional<DefinitionId> waiting(CodingId coding) {
        return sql.first("""
                SELECT d.uuid FROM recheck r JOIN past_definition d ON d.id = r.definition_id
                WHERE r.coding_id = (SELECT id FROM %s WHERE uuid = ?)
                """.formatted(codings), row -> new DefinitionId(Sql.uuid(row, 1)), coding.value());
    }

    @Override
    public int waitingOf(CoderId coder) {
        return (int) sql.number("""
                SELECT count(*) FROM recheck r JOIN %s g ON g.id = r.coding_id WHERE g.coder_id = (SELECT id FROM coder WHERE uuid = ?)
                """.formatted(codings), coder.value());
    }

    public List<CodingId> waitingFor(DefinitionId definition) {
        return sql.list("""
                SELECT g.uuid FROM recheck r JOIN %s g ON g.id = r.coding_id
                WHERE r.definition_id = (SELECT id FROM past_definition WHERE uuid = ?) ORDER BY g.at, g.uuid
                """.formatted(codings), row -> new CodingId(Sql.uuid(row, 1)), definition.value());
    }

    /// True when it waits from now on; a coding that waits already goes on waiting for the older definition.
    public boolean await(CodingId coding, DefinitionId definition) throws SQLException {
        return sql.update("""
                INSERT INTO recheck (coding_id, definition_id)
                VALUES ((SELECT id FROM coding WHERE uuid = ?), (SELECT id FROM past_definition WHERE uuid = ?))
                ON CONFLICT (coding_id) DO NOTHING
                """, coding.value(), definition.value()) > 0;
    }

    public void confirm(Collection<CodingId> codings) throws SQLException {
        for (CodingId coding : codings) {
            sql.update("DELETE FROM recheck WHERE coding_id = (SELECT id FROM coding WHERE uuid = ?)", coding.value());
        }
    }

    private static PastDefinition past(ResultSet row) throws SQLException {
        return new PastDefinition(new DefinitionId(Sql.uuid(row, 1)), new CodeId(Sql.uuid(row, 2)), Sql.instant(row, 3),
                new CodeRules(row.getString(4), row.getString(5), row.getString(6), row.getString(7), row.getString(8), row.getString(9)));
    }
}
