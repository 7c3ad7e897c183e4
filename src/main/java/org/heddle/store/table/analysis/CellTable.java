package org.heddle.store.table.analysis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.ColumnId;
import org.heddle.domain.matrix.Judgement;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.matrix.SeenCoding;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Seen;
import org.heddle.store.sql.Sql;
import org.heddle.store.table.team.Veil;
import org.jspecify.annotations.Nullable;

/// The cells of framework matrices on disk, with what they rest on.
final class CellTable {
    private static final String ID = "(SELECT w.id FROM matrix_cell w JOIN matrix_column k ON k.id = w.column_id WHERE k.uuid = ? AND w.row_uuid = ?)";

    private final Sql sql;
    private final String from;
    private final String unhidden;

    CellTable(Sql sql, Veil veil) {
        this.sql = sql;
        from = " FROM %s w JOIN matrix_column k ON k.id = w.column_id ".formatted(veil.cells());
        unhidden = veil.codings();
    }

    /// What a cell rests on, while it is read.
    private record Grounds(List<CodingId> evidence, List<Passage> quotations, List<SeenCoding> seen) {
        Grounds() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    List<MatrixCell> cells(String where, @Nullable Object... values) {
        Map<Long, MatrixCell> bare = new LinkedHashMap<>();
        sql.each("SELECT w.id, k.uuid, w.row_uuid, w.summary, w.direction, w.strength, p.uuid, w.at" + from + "JOIN coder p ON p.id = w.author_id "
                + where + "ORDER BY w.id", row -> bare.put(row.getLong(1), cell(row)), values);
        if (bare.isEmpty()) {
            return List.of();
        }
        Map<Long, Grounds> grounds = new LinkedHashMap<>();
        bare.keySet().forEach(id -> grounds.put(id, new Grounds()));
        sql.each("SELECT w.id, g.uuid" + from + "JOIN matrix_evidence e ON e.cell_id = w.id JOIN %s g ON g.id = e.coding_id ".formatted(unhidden)
                + where + "ORDER BY w.id, e.position", row -> of(row, grounds).evidence.add(new CodingId(Sql.uuid(row, 2))), values);
        sql.each("SELECT w.id, s.uuid, q.span_start, q.span_end" + from + "JOIN matrix_quotation q ON q.cell_id = w.id JOIN source s ON s.id = q.source_id "
                + where + "ORDER BY w.id, q.position", row -> of(row, grounds).quotations.add(new Passage(new SourceId(Sql.uuid(row, 2)),
                        new TextSpan(row.getInt(3), row.getInt(4)))), values);
        sql.each("SELECT w.id, n.coding_uuid, n.span_start, n.span_end, n.text, n.code_uuid, n.words" + from + "JOIN matrix_seen n ON n.cell_id = w.id "
                + stillOpen(where) + "ORDER BY w.id, n.coding_uuid", row -> of(row, grounds).seen.add(seen(row)), values);
        return bare.entrySet().stream().map(one -> with(one.getValue(), grounds.getOrDefault(one.getKey(), new Grounds()))).toList();
    }

    private static Grounds of(ResultSet row, Map<Long, Grounds> grounds) throws SQLException {
        return grounds.computeIfAbsent(row.getLong(1), _ -> new Grounds());
    }

    private static MatrixCell with(MatrixCell cell, Grounds grounds) {
        return cell.restingOn(grounds.evidence).quoting(grounds.quotations).confirmed(grounds.seen);
    }

    /// A coding that is hidden now is not one that went.
    private String stillOpen(String where) {
        return unhidden.equals(Veil.NONE.codings()) ? where : (where.isEmpty() ? "WHERE " : where + "AND ")
                + "(NOT EXISTS (SELECT 1 FROM coding g WHERE g.uuid = n.coding_uuid) OR EXISTS (SELECT 1 FROM %s g WHERE g.uuid = n.coding_uuid)) "
                .formatted(unhidden);
    }

    private static MatrixCell cell(ResultSet row) throws SQLException {
        var judgement = new Judgement(Optional.ofNullable(row.getString(5)).flatMap(Judgement.Direction::named),
                Optional.ofNullable(row.getString(6)).flatMap(Judgement.Strength::named));
        return new MatrixCell(new CellPlace(new ColumnId(Sql.uuid(row, 2)), Sql.uuid(row, 3)), row.getString(4), judgement, List.of(), List.of(), List.of(),
                new CoderId(Sql.uuid(row, 7)), Sql.instant(row, 8));
    }

    private static SeenCoding seen(ResultSet row) throws SQLException {
        return new SeenCoding(new CodingId(Sql.uuid(row, 2)), new TextSpan(row.getInt(3), row.getInt(4)), row.getString(5),
                new Seen(new CodeId(Sql.uuid(row, 6)), row.getLong(7)));
    }

    /// Puts the cell in, or what it is now in place of what it was.
    void put(MatrixCell cell) throws SQLException {
        CellPlace place = cell.place();
        sql.update("""
                INSERT INTO matrix_cell (column_id, row_uuid, summary, direction, strength, author_id, at)
                VALUES ((SELECT id FROM matrix_column WHERE uuid = ?), ?, ?, ?, ?, (SELECT id FROM coder WHERE uuid = ?), ?)
                ON CONFLICT (column_id, row_uuid) DO UPDATE SET summary = excluded.summary, direction = excluded.direction, strength = excluded.strength,
                    author_id = excluded.author_id, at = excluded.at
                """, place.column().value(), place.row(), cell.summary(), cell.judgement().direction().map(Judgement.Direction::word),
                cell.judgement().strength().map(Judgement.Strength::word), cell.author().value(), cell.at());
        for (String grounds : List.of("matrix_evidence", "matrix_quotation", "matrix_seen")) {
            sql.update("DELETE FROM " + grounds + " WHERE cell_id = " + ID, place.column().value(), place.row());
        }
        for (int at = 0; at < cell.evidence().size(); at++) {
            sql.update("INSERT INTO matrix_evidence (cell_id, position, coding_id) VALUES (" + ID + ", ?, (SELECT id FROM coding WHERE uuid = ?))",
                    place.column().value(), place.row(), at, cell.evidence().get(at).value());
        }
        for (int at = 0; at < cell.quotations().size(); at++) {
            Passage one = cell.quotations().get(at);
            sql.update("INSERT INTO matrix_quotation (cell_id, position, source_id, span_start, span_end) VALUES (" + ID
                    + ", ?, (SELECT id FROM source WHERE uuid = ?), ?, ?)", place.column().value(), place.row(), at, one.source().value(), one.span().start(),
                    one.span().end());
        }
        for (SeenCoding one : cell.seen()) {
            sql.update("INSERT INTO matrix_seen (cell_id, coding_uuid, span_start, span_end, text, code_uuid, words) VALUES (" + ID + ", ?, ?, ?, ?, ?, ?)",
                    place.column().value(), place.row(), one.coding().value(), one.span().start(), one.span().end(), one.text(), one.seen().code().value(),
                    one.seen().words());
        }
    }

    /// No review may hang on it.
    void delete(CellPlace place) throws SQLException {
        sql.update("DELETE FROM matrix_cell WHERE row_uuid = ? AND column_id = (SELECT id FROM matrix_column WHERE uuid = ?)", place.row(),
                place.column().value());
    }
}
