package org.heddle.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import org.heddle.store.sql.Sql;
import org.heddle.store.sql.StoreException;

/// Brings a project file to the newest schema, one numbered step after another, all in one transaction.
/// A copy of the file is kept beside it before the first step.
final class Migrations {
    /// "HDL1": how SQLite files of ours are told from others.
    static final int APPLICATION_ID = 0x48444C31;

    static final int NEWEST = 13;

    private Migrations() {}

    static void create(Sql sql) {
        sql.inTransaction("The project file could not be made.", () -> {
            sql.execute("PRAGMA application_id = " + APPLICATION_ID);
            run(sql, 0);
            return NEWEST;
        });
    }

    static void bringUpToDate(Sql sql, Path file) {
        int version = version(sql, file);
        if (version < NEWEST) {
            keepCopy(file, version);
            run(sql);
        }
    }

    /// Only in memory, where the file itself is not in danger.
    static void bringCopyUpToDate(Sql copy, Path file) {
        if (version(copy, file) < NEWEST) {
            run(copy);
        }
    }

    private static void run(Sql sql) {
        int version = (int) sql.number("PRAGMA user_version");
        sql.inTransaction("The project file could not be brought up to date.", () -> {
            run(sql, version);
            return NEWEST;
        });
    }

    /// Refuses files that are not ours or come from a newer Heddle.
    private static int version(Sql sql, Path file) {
        if (sql.number("PRAGMA application_id") != APPLICATION_ID) {
            throw new NotAProject("“%s” is not a Heddle project. Nothing was changed.".formatted(file.getFileName()));
        }
        int version = (int) sql.number("PRAGMA user_version");
        if (version > NEWEST) {
            throw new NotAProject("“%s” was made by a newer Heddle. Nothing was changed; please open it with that version."
                    .formatted(file.getFileName()));
        }
        return version;
    }

    /// True when the file wants to be brought up to date.
    static boolean isOlder(Sql sql, Path file) {
        return version(sql, file) < NEWEST;
    }

    private static void run(Sql sql, int from) throws SQLException {
        for (int step = from + 1; step <= NEWEST; step++) {
            sql.script(read(step));
        }
        sql.execute("PRAGMA user_version = " + NEWEST);
    }

    private static void keepCopy(Path file, int version) {
        try {
            Files.copy(file, file.resolveSibling(file.getFileName() + ".before-" + (version + 1)), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new StoreException("The project could not be copied before bringing it up to date. Nothing was changed.", failure);
        }
    }

    private static String read(int step) {
        try (InputStream file = Migrations.class.getResourceAsStream("%03d.sql".formatted(step))) {
            if (file == null) {
                throw new IllegalStateException("missing migration " + step);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
