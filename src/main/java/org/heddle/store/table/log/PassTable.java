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
import org.heddle.domain.project.Touched;
import org.heddle.domain.project.reading.PassReader;
import org.heddle.domain.project.words.ChangeWords;
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
        var changed = new HashSet<SourceId>();
        var released = new HashSet<SourceId>();
        var settling = new HashSet<Long>();
        Set<Long> merges = merges();
        long releasing = releasedByMerging(pass);
        sql.each("SELECT kind, coder_uuid, touched, revision, undoes FROM change_log WHERE at >= ? ORDER BY revision", row -> {
            if (row.getLong(4) == releasing) {
                released.addAll(pass.sources());
            }
            if (merges.contains(row.getLong(4)) || merges.contains(row.getLong(5))) {
                return;   // what it brought was done elsewhere
            }
            if (row.getString(1).startsWith(ChangeWords.DIFFERENCE) || settling.contains(row.getLong(5))) {
                settling.add(row.getLong(4));   // writes the agreed layer; the coders' own work stays as it was
                return;
            }
            Touched touched = TouchedLine.read(row.getString(3));
            if (row.getString(1).equals(ChangeWords.PASS_RELEASED)) {
                released.addAll(touched.sources());
            } else if (!row.getString(1).startsWith("pass ") && coders.contains(new CoderId(Sql.uuid(row, 2))) && (!touched.codings().isEmpty() || !touched.codes().isEmpty())) {
                touched.sources().stream().filter(released::contains).forEach(changed::add);
            }
        }, pass.opened());
        new CopyTable(sql).late().stream().filter(late -> late.pass().equals(pass.id()) && coders.contains(late.coder())).forEach(late -> changed.add(late.source()));
        changed.retainAll(pass.sources());
        return changed;
    }

    /// The acts by which other copies came in.
    private Set<Long> merges() {
        return new HashSet<>(sql.list("SELECT revision FROM act_part WHERE kind = ?", row -> row.getLong(1), ChangeWords.COPY_TAKEN_IN));
    }

    /// The act that brought the release of a pass with another copy; 0 where it was released here, or is sealed. Clocks of two computers are not compared.
    private long releasedByMerging(Pass pass) {
        boolean isHere = sql.list("SELECT touched FROM change_log WHERE kind = ?", row -> TouchedLine.read(row.getString(1)).sources(), ChangeWords.PASS_RELEASED)
                .stream().anyMatch(sources -> pass.sources().stream().anyMatch(sources::contains));
        if (pass.isSealed() || isHere) {
            return 0;
        }
        return sql.first("""
                SELECT min(r.revision) FROM act_part r JOIN act_part m ON m.revision = r.revision AND m.kind = ?
                WHERE r.kind IN (?, ?) GROUP BY r.kind ORDER BY r.kind DESC
                """, row -> row.getLong(1), ChangeWords.COPY_TAKEN_IN, ChangeWords.PASS_RELEASED, ChangeWords.PASS_OPENED).orElse(0L);
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
