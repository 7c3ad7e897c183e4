package org.heddle.store.table;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heddle.store.sql.Sql;

/// What is remembered of merged copies, on disk: how far each was taken in, and which of its things stand here under another id.
public final class CopyTable {
    private final Sql sql;

    CopyTable(Sql sql) {
        this.sql = sql;
    }

    /// The acts of other copies up to which everything is here.
    public Set<UUID> takenIn() {
        return new HashSet<>(sql.list("SELECT act FROM taken_in", row -> Sql.uuid(row, 1)));
    }

    public boolean isTakenIn(UUID act) {
        return sql.exists("SELECT 1 FROM taken_in WHERE act = ?", act);
    }

    public void takeIn(UUID act) throws SQLException {
        sql.update("INSERT INTO taken_in (act) VALUES (?)", act);
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
