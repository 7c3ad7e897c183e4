package org.heddle.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.heddle.store.sql.Sql;
import org.heddle.store.sql.StoreException;
import org.heddle.store.table.Tables;
import org.sqlite.SQLiteConfig;

/// Another copy of a project, opened to be read and never written. One that is older, or was not closed well, is read from a private copy in a folder
/// that only its owner may open.
final class OtherCopy implements AutoCloseable {
    private final Sql sql;
    private final Path folder;
    private final boolean isTemporary;
    final Tables tables;

    private OtherCopy(Sql sql, Path folder, boolean isTemporary) {
        this.sql = sql;
        this.folder = folder;
        this.isTemporary = isTemporary;
        tables = new Tables(sql);
    }

    static OtherCopy open(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new NotAProject("There is no project “%s”. Nothing was changed.".formatted(file.getFileName()));
            }
            if (Files.size(file) == 0) {
                throw new NotAProject("“%s” is empty and no Heddle project. Nothing was changed; choose another copy.".formatted(file.getFileName()));
            }
            return hasJournal(file) ? privately(file) : readOnly(file);
        } catch (SQLException | IOException | StoreException failure) {
            throw unreadable(file, failure);
        }
    }

    /// One sentence for every way in which a file can be no whole project.
    static NotAProject unreadable(Path file, Throwable cause) {
        var sentence = new NotAProject(("“%s” cannot be read as a Heddle project: it is another kind of file, damaged, or may not be read by you. "
                + "Nothing was changed.").formatted(file.getFileName()));
        sentence.initCause(cause);
        return sentence;
    }

    private static boolean hasJournal(Path file) {
        return Files.exists(journal(file));
    }

    private static Path journal(Path file) {
        return file.resolveSibling(file.getFileName() + "-journal");
    }

    private static OtherCopy readOnly(Path file) throws SQLException, IOException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        var copy = new OtherCopy(new Sql(config.createConnection("jdbc:sqlite:" + file.toAbsolutePath())), file, false);
        try {
            if (Migrations.isOlder(copy.sql, file)) {
                copy.close();
                return privately(file);
            }
            return copy;
        } catch (RuntimeException failure) {
            copy.close();
            throw failure;
        }
    }

    private static OtherCopy privately(Path file) throws SQLException, IOException {
        Path folder = Files.createTempDirectory("heddle-merge-");   // its owner's alone, says the JDK
        Path copy = folder.resolve("other.heddle");
        try {
            Files.copy(file, copy);
            if (hasJournal(file)) {
                Files.copy(journal(file), journal(copy));
            }
            var opened = new OtherCopy(new Sql(ProjectStore.connect(copy)), folder, true);
            try {
                if (Migrations.isOlder(opened.sql, file)) {
                    Migrations.bringUpToDate(opened.sql, copy);
                }
                return opened;
            } catch (RuntimeException failure) {
                opened.close();
                throw failure;
            }
        } catch (SQLException | IOException failure) {
            clear(folder);
            throw failure;
        }
    }

    String projectId() {
        return sql.first("SELECT value FROM meta WHERE name = 'project'", row -> row.getString(1)).orElse("");
    }

    @Override
    public void close() {
        try {
            sql.close();
        } catch (SQLException failure) {
            throw new StoreException("The other copy could not be closed.", failure);
        } finally {
            if (isTemporary) {
                clear(folder);
            }
        }
    }

    private static void clear(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException _) {
            // A folder that nobody else can open is left behind.
        }
    }
}
