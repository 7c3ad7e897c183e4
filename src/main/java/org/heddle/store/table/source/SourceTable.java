package org.heddle.store.table.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heddle.domain.Refusal;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.project.reading.SourceReader;
import org.heddle.domain.source.NaturalOrder;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.source.Turn;
import org.heddle.domain.source.Turns;
import org.heddle.store.sql.Sql;

/// Sources with their texts and turns on disk. Texts are kept by hash, so that undo can bring a removed source back.
public final class SourceTable implements SourceReader {
    private static final String COLUMNS = """
            SELECT s.uuid, s.name, s.file_name, s.kind, t.sha256, s.length, s.characters
            FROM source s JOIN text t ON t.id = s.text_id
            """;
    private static final String WHOLE = """
            SELECT s.uuid, s.name, s.file_name, s.kind, t.sha256, s.length, s.characters, t.body, p.turns
            FROM source s JOIN text t ON t.id = s.text_id LEFT JOIN source_turns p ON p.source_id = s.id WHERE s.uuid = ?
            """;

    private final Sql sql;
    private final SpeakerTable speakers;
    private final TurnTable turns;

    public SourceTable(Sql sql, SpeakerTable speakers) {
        this.sql = sql;
        this.speakers = speakers;
        turns = new TurnTable(sql);
    }

    @Override
    public List<Source> all() {
        return sql.list(COLUMNS, SourceTable::source).stream().sorted((one, other) -> NaturalOrder.compare(one.name(), other.name()))
                .toList();
    }

    @Override
    public Optional<Source> find(SourceId id) {
        return sql.first(COLUMNS + "WHERE s.uuid = ?", SourceTable::source, id.value());
    }

    @Override
    public Optional<Source> named(String name) {
        return sql.first(COLUMNS + "WHERE s.name = ?", SourceTable::source, name.strip())
                .or(() -> sql.first(COLUMNS + "WHERE s.file_name = ? ORDER BY s.id", SourceTable::source, name.strip()));
    }

    @Override
    public Optional<Source> withHash(String sha256) {
        return sql.first(COLUMNS + "WHERE t.sha256 = ?", SourceTable::source, sha256);
    }

    @Override
    public String text(SourceId id) {
        return sql.first("SELECT t.body FROM text t JOIN source s ON s.text_id = t.id WHERE s.uuid = ?", row -> Sql.text(row, 1), id.value())
                .orElseThrow(SourceTable::gone);
    }

    @Override
    public byte[] utf8(SourceId id) {
        return sql.first("SELECT t.body FROM text t JOIN source s ON s.text_id = t.id WHERE s.uuid = ?", row -> row.getBytes(1), id.value())
                .orElseThrow(SourceTable::gone);
    }

    public Optional<String> textWithHash(String sha256) {
        return sql.first("SELECT body FROM text WHERE sha256 = ?", row -> Sql.text(row, 1), sha256);
    }

    @Override
    public Transcript transcript(SourceId id) {
        Source source = find(id).orElseThrow(SourceTable::gone);
        return new Transcript(source, text(id), new Turns(turns(id)), speakers.speakers(id), practice(id));
    }

    @Override
    public Function<SourceId, Transcript> transcripts() {
        Map<SourceId, List<Speaker>> speaking = speakers.speakers().stream().collect(Collectors.groupingBy(Speaker::source));
        Map<SourceId, CaseId> practices = new CaseTable(sql, speakers).placements();
        return id -> sql.first(WHOLE, row -> new Transcript(source(row), Sql.words(row, 8), new Turns(TurnTable.read(row, 9)),
                speaking.getOrDefault(id, List.of()), Optional.ofNullable(practices.get(id))), id.value()).orElseThrow(SourceTable::gone);
    }

    @Override
    public List<Turn> turns(SourceId id) {
        return turns.of(id);
    }

    public Optional<CaseId> practice(SourceId id) {
        return sql.first("SELECT c.uuid FROM source s JOIN study_case c ON c.id = s.case_id WHERE s.uuid = ?",
                row -> new CaseId(Sql.uuid(row, 1)), id.value());
    }

    public void insert(Source source, String text, List<Turn> inOrder, Optional<CaseId> practice) throws SQLException {
        sql.update("INSERT INTO text (sha256, body) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING", source.sha256(), text);
        sql.update("""
                INSERT INTO source (uuid, name, file_name, kind, text_id, length, characters, case_id)
                VALUES (?, ?, ?, ?, (SELECT id FROM text WHERE sha256 = ?), ?, ?, (SELECT id FROM study_case WHERE uuid = ?))
                """, source.id().value(), source.name(), source.fileName(), source.kind().words(), source.sha256(), source.length(),
                source.characters(), practice.map(CaseId::value));
        turns.put(sql.lastRow(), inOrder);
    }

    /// Gives a source other words and turns.
    public void replaceText(Source source, String text, List<Turn> inOrder) throws SQLException {
        sql.update("INSERT INTO text (sha256, body) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING", source.sha256(), text);
        sql.update("UPDATE source SET text_id = (SELECT id FROM text WHERE sha256 = ?), length = ?, characters = ? WHERE uuid = ?",
                source.sha256(), source.length(), source.characters(), source.id().value());
        turns.put(sql.number("SELECT id FROM source WHERE uuid = ?", source.id().value()), inOrder);
    }

    public void delete(SourceId id) throws SQLException {
        sql.update("DELETE FROM source WHERE uuid = ?", id.value());
    }

    public void rename(SourceId id, String name) throws SQLException {
        sql.update("UPDATE source SET name = ? WHERE uuid = ?", name, id.value());
    }

    public void setKind(SourceId id, SourceKind kind) throws SQLException {
        sql.update("UPDATE source SET kind = ? WHERE uuid = ?", kind.words(), id.value());
    }

    public void place(SourceId id, Optional<CaseId> practice) throws SQLException {
        sql.update("UPDATE source SET case_id = (SELECT id FROM study_case WHERE uuid = ?) WHERE uuid = ?",
                practice.map(CaseId::value), id.value());
    }

    /// Forgets texts that neither a source nor an undo step needs; answers how many.
    public int forgetUnusedTexts() throws SQLException {
        return sql.update("""
                DELETE FROM text WHERE NOT EXISTS (SELECT 1 FROM source s WHERE s.text_id = text.id)
                    AND NOT EXISTS (SELECT 1 FROM undo_step u WHERE u.sha256 = text.sha256)
                """);
    }

    private static Source source(ResultSet row) throws SQLException {
        UUID id = Sql.uuid(row, 1);
        SourceKind kind = SourceKind.named(row.getString(4)).orElse(SourceKind.DOCUMENT);
        return new Source(new SourceId(id), row.getString(2), row.getString(3), kind, row.getString(5), row.getInt(6), row.getInt(7));
    }

    private static Refusal gone() {
        return new Refusal("That source is no longer in the project.");
    }
}
