package org.heddle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// The same transcripts in SQLite's own full-text search, one row each, to compare with.
final class Fts5 implements AutoCloseable {
    private final Path file;
    private final Connection connection;

    Fts5(Path file) throws IOException, SQLException {
        this.file = file;
        Files.deleteIfExists(file);
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    /// Makes table and index in one transaction; answers how many rows.
    long build(Corpus corpus) throws IOException, SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS talk");
            statement.execute("CREATE VIRTUAL TABLE talk USING fts5 (name UNINDEXED, body)");
        }
        connection.setAutoCommit(false);
        long rows = 0;
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO talk (name, body) VALUES (?, ?)")) {
            for (Path transcript : corpus.transcripts()) {
                insert.setString(1, transcript.getFileName().toString());
                insert.setString(2, Files.readString(transcript));
                rows += insert.executeUpdate();
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        return rows;
    }

    /// The first fifty transcripts with a snippet of each; answers how many.
    long first(String query) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT name, snippet(talk, 1, '[', ']', '…', 24) FROM talk WHERE talk MATCH ? LIMIT 50")) {
            select.setString(1, query);
            long rows = 0;
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    rows += found.getString(2).isEmpty() ? 0 : 1;
                }
            }
            return rows;
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        Files.delete(file);
    }
}
