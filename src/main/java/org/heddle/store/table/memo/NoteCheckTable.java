package org.heddle.store.table.memo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.memo.NoteId;
import org.heddle.domain.project.reading.NoteCheckReader;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.CheckId;
import org.heddle.domain.verification.Seen;
import org.heddle.domain.verification.note.NoteCheck;
import org.heddle.domain.verification.note.NoteVerdict;
import org.heddle.store.sql.Sql;
import org.heddle.store.table.team.Veil;

/// Checks of coding notes on disk.
public final class NoteCheckTable implements NoteCheckReader {
    private static final String SELECT = """
            SELECT k.uuid, n.uuid, p.uuid, k.at, k.verdict, k.comment, k.seen_code, k.seen_words
            FROM %s k JOIN note n ON n.id = k.note_id JOIN coder p ON p.id = k.checker_id
            """;
    private static final String OLDEST_FIRST = " ORDER BY k.at, k.id";

    private final Sql sql;
    private final String select;

    public NoteCheckTable(Sql sql, Veil veil) {
        this.sql = sql;
        select = SELECT.formatted(veil.noteChecks());
    }

    public List<NoteCheck> all() {
        return sql.list(select + OLDEST_FIRST, NoteCheckTable::check);
    }

    @Override
    public List<NoteCheck> of(NoteId note) {
        return sql.list(select + "WHERE n.uuid = ?" + OLDEST_FIRST, NoteCheckTable::check, note.value());
    }

    @Override
    public Map<NoteId, List<NoteCheck>> of(SourceId source) {
        var byNote = new HashMap<NoteId, List<NoteCheck>>();
        sql.list(select + "WHERE n.source_id = (SELECT id FROM source WHERE uuid = ?)" + OLDEST_FIRST, NoteCheckTable::check, source.value())
                .forEach(check -> byNote.computeIfAbsent(check.note(), _ -> new ArrayList<>()).add(check));
        return byNote;
    }

    @Override
    public Optional<NoteCheck> find(CheckId id) {
        return sql.first(select + "WHERE k.uuid = ?", NoteCheckTable::check, id.value());
    }

    public void insert(NoteCheck check) throws SQLException {
        sql.update("""
                INSERT INTO note_check (uuid, note_id, checker_id, at, verdict, comment, seen_code, seen_words)
                VALUES (?, (SELECT id FROM note WHERE uuid = ?), (SELECT id FROM coder WHERE uuid = ?), ?, ?, ?, ?, ?)
                """, check.id().value(), check.note().value(), check.checker().value(), check.at(), check.verdict().words(), check.comment(),
                check.seen().code().value(), check.seen().words());
    }

    public void delete(CheckId id) throws SQLException {
        sql.update("DELETE FROM note_check WHERE uuid = ?", id.value());
    }

    private static NoteCheck check(ResultSet row) throws SQLException {
        return new NoteCheck(new CheckId(Sql.uuid(row, 1)), new NoteId(Sql.uuid(row, 2)), new CoderId(Sql.uuid(row, 3)), Sql.instant(row, 4),
                NoteVerdict.named(row.getString(5)).orElse(NoteVerdict.INCOMPLETE), row.getString(6),
                new Seen(new CodeId(Sql.uuid(row, 7)), row.getLong(8)));
    }
}
