package org.heddle.store.sql;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.heddle.domain.source.Words;
import org.jspecify.annotations.Nullable;

/// One connection to a project file, with the few calls the tables need. Meant for one thread at a time: a second one waits until the first has its
/// answer or its transaction, because SQLite's statements and what they are bound to must never mix.
public final class Sql implements AutoCloseable {
    private final Connection connection;
    private final ReentrantLock turn = new ReentrantLock();
    private final Map<String, PreparedStatement> updates = new HashMap<>();
    private final Map<String, PreparedStatement> idleQueries = new HashMap<>();

    public Sql(Connection connection) {
        this.connection = connection;
    }

    /// Makes a value of one row.
    @FunctionalInterface
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /// Does something with one row.
    @FunctionalInterface
    public interface Each {
        void see(ResultSet row) throws SQLException;
    }

    /// Work that must be on disk as a whole or not at all.
    @FunctionalInterface
    public interface Work<T> {
        T run() throws SQLException;
    }

    /// Runs `work` so that either all of it is on disk or none of it is. `notDone` is the sentence if it fails.
    public <T> T inTransaction(String notDone, Work<T> work) {
        turn.lock();
        try {
            connection.setAutoCommit(false);
            T result = committed(work);
            connection.setAutoCommit(true);
            return result;
        } catch (SQLException failure) {
            throw new StoreException(notDone, failure);
        } finally {
            turn.unlock();
        }
    }

    private <T> T committed(Work<T> work) throws SQLException {
        try {
            T result = work.run();
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException | Error failure) {
            afterwards(failure, connection::rollback);
            afterwards(failure, () -> connection.setAutoCommit(true));
            throw failure;
        }
    }

    /// SQLite has rolled back by itself when a disk is full; its complaint about a second time must not hide that.
    private static void afterwards(Throwable failure, Step step) {
        try {
            step.run();
        } catch (SQLException also) {
            failure.addSuppressed(also);
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws SQLException;
    }

    public <T> List<T> list(String query, Row<T> row, @Nullable Object... values) {
        var found = new ArrayList<T>();
        each(query, one -> found.add(row.of(one)), values);
        return found;
    }

    public <T> Optional<T> first(String query, Row<T> row, @Nullable Object... values) {
        var found = list(query, row, values);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    public boolean exists(String query, @Nullable Object... values) {
        return first(query, _ -> true, values).isPresent();
    }

    public long number(String query, @Nullable Object... values) {
        return first(query, row -> row.getLong(1), values).orElse(0L);
    }

    /// Sees the rows one by one, without holding them.
    public void each(String query, Each each, @Nullable Object... values) {
        turn.lock();
        try {
            PreparedStatement statement = idleQueries.remove(query);
            if (statement == null) {
                statement = connection.prepareStatement(query);
            }
            see(statement, each, values);
            keep(query, statement);
        } catch (SQLException failure) {
            throw new StoreException("The project file could not be read.", failure);
        } finally {
            turn.unlock();
        }
    }

    private static void see(PreparedStatement statement, Each each, @Nullable Object... values) throws SQLException {
        try {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.see(rows);
                }
            }
        } catch (SQLException | RuntimeException failure) {
            afterwards(failure, statement::close);
            throw failure;
        }
    }

    /// A statement is kept for the next time, because preparing it costs more than most answers; a query inside itself needs a second one.
    private void keep(String query, PreparedStatement statement) throws SQLException {
        if (idleQueries.putIfAbsent(query, statement) != null) {
            statement.close();
        }
    }

    /// Inserts, updates or deletes; answers how many rows that concerned.
    public int update(String statement, @Nullable Object... values) throws SQLException {
        turn.lock();
        try {
            return updated(statement, values);
        } finally {
            turn.unlock();
        }
    }

    private int updated(String statement, @Nullable Object... values) throws SQLException {
        PreparedStatement prepared = updates.remove(statement);
        if (prepared == null) {
            prepared = connection.prepareStatement(statement);
        }
        try {
            bind(prepared, values);
            int rows = prepared.executeUpdate();
            updates.put(statement, prepared);
            return rows;
        } catch (SQLException failure) {
            afterwards(failure, prepared::close);   // the driver has no further use for a statement that failed
            throw failure;
        }
    }

    public long lastRow() {
        return number("SELECT last_insert_rowid()");
    }

    /// Runs statements that stand in a file of ours, separated by semicolons at line ends.
    public void script(String statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String one : statements.split(";\\s*\n", -1)) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        }
    }

    /// One statement without values, such as a pragma.
    public void execute(String one) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(one);
        }
    }

    /// Defines something that lives as long as the connection, outside any transaction of ours.
    public void define(String one) {
        try {
            execute(one);
        } catch (SQLException failure) {
            throw new StoreException("The project file could not be read.", failure);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, stored(values[at]));
        }
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case UUID id -> bytes(id);
            case Instant at -> at.toEpochMilli();
            case Boolean claim -> claim ? 1 : 0;
            case Optional<?> maybe -> stored(maybe.orElse(null));
            default -> value;
        };
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }

    public static UUID uuid(ResultSet row, int column) throws SQLException {
        return uuid(row.getBytes(column));
    }

    public static UUID uuid(byte[] stored) {
        ByteBuffer bytes = ByteBuffer.wrap(stored);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /// A long text, such as a source's words; never empty in the file.
    public static String text(ResultSet row, int column) throws SQLException {
        byte[] stored = row.getBytes(column);
        return stored == null ? "" : Utf8.text(stored);
    }

    /// The same for those who need passages of it.
    public static Words words(ResultSet row, int column) throws SQLException {
        byte[] stored = row.getBytes(column);
        return stored == null ? Words.of("") : Utf8.words(stored);
    }

    public static Optional<UUID> maybeUuid(ResultSet row, int column) throws SQLException {
        byte[] stored = row.getBytes(column);
        return stored == null ? Optional.empty() : Optional.of(uuid(stored));
    }

    public static Instant instant(ResultSet row, int column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }

    @Override
    public void close() throws SQLException {
        turn.lock();
        try {
            closeAll();
        } finally {
            turn.unlock();
        }
    }

    private void closeAll() throws SQLException {
        for (var statements : List.of(List.copyOf(updates.values()), List.copyOf(idleQueries.values()))) {
            for (PreparedStatement statement : statements) {
                statement.close();
            }
        }
        connection.close();
    }
}
