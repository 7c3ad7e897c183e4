package org.heddle.store.table.log;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heddle.domain.pass.LateWork;
import org.heddle.domain.pass.PassId;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;
import org.heddle.store.sql.Sql;

/// What is remembered of merged copies, on disk: how far each was taken in, and which of its things stand here under another id.
public final class CopyTable {
    private final Sql sql;

    public CopyTable(Sql sql) {
        this.sql = sql;
    }

    /// The acts of other copies up to which everything is here.
    public Set<UUID> takenIn() {
        return new HashSet<>(sql.list("SELECT act FROM taken_in", row -> Sql.uuid(row, 1)));
    }

    public boolean isTakenIn(UUID act) {
        return sql.exists("SELECT 1 FROM taken_in WHERE act = ?", act);
    }

    public void takeIn(UUID act, Set<LateWork> late) throws SQLException {
        sql.update("INSERT INTO taken_in (act, late) VALUES (?, ?)", act, late.stream().map(CopyTable::line).sorted().collect(Collectors.joining("\n")));
    }

    /// What was done in that copy after a pass had been released there.
    public Set<LateWork> late(UUID act) {
        return sql.first("SELECT late FROM taken_in WHERE act = ?", row -> read(row.getString(1)), act).orElse(Set.of());
    }

    /// The same of all copies that were taken in.
    public Set<LateWork> late() {
        return sql.list("SELECT late FROM taken_in", row -> read(row.getString(1))).stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static String line(LateWork one) {
        return "%s %s %s".formatted(one.pass().value(), one.source().value(), one.coder().value());
    }

    private static Set<LateWork> read(String lines) {
        return lines.lines().map(line -> line.split(" ", -1)).map(ids -> new LateWork(new PassId(UUID.fromString(ids[0])),
                new SourceId(UUID.fromString(ids[1])), new CoderId(UUID.fromString(ids[2])))).collect(Collectors.toSet());
    }

    public void leaveOut(UUID act) throws SQLException {
        sql.update("DELETE FROM taken_in WHERE act = ?", act);
    }

    /// What stands here under another id than in the copies that it came from.
    public Map<UUID, UUID> aliases() {
        var aliases = new HashMap<UUID, UUID>();
        sql.each("SELECT uuid, own FROM alias", row -> aliases.put(Sql.uuid(row, 1), Sql.uuid(row, 2)));
        return aliases;
    }

    public Optional<UUID> alias(UUID theirs) {
        return sql.first("SELECT own FROM alias WHERE uuid = ?", row -> Sql.uuid(row, 1), theirs);
    }

    public void equate(UUID theirs, UUID own) throws SQLException {
        sql.update("INSERT INTO alias (uuid, own) VALUES (?, ?) ON CONFLICT (uuid) DO UPDATE SET own = excluded.own", theirs, own);
    }

    public void distinguish(UUID theirs) throws SQLException {
        sql.update("DELETE FROM alias WHERE uuid = ?", theirs);
    }
}
