package org.heddle.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.store.sql.Sql;
import org.heddle.store.sql.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProjectFileTest {
    @TempDir
    Path folder;

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void aProjectAndItsCopyAreTheirOwnersOnly() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = folder.resolve("study.heddle");
        Path copy = folder.resolve("copy.heddle");
        var clock = InstantSource.fixed(Instant.parse("2026-03-14T12:00:00Z"));
        try (ProjectStore store = ProjectStore.create(file, new Coder(CoderId.fresh(), "Ailsa Rennie"), clock)) {
            store.backUp(copy);
        }
        assertEquals(List.of("rw-------", "rw-------"), List.of(rights(file), rights(copy)));
        try (ProjectStore store = ProjectStore.open(copy, clock)) {
            assertEquals(List.of(), store.prove().stream().filter(proof -> !proof.isSound()).toList());
        }
    }

    @Test
    void aProjectOfTheFirstSchemaIsBroughtUpToDateAndItsCopyKept() throws Exception {
        Path file = folder.resolve("old.heddle");
        var sql = new Sql(DriverManager.getConnection("jdbc:sqlite:" + file));
        sql.script(Files.readString(Path.of("src", "main", "resources", "org", "heddle", "store", "001.sql")));
        sql.update("INSERT INTO meta (name, value) VALUES ('project', 'p')");
        sql.execute("PRAGMA application_id = " + Migrations.APPLICATION_ID);
        sql.execute("PRAGMA user_version = 1");
        sql.close();
        try (ProjectStore store = ProjectStore.open(file, InstantSource.system())) {
            assertEquals(Set.of(), store.reader(CoderId.fresh()).codings().starred());
            assertEquals(List.of(), store.prove().stream().filter(proof -> !proof.isSound()).toList());
        }
        assertTrue(Files.isRegularFile(folder.resolve("old.heddle.before-2")));
    }

    @Test
    void aFullDiskIsToldAsOneAndTheFileGoesOn() throws SQLException {
        var sql = new Sql(DriverManager.getConnection("jdbc:sqlite::memory:"));
        sql.execute("CREATE TABLE words (body TEXT)");
        sql.execute("PRAGMA max_page_count = 20");
        var full = assertThrows(StoreException.class, () -> sql.inTransaction("Not saved.", () -> sql.update("INSERT INTO words VALUES (?)", "w".repeat(200_000))));
        assertEquals("Not saved.", full.getMessage());
        assertTrue(String.valueOf(full.getCause()).contains("SQLITE_FULL"), String.valueOf(full.getCause()));
        assertEquals(1, sql.inTransaction("Not saved.", () -> sql.update("INSERT INTO words VALUES (?)", "short")));
        assertEquals(List.of("short"), sql.list("SELECT body FROM words", row -> row.getString(1)));
        sql.close();
    }

    @Test
    void aQueryCanBeAskedAgainWhileItsOwnAnswerIsRead() throws SQLException {
        var seen = new ArrayList<String>();
        var sql = new Sql(DriverManager.getConnection("jdbc:sqlite::memory:"));
        String numbers = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) SELECT i FROM n";
        sql.each(numbers, outer -> {
            int most = outer.getInt(1);
            sql.each(numbers, inner -> seen.add(most + "/" + inner.getInt(1)), most);
        }, 3);
        assertEquals(List.of("1/1", "2/1", "2/2", "3/1", "3/2", "3/3"), seen);
        assertEquals(List.of(1, 2), sql.list(numbers, row -> row.getInt(1), 2));
        sql.close();
    }
}
