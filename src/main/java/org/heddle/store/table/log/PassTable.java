package org.heddle.store.table.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.pass.Drawing;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.pass.PassId;
import org.heddle.domain.project.reading.PassReader;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;
import org.heddle.store.sql.Sql;

/// Rounds of blind double coding on disk.
public final class PassTable implements PassReader {
    private static final String COLUMNS = "SELECT id, uuid, name, population, seed, strata, opened_at, released_at FROM pass ";
    private static final String BETWEEN = "\n";

    private final Sql sql;

    public PassTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Pass> all() {
        return sql.list(COLUMNS + "ORDER BY id", this::pass);
    }

    @Override
    public Optional<Pass> find(PassId id) {
        return sql.first(COLUMNS + "WHERE uuid = ?", this::pass, id.value());
    }

    @Override
    public Optional<Pass> named(String name) {
        return sql.first(COLUMNS + "WHERE name = ?", this::pass, name.strip());
    }

    @Override
    public Set<SourceId> changedAfterRelease(Pass pass, Set<CoderId> coders) {
        return new WorkAfterRelease(pass, coders, sql).sources();
    }

    /// The codes of everything coded in the pass's sources, whoever coded it.
    public Set<CodeId> codesIn(Pass pass) {
        var codes = new HashSet<CodeId>();
        sql.each("""
                SELECT DISTINCT c.uuid FROM pass p JOIN pass_source m ON m.pass_id = p.id JOIN coding g ON g.source_id = m.source_id
                JOIN code c ON c.id = g.code_id WHERE p.uuid = ?
                """, row -> codes.add(new CodeId(Sql.uuid(row, 1))), pass.id().value());
        return codes;
    }

    public boolean hasSealed() {
        return sql.exists("SELECT 1 FROM pass WHERE released_at IS NULL");
    }

    public List<Pass> holding(SourceId source) {
        return sql.list(COLUMNS + "WHERE id IN (SELECT pass_id FROM pass_source WHERE source_id = (SELECT id FROM source WHERE uuid = ?)) ORDER BY id",
                this::pass, source.value());
    }

    public void insert(Pass pass) throws SQLException {
        sql.update("INSERT INTO pass (uuid, name, opened_at, released_at, seed, strata, population) VALUES (?, ?, ?, ?, ?, ?, ?)",
                pass.id().value(), pass.name(), pass.opened(), pass.released(), pass.drawing().map(Drawing::seed),
                String.join(BETWEEN, pass.drawing().map(Drawing::strata).orElse(List.of())), pass.population());
        insertSources(pass);
        for (CoderId coder : pass.coders()) {
            sql.update("INSERT INTO pass_coder (pass_id, coder_id) VALUES ((SELECT id FROM pass WHERE uuid = ?), (SELECT id FROM coder WHERE uuid = ?))",
                    pass.id().value(), coder.value());
        }
    }

    private void insertSources(Pass pass) throws SQLException {
        for (SourceId source : pass.sources()) {
            sql.update("INSERT INTO pass_source (pass_id, source_id) VALUES ((SELECT id FROM pass WHERE uuid = ?), (SELECT id FROM source WHERE uuid = ?))",
                    pass.id().value(), source.value());
        }
    }

    public void delete(PassId id) throws SQLException {
        sql.update("DELETE FROM pass WHERE uuid = ?", id.value());
    }

    public void update(Pass pass) throws SQLException {
        sql.update("UPDATE pass SET released_at = ? WHERE uuid = ?", pass.released(), pass.id().value());
        sql.update("DELETE FROM pass_source WHERE pass_id = (SELECT id FROM pass WHERE uuid = ?)", pass.id().value());
        insertSources(pass);
    }

    private Pass pass(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        long seed = row.getLong(5);
        Optional<Drawing> drawing = row.wasNull() ? Optional.empty()
                : Optional.of(new Drawing(seed, lines(row.getString(6)), row.getInt(4)));
        row.getLong(8);
        boolean isSealed = row.wasNull();
        return new Pass(new PassId(Sql.uuid(row, 2)), row.getString(3),
                ids("SELECT s.uuid FROM pass_source m JOIN source s ON s.id = m.source_id WHERE m.pass_id = ? ORDER BY s.id", id, SourceId::new),
                ids("SELECT c.uuid FROM pass_coder m JOIN coder c ON c.id = m.coder_id WHERE m.pass_id = ? ORDER BY c.id", id, CoderId::new),
                row.getInt(4), drawing, Sql.instant(row, 7), isSealed ? Optional.empty() : Optional.of(Sql.instant(row, 8)));
    }

    private <T> List<T> ids(String query, long pass, Function<UUID, T> id) {
        return sql.list(query, row -> id.apply(Sql.uuid(row, 1)), pass);
    }

    private static List<String> lines(String stored) {
        return Stream.of(stored.split(BETWEEN, -1)).filter(line -> !line.isEmpty()).toList();
    }
}
