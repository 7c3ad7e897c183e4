package org.heddle.store.table.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.heddle.domain.contribution.Deed;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.LogEntry;
import org.heddle.domain.project.SourceChange;
import org.heddle.domain.project.Touched;
import org.heddle.domain.project.reading.LogFilter;
import org.heddle.domain.project.reading.LogReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.store.sql.Sql;
import org.heddle.store.table.source.SourceTable;
import org.heddle.store.table.team.Veil;

/// The change log on disk, and the undo steps of the newest acts.
public final class LogTable implements LogReader {
    static final int UNDOABLE_ACTS = 500;

    private static final String COLUMNS = "SELECT revision, at, coder_uuid, coder_name, kind, sentence, undoes FROM ";

    private final Sql sql;
    private final SourceTable sources;
    private final String rows;

    public LogTable(Sql sql, SourceTable sources, Veil veil) {
        this.sql = sql;
        this.sources = sources;
        rows = veil.log();
    }

    @Override
    public List<LogEntry> all() {
        return sql.list(COLUMNS + rows + " ORDER BY revision", LogTable::entry);
    }

    @Override
    public List<LogEntry> newest(int count) {
        return sql.list(COLUMNS + rows + " ORDER BY revision DESC LIMIT ?", LogTable::entry, count).reversed();
    }

    @Override
    public List<Line> page(LogFilter filter, long before, int most) {
        var query = LogQuery.of(filter);
        String number = isWhole() ? "revision" : "row_number() OVER (ORDER BY revision)";
        return sql.list(COLUMNS.replace("undoes FROM ", "undoes, number FROM ")
                + "(SELECT *, " + number + " AS number FROM " + rows + ") n WHERE " + query.where()
                + " AND n.number < ? ORDER BY n.number DESC LIMIT ?", row -> new Line(row.getLong(8), entry(row)), query.values(before, most));
    }

    /// Without a gap and a veil an act's number is its revision, and no act has to be counted to know it.
    private boolean isWhole() {
        return sql.number("SELECT count(*) FROM " + rows) == revision();
    }

    @Override
    public int count(LogFilter filter) {
        if (filter.equals(LogFilter.ALL)) {
            return (int) sql.number("SELECT count(*) FROM " + rows);
        }
        var query = LogQuery.of(filter);
        return (int) sql.number("SELECT count(*) FROM " + rows + " n WHERE " + query.where(), query.values().toArray());
    }

    @Override
    public List<Deed> deeds() {
        return new DeedTable(sql, rows).all();
    }

    /// What these acts come to for those who did them, as `addParts` of a merge keeps it; `known` says under which id a coder is known there.
    public Map<String, Integer> told(Set<Long> revisions, UnaryOperator<UUID> known) {
        return new DeedTable(sql, rows).told(revisions, known);
    }

    /// What kinds of things a compound act did, and how often.
    public void addParts(long revision, Map<String, Integer> kinds) throws SQLException {
        for (var one : kinds.entrySet()) {
            sql.update("INSERT INTO act_part (revision, kind, count) VALUES (?, ?, ?)", revision, one.getKey(), one.getValue());
        }
    }

    @Override
    public long revision() {
        return sql.number("SELECT max(revision) FROM change_log");
    }

    /// Identifies the last act: the index compares it with the one it has seen.
    public String uuid(long revision) {
        return sql.first("SELECT uuid FROM change_log WHERE revision = ?", row -> Sql.uuid(row, 1).toString(), revision).orElse("");
    }

    /// The sources touched by the acts after this revision, as stored.
    public List<Touched> touchedSince(long revision) {
        return sql.list("SELECT touched FROM change_log WHERE revision > ? ORDER BY revision", row -> TouchedLine.read(row.getString(1)), revision);
    }

    /// Every act as a merge needs it, oldest first. Coders and kinds are few and stand in memory once: a study may have hundreds of thousands of acts.
    public List<Done> acts() {
        var coders = new HashMap<UUID, CoderId>();
        var kinds = new HashMap<String, String>();
        return sql.list("SELECT revision, uuid, at, coder_uuid, kind FROM change_log ORDER BY revision", row -> new Done(row.getLong(1),
                Sql.uuid(row, 2), Sql.instant(row, 3), coders.computeIfAbsent(Sql.uuid(row, 4), CoderId::new),
                kinds.computeIfAbsent(row.getString(5), kind -> kind)));
    }

    /// An act of the log: which, when, by whom and of what kind. What it touched is asked for beside it: a log names every coding.
    public record Done(long revision, UUID uuid, Instant at, CoderId coder, String kind) {}

    /// Sees the kind of each act from this revision on with what it touched, oldest first, without holding them.
    public void eachTouched(long from, BiConsumer<String, Touched> each) {
        sql.each("SELECT kind, touched FROM change_log WHERE revision >= ? ORDER BY revision", row ->
                each.accept(row.getString(1), TouchedLine.read(row.getString(2))), from);
    }

    public Touched touched(long revision) {
        return sql.first("SELECT touched FROM change_log WHERE revision = ?", row -> TouchedLine.read(row.getString(1)), revision).orElse(Touched.NOTHING);
    }

    /// True when this act can be taken back.
    public boolean isUndoable(long revision) {
        return sql.exists("SELECT 1 FROM undo_step WHERE revision = ? LIMIT 1", revision);
    }

    public long begin(Act act, Instant at, Coder coder) throws SQLException {
        sql.update("""
                INSERT INTO change_log (uuid, at, coder_uuid, coder_name, kind, sentence, touched, undoes) VALUES (?, ?, ?, ?, ?, ?, '', ?)
                """, UUID.randomUUID(), at, coder.id().value(), coder.name(), act.kind(), act.sentence(),
                act.undoes().isPresent() ? act.undoes().getAsLong() : null);
        return sql.lastRow();
    }

    /// Takes back `begin`: what changes nothing is no act.
    public void forget(long revision) throws SQLException {
        sql.update("DELETE FROM change_log WHERE revision = ?", revision);
    }

    public void addUndoStep(long revision, int part, Change inverse) throws SQLException {
        String hash = switch (inverse) {
            case SourceChange.AddSource added -> added.source().sha256();
            case SourceChange.RestoreText restored -> restored.source().sha256();
            default -> null;
        };
        sql.update("INSERT INTO undo_step (revision, part, inverse, sha256) VALUES (?, ?, ?, ?)", revision, part, ChangeJson.write(inverse), hash);
    }

    public void end(long revision, Touched touched) throws SQLException {
        sql.update("UPDATE change_log SET touched = ? WHERE revision = ?", TouchedLine.write(touched), revision);
        if (sql.update("DELETE FROM undo_step WHERE revision <= ?", revision - UNDOABLE_ACTS) > 0) {
            sources.forgetUnusedTexts();
        }
    }

    /// The newest act has gone on: it was carried out now, and touched this too.
    public void wentOn(long revision, Instant at, Touched also) throws SQLException {
        var before = sql.first("SELECT touched FROM change_log WHERE revision = ?", row -> TouchedLine.read(row.getString(1)), revision);
        sql.update("UPDATE change_log SET at = ?, touched = ? WHERE revision = ?", at,
                TouchedLine.write(Touched.all(List.of(before.orElse(Touched.NOTHING), also))), revision);
    }

    /// How to take an act back, in the order in which it must be done, without the words of texts.
    public List<Change> bareSteps(long revision) {
        return sql.list("SELECT inverse FROM undo_step WHERE revision = ? ORDER BY part DESC", row -> ChangeJson.read(row.getString(1)), revision);
    }

    /// How to take an act back, in the order in which it must be done.
    public List<Change> undoSteps(long revision) {
        var steps = new ArrayList<Change>();
        sql.each("SELECT inverse FROM undo_step WHERE revision = ? ORDER BY part DESC",
                row -> steps.add(withText(ChangeJson.read(row.getString(1)))), revision);
        return steps;
    }

    private Change withText(Change change) {
        return switch (change) {
            case SourceChange.AddSource(var source, _, var turns, var speakers, var practice) ->
                new SourceChange.AddSource(source, text(source), turns, speakers, practice);
            case SourceChange.RestoreText(var source, _, var turns, var speakers, var places) ->
                new SourceChange.RestoreText(source, text(source), turns, speakers, places);
            default -> change;
        };
    }

    private String text(Source source) {
        return sources.textWithHash(source.sha256()).orElseThrow(() -> new IllegalStateException("a text needed for undo is missing"));
    }

    /// What is written about an act before it is carried out.
    public record Act(String kind, String sentence, OptionalLong undoes) {}

    private static LogEntry entry(ResultSet row) throws SQLException {
        long undoes = row.getLong(7);
        OptionalLong back = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(undoes);
        return new LogEntry(row.getLong(1), Sql.instant(row, 2), new CoderId(Sql.uuid(row, 3)), row.getString(4), row.getString(5),
                row.getString(6), back);
    }
}
