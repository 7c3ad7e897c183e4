package org.heddle.store.table.memo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.NoteId;
import org.heddle.domain.memo.Statement;
import org.heddle.domain.project.reading.NoteReader;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.heddle.store.sql.Sql;
import org.heddle.store.table.team.Veil;
import org.jspecify.annotations.Nullable;

/// Coding notes and their headings on disk.
public final class NoteTable implements NoteReader {
    private static final String COLUMNS = """
            SELECT n.uuid, s.uuid, c.uuid, p.uuid, n.at, t.position, t.body, x.span_start, x.span_end
            FROM %s n JOIN source s ON s.id = n.source_id JOIN code c ON c.id = n.code_id JOIN coder p ON p.id = n.coder_id
            LEFT JOIN note_statement t ON t.note_id = n.id LEFT JOIN note_passage x ON x.note_id = n.id AND x.position = t.position
            """;
    private static final String IN_ORDER = " ORDER BY n.source_id, n.coder_id, n.id, t.position, x.span_start, x.span_end";

    private final Sql sql;
    private final Veil veil;

    public NoteTable(Sql sql, Veil veil) {
        this.sql = sql;
        this.veil = veil;
    }

    @Override
    public List<CodingNote> all() {
        return notes("WHERE TRUE");
    }

    @Override
    public List<CodingNote> of(SourceId source) {
        return notes("WHERE s.uuid = ?", source.value());
    }

    @Override
    public List<CodingNote> under(CodeId heading) {
        return notes("WHERE c.uuid = ?", heading.value());
    }

    @Override
    public Optional<CodingNote> find(NoteId id) {
        return notes("WHERE n.uuid = ?", id.value()).stream().findFirst();
    }

    @Override
    public Optional<CodingNote> find(SourceId source, CodeId heading, CoderId coder) {
        return notes("WHERE s.uuid = ? AND c.uuid = ? AND p.uuid = ?", source.value(), heading.value(), coder.value()).stream().findFirst();
    }

    @Override
    public Set<CodeId> headings() {
        return new HashSet<>(sql.list("SELECT c.uuid FROM note_heading h JOIN code c ON c.id = h.code_id", row -> new CodeId(Sql.uuid(row, 1))));
    }

    /// A note in the making: its statements and their passages arrive row by row.
    private record Draft(CodingNote note, Map<Integer, String> words, Map<Integer, List<TextSpan>> passages) {
        static Draft of(ResultSet row) throws SQLException {
            var note = new CodingNote(new NoteId(Sql.uuid(row, 1)), new SourceId(Sql.uuid(row, 2)), new CodeId(Sql.uuid(row, 3)),
                    new CoderId(Sql.uuid(row, 4)), Sql.instant(row, 5), List.of());
            return new Draft(note, new TreeMap<>(), new TreeMap<>());
        }

        void take(ResultSet row) throws SQLException {
            String body = row.getString(7);
            if (body == null) {
                return;
            }
            int position = row.getInt(6);
            words.put(position, body);
            var spans = passages.computeIfAbsent(position, _ -> new ArrayList<>());
            int start = row.getInt(8);
            if (!row.wasNull()) {
                spans.add(new TextSpan(start, row.getInt(9)));
            }
        }

        CodingNote whole() {
            return note.saying(words.entrySet().stream()
                    .map(one -> new Statement(one.getValue(), passages.getOrDefault(one.getKey(), List.of()))).toList(), note.at());
        }
    }

    private List<CodingNote> notes(String where, @Nullable Object... values) {
        var drafts = new LinkedHashMap<NoteId, Draft>();
        sql.each(COLUMNS.formatted(veil.notes()) + where + IN_ORDER, row -> {
            Draft draft = drafts.get(new NoteId(Sql.uuid(row, 1)));
            if (draft == null) {
                draft = Draft.of(row);
                drafts.put(draft.note().id(), draft);
            }
            draft.take(row);
        }, values);
        return drafts.values().stream().map(Draft::whole).toList();
    }

    /// Puts the note in, or what it says now in place of what it said.
    public void put(CodingNote note) throws SQLException {
        sql.update("""
                INSERT INTO note (uuid, source_id, code_id, coder_id, at)
                VALUES (?, (SELECT id FROM source WHERE uuid = ?), (SELECT id FROM code WHERE uuid = ?), (SELECT id FROM coder WHERE uuid = ?), ?)
                ON CONFLICT (uuid) DO UPDATE SET code_id = excluded.code_id, at = excluded.at
                """, note.id().value(), note.source().value(), note.heading().value(), note.coder().value(), note.at());
        sql.update("DELETE FROM note_statement WHERE note_id = (SELECT id FROM note WHERE uuid = ?)", note.id().value());
        for (int at = 0; at < note.statements().size(); at++) {
            Statement statement = note.statements().get(at);
            sql.update("INSERT INTO note_statement (note_id, position, body) VALUES ((SELECT id FROM note WHERE uuid = ?), ?, ?)",
                    note.id().value(), at, statement.text());
            for (TextSpan span : statement.passages()) {
                sql.update("INSERT INTO note_passage (note_id, position, span_start, span_end) VALUES ((SELECT id FROM note WHERE uuid = ?), ?, ?, ?)",
                        note.id().value(), at, span.start(), span.end());
            }
        }
    }

    public void delete(NoteId id) throws SQLException {
        sql.update("DELETE FROM note WHERE uuid = ?", id.value());
    }

    public void choose(Set<CodeId> headings) throws SQLException {
        sql.update("DELETE FROM note_heading");
        for (CodeId heading : headings) {
            sql.update("INSERT INTO note_heading (code_id) VALUES ((SELECT id FROM code WHERE uuid = ?))", heading.value());
        }
    }
}
