package org.heddle.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.heddle.domain.Refusal;
import org.heddle.domain.cases.Role;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.LogEntry;
import org.heddle.domain.project.TeamChange;
import org.heddle.domain.project.Touched;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.project.words.ChangeWords;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.store.sql.Sql;
import org.heddle.store.sql.StoreException;
import org.heddle.store.table.Tables;
import org.heddle.store.table.log.LogTable;
import org.heddle.store.table.team.Veil;
import org.heddle.store.writing.OneAct;
import org.heddle.store.writing.WritingSession;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/// One open project file. Every act is one transaction with its log entry and its undo steps. Used by one thread at a time.
public final class ProjectStore implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 5000;
    private static final int CACHE_KIBIBYTES = 32_000;
    private static final int TRIES = 50;
    private static final int PAGES_AT_ONCE = 1000;

    private final Connection connection;
    private final Sql sql;
    private final Tables tables;
    private final InstantSource clock;
    private final Map<CoderId, ProjectReader> veiled = new HashMap<>();

    private ProjectStore(Connection connection, InstantSource clock) {
        this.connection = connection;
        this.clock = clock;
        sql = new Sql(connection);
        tables = new Tables(sql);
    }

    /// Makes a new project file with its first coder and the shipped roles; refuses to overwrite.
    public static ProjectStore create(Path file, Coder first, InstantSource clock) {
        if (Files.exists(file)) {
            throw new Refusal("“%s” is already there. Nothing was overwritten; choose another name.".formatted(file.getFileName()));
        }
        try {
            PrivateFile.make(file);
            return begun(file, first, clock);
        } catch (SQLException | IOException failure) {
            throw new StoreException("The project file could not be made.", failure);
        }
    }

    private static ProjectStore begun(Path file, Coder first, InstantSource clock) throws SQLException, IOException {
        var store = new ProjectStore(connectOrDelete(file), clock);
        try {
            Migrations.create(store.sql);
            store.sql.inTransaction("The project file could not be made.", () -> {
                store.setMeta("project", UUID.randomUUID().toString());
                store.tables.coders.insert(first);
                for (Role role : Role.SHIPPED) {
                    store.tables.cases.insert(role);
                }
                return first;
            });
            return store;
        } catch (RuntimeException failure) {
            store.close();
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    private static Connection connectOrDelete(Path made) throws SQLException, IOException {
        try {
            return connect(made);
        } catch (SQLException failure) {
            Files.deleteIfExists(made);
            throw failure;
        }
    }

    /// Opens a project file, brings it up to date if it is older; throws `NotAProject` when it is none.
    public static ProjectStore open(Path file, InstantSource clock) {
        if (!Files.isRegularFile(file)) {
            throw new NotAProject("There is no project “%s”.".formatted(file.getFileName()));
        }
        try {
            if (Files.size(file) == 0) {
                throw new NotAProject("“%s” is empty and no Heddle project. Nothing was changed; open your newest backup.".formatted(file.getFileName()));
            }
            var store = new ProjectStore(connect(file), clock);
            try {
                Migrations.bringUpToDate(store.sql, file);
                return store;
            } catch (RuntimeException failure) {
                store.close();
                throw failure;
            }
        } catch (SQLException | IOException failure) {
            throw unopened(file, new StoreException("The project “%s” could not be opened.".formatted(file.getFileName()), failure));
        } catch (StoreException failure) {
            throw unopened(file, failure);
        }
    }

    /// Opens a project that is only looked at: the file stays as it is, byte by byte. What an older Heddle made is brought up to date in memory.
    public static ProjectStore look(Path file, InstantSource clock) {
        if (!Files.isRegularFile(file)) {
            throw new NotAProject("There is no project “%s”.".formatted(file.getFileName()));
        }
        try {
            var store = new ProjectStore(connect(file, config(true)), clock);
            boolean isOfToday = false;
            try {
                isOfToday = !Migrations.isOlder(store.sql, file);
            } finally {
                if (!isOfToday) {
                    store.close();
                }
            }
            return isOfToday ? store : inMemory(file, clock);
        } catch (SQLException failure) {
            throw unopened(file, new StoreException("The project “%s” could not be looked at.".formatted(file.getFileName()), failure));
        } catch (StoreException failure) {
            throw unopened(file, failure);
        }
    }

    private static ProjectStore inMemory(Path file, InstantSource clock) throws SQLException {
        var store = new ProjectStore(config(false).createConnection("jdbc:sqlite::memory:"), clock);
        try {
            ((SQLiteConnection) store.connection).getDatabase().restore("main", file.toAbsolutePath().toString(), null);
            Migrations.bringCopyUpToDate(store.sql, file);
            return store;
        } catch (SQLException | RuntimeException failure) {
            store.close();
            throw failure;
        }
    }

    private static RuntimeException unopened(Path file, StoreException failure) {
        return notADatabase(failure) ? new NotAProject("“%s” is not a Heddle project. Nothing was changed.".formatted(file.getFileName())) : failure;
    }

    private static boolean notADatabase(StoreException failure) {
        return failure.getCause() instanceof org.sqlite.SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB;
    }

    static Connection connect(Path file) throws SQLException {
        return connect(file, config(false));
    }

    private static Connection connect(Path file, SQLiteConfig config) throws SQLException {
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    private static SQLiteConfig config(boolean isReadOnly) {
        var config = new SQLiteConfig();
        config.setReadOnly(isReadOnly);
        config.setJournalMode(JournalMode.DELETE);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setCacheSize(-CACHE_KIBIBYTES);   // SQLite's own 2 MB write the pages of a long act over and over
        config.setGetGeneratedKeys(false);   // or the driver asks for the last row's key after every statement
        return config;
    }

    /// What this coder may see: while a pass is sealed, nobody else's work in it. The only gate there is.
    public ProjectReader reader(CoderId coder) {
        return tables.passes.hasSealed() ? veiled.computeIfAbsent(coder, who -> new Tables(tables, Veil.before(who.value(), sql), sql)) : tables;
    }

    /// Carries out a change, or leaves no trace of it; throws `Refusal` or `StoreException`.
    public Applied apply(Change change, CoderId coder) {
        return act(change, List.of(change).iterator(), words(change, coder), member(coder), Map.of());
    }

    /// The same for someone who joins the project by this very act.
    public Applied applyJoining(Change change, Coder newcomer) {
        return act(change, List.of(new TeamChange.AddCoder(newcomer), change).iterator(), words(change, newcomer.id()), newcomer, Map.of());
    }

    /// Said with what this coder may see, because others read it too.
    private LogTable.Act words(Change change, CoderId coder) {
        return new LogTable.Act(ChangeWords.kind(change), new ChangeWords(reader(coder)).sentence(change), OptionalLong.empty());
    }

    private Coder member(CoderId who) {
        return tables.coders.find(who).orElseThrow(() -> new Refusal("That coder is not in the project."));
    }

    /// Many changes as one act, each taken from `parts` when the one before it is done: no long import stands in memory as a whole.
    public Applied applyEach(String label, Iterator<? extends Change> parts, CoderId coder) {
        return takeIn(label, parts, coder, Optional.empty(), Map.of());
    }

    public Applied applyEachJoining(String label, Iterator<? extends Change> parts, Coder newcomer) {
        return takeIn(label, parts, newcomer.id(), Optional.of(newcomer), Map.of());
    }

    private static Iterator<Change> joining(Coder newcomer, Iterator<? extends Change> parts) {
        var rest = StreamSupport.stream(Spliterators.spliteratorUnknownSize(parts, Spliterator.ORDERED), false);
        return Stream.concat(Stream.<Change>of(new TeamChange.AddCoder(newcomer)), rest).iterator();
    }

    /// The act of a merge: what came by it counts for those who did it in the other copy, as `told` has it.
    Applied takeIn(String label, Iterator<? extends Change> parts, CoderId coder, Optional<Coder> newcomer, Map<String, Integer> told) {
        var whole = new Change.Together(label, List.of());
        if (!parts.hasNext()) {
            return new Applied(0, whole, label, Touched.NOTHING);
        }
        return newcomer.map(one -> act(whole, joining(one, parts), words(whole, coder), one, told))
                .orElseGet(() -> act(whole, parts, words(whole, coder), member(coder), told));
    }

    /// Opens another copy of this project to be merged into it, for the eyes of this coder.
    public OpenMerge merge(Path other, CoderId viewer) {
        return OpenMerge.open(this, tables, other, viewer);
    }

    /// Takes an act back (or, if it took one back itself, does that one again).
    public Applied takeBack(LogEntry act, CoderId coder) {
        var steps = tables.log.undoSteps(act.revision());
        if (steps.isEmpty()) {
            throw new Refusal("That act is too long ago to be taken back. Nothing was changed.");
        }
        var change = new Change.Together(ChangeWords.undone(act), steps);
        return act(change, steps.iterator(), new LogTable.Act(act.kindOfReversal(), change.label(), OptionalLong.of(act.revision())), member(coder), Map.of());
    }

    private Applied act(Change change, Iterator<? extends Change> parts, LogTable.Act act, Coder coder, Map<String, Integer> told) {
        try {
            return sql.inTransaction("The change could not be saved.", () -> {
                var now = clock.instant();
                long revision = tables.log.begin(act, now, coder);
                var running = act.undoes().isPresent() ? OneAct.takingBack(tables, coder.id(), revision, now)
                        : OneAct.begun(tables, coder.id(), revision, now);
                var kinds = new HashMap<>(told);
                while (parts.hasNext()) {
                    Change part = parts.next();
                    count(part, kinds);
                    running.run(part);
                }
                if (running.didNothing()) {
                    tables.log.forget(revision);
                    return new Applied(0, change, act.sentence(), Touched.NOTHING);
                }
                tables.log.end(revision, running.touched());
                if ((change instanceof Change.Together || ChangeWords.times(change) > 1) && act.undoes().isEmpty()) {
                    tables.log.addParts(revision, kinds);
                }
                return new Applied(revision, change, act.sentence(), running.touched());
            });
        } catch (RuntimeException failure) {
            tables.codes.forget();
            throw failure;
        }
    }

    /// A compound act is remembered with what it was made of, so that it can be counted for whoever did it.
    private static void count(Change part, Map<String, Integer> kinds) {
        if (part instanceof Change.Together(_, var inside)) {
            inside.forEach(one -> count(one, kinds));
        } else {
            kinds.merge(ChangeWords.kindOfEach(part), ChangeWords.times(part), Integer::sum);
        }
    }

    /// Lets the newest act go on when it is this one, by this coder, and wrote the same memo or heading: one log entry and one undo step
    /// for a whole session of typing. Empty when it cannot; then nothing was changed.
    public Optional<Applied> goOn(long revision, Change change, CoderId coder) {
        if (!WritingSession.canGoOn(tables.log, revision, change, coder)) {
            return Optional.empty();
        }
        LogEntry entry = tables.log.newest(1).getFirst();
        return Optional.of(sql.inTransaction("The change could not be saved.", () -> {
            var running = OneAct.goingOn(tables, coder, revision, clock.instant());
            running.run(change);
            if (running.didNothing()) {
                return new Applied(0, change, entry.sentence(), Touched.NOTHING);
            }
            tables.log.wentOn(revision, clock.instant(), running.touched());
            return new Applied(revision, change, entry.sentence(), running.touched());
        }));
    }

    /// The last act's log entry number and identity: what the search index compares itself with.
    public Mark mark() {
        return markAt(tables.log.revision());
    }

    /// The log entry of that revision.
    public Mark markAt(long revision) {
        return new Mark(revision, tables.log.uuid(revision));
    }

    /// True when this act is the one that the log has at its revision.
    public boolean knows(Mark mark) {
        return mark.revision() == 0 ? mark.uuid().isEmpty() : tables.log.uuid(mark.revision()).equals(mark.uuid());
    }

    /// What each act after this revision touched, oldest first.
    public List<Touched> touchedSince(long revision) {
        return tables.log.touchedSince(revision);
    }

    /// A place in the change log.
    public record Mark(long revision, String uuid) {}

    /// The project's own id, the same in every copy of the file.
    public String projectId() {
        return meta("project");
    }

    /// A setting that travels with the project; empty when it was never set.
    public String meta(String name) {
        return sql.first("SELECT value FROM meta WHERE name = ?", row -> row.getString(1), name).orElse("");
    }

    /// Keeps what the study is called.
    public void entitle(String title) {
        sql.inTransaction("The title could not be saved.", () -> {
            setMeta("title", title.strip());
            return title;
        });
    }

    /// Keeps a setting that travels with the project. No act: it is about how somebody works with the file.
    public void remember(String name, String value) {
        sql.inTransaction("The setting could not be saved.", () -> {
            setMeta(name, value);
            return value;
        });
    }

    private void setMeta(String name, String value) throws SQLException {
        sql.update("INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, value);
    }

    /// Copies the project while it is in use; the copy is whole. The target must not exist.
    public void backUp(Path to) {
        if (Files.exists(to)) {
            throw new Refusal("“%s” is already there. Nothing was overwritten; choose another name.".formatted(to.getFileName()));
        }
        try {
            PrivateFile.make(to);
            int result = connection.unwrap(SQLiteConnection.class).getDatabase()
                    .backup("main", to.toAbsolutePath().toString(), null, PATIENCE_MILLIS / TRIES, TRIES, PAGES_AT_ONCE);
            SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(result);   // a full disk or a busy file is answered, not thrown
            if (code != SQLiteErrorCode.SQLITE_OK) {
                throw new IOException(code.name());
            }
            PrivateFile.settle(to);
        } catch (SQLException | IOException failure) {
            throw new StoreException("The project could not be copied.", failure);
        }
    }

    /// Proves the file: schema, keys, anchors and hashes.
    public List<Proof> prove() {
        return new Doctor(sql, tables).prove();
    }

    /// Removes texts that neither a source nor an undo step needs; answers how many. No act: nothing of the study changes.
    public int forgetUnusedTexts() {
        return sql.inTransaction("The unused texts could not be removed.", tables.sources::forgetUnusedTexts);
    }

    @Override
    public void close() {
        try {
            sql.close();
        } catch (SQLException failure) {
            throw new StoreException("The project file could not be closed.", failure);
        }
    }
}
