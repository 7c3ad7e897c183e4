package org.heddle.store.table.analysis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.CellReview;
import org.heddle.domain.matrix.ColumnId;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.matrix.MatrixColumn;
import org.heddle.domain.matrix.MatrixId;
import org.heddle.domain.matrix.RowKind;
import org.heddle.domain.matrix.RowOrder;
import org.heddle.domain.project.reading.MatrixReader;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Verdict;
import org.heddle.store.sql.Sql;
import org.heddle.store.table.team.Veil;
import org.jspecify.annotations.Nullable;

/// Framework matrices on disk: what stands in their rows and columns, and what others think of their cells.
public final class MatrixTable implements MatrixReader {
    private static final String MATRICES = "SELECT m.uuid, m.name, m.row_kind, m.grouped_by, m.sorted_by FROM matrix m ";
    private static final String COLUMNS = """
            SELECT m.uuid, k.uuid, k.name, k.with_children, k.is_hidden, c.uuid FROM matrix m JOIN matrix_column k ON k.matrix_id = m.id
            LEFT JOIN matrix_column_code x ON x.column_id = k.id LEFT JOIN code c ON c.id = x.code_id
            """;

    private final Sql sql;
    private final CellTable cells;
    private final String reviews;

    public MatrixTable(Sql sql, Veil veil) {
        this.sql = sql;
        cells = new CellTable(sql, veil);
        reviews = """
                SELECT k.uuid, w.row_uuid, p.uuid, r.at, r.verdict, r.comment, r.words FROM %s r JOIN %s w ON w.id = r.cell_id
                JOIN matrix_column k ON k.id = w.column_id JOIN coder p ON p.id = r.reviewer_id
                """.formatted(veil.cellReviews(), veil.cells());
    }

    @Override
    public List<FrameworkMatrix> all() {
        return matrices("");
    }

    @Override
    public Optional<FrameworkMatrix> find(MatrixId id) {
        return matrices("WHERE m.uuid = ? ", id.value()).stream().findFirst();
    }

    @Override
    public Optional<FrameworkMatrix> with(ColumnId column) {
        return matrices("WHERE m.id = (SELECT matrix_id FROM matrix_column WHERE uuid = ?) ", column.value()).stream().findFirst();
    }

    @Override
    public List<FrameworkMatrix> asking(CodeId code) {
        return matrices("""
                WHERE m.id IN (SELECT o.matrix_id FROM matrix_column_code y JOIN matrix_column o ON o.id = y.column_id
                    WHERE y.code_id = (SELECT id FROM code WHERE uuid = ?))
                """, code.value());
    }

    private List<FrameworkMatrix> matrices(String where, @Nullable Object... values) {
        var bare = sql.list(MATRICES + where + "ORDER BY m.id", MatrixTable::matrix, values);
        if (bare.isEmpty()) {
            return bare;
        }
        Map<MatrixId, Map<ColumnId, MatrixColumn>> columns = new HashMap<>();
        sql.each(COLUMNS + where + "ORDER BY m.id, k.position, x.position", row -> {
            MatrixColumn one = column(row);
            columns.computeIfAbsent(new MatrixId(Sql.uuid(row, 1)), _ -> new LinkedHashMap<>()).merge(one.id(), one, MatrixTable::both);
        }, values);
        return bare.stream().map(matrix -> matrix.with(List.copyOf(columns.getOrDefault(matrix.id(), Map.of()).values()))).toList();
    }

    private static MatrixColumn both(MatrixColumn one, MatrixColumn other) {
        var codes = new ArrayList<>(one.codes());
        codes.addAll(other.codes());
        return one.over(codes);
    }

    private static FrameworkMatrix matrix(ResultSet row) throws SQLException {
        return new FrameworkMatrix(new MatrixId(Sql.uuid(row, 1)), row.getString(2), RowKind.named(row.getString(3)).orElse(RowKind.CASES), List.of(),
                new RowOrder(Optional.ofNullable(row.getString(4)), Optional.ofNullable(row.getString(5))));
    }

    private static MatrixColumn column(ResultSet row) throws SQLException {
        return new MatrixColumn(new ColumnId(Sql.uuid(row, 2)), row.getString(3), Sql.maybeUuid(row, 6).map(CodeId::new).stream().toList(),
                row.getBoolean(4), row.getBoolean(5));
    }

    /// Puts the matrix in, or what it is now in place of what it was. No cell may stand under a column that goes.
    public void put(FrameworkMatrix matrix) throws SQLException {
        UUID id = matrix.id().value();
        sql.update("""
                INSERT INTO matrix (uuid, name, row_kind, grouped_by, sorted_by) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (uuid) DO UPDATE SET name = excluded.name, grouped_by = excluded.grouped_by, sorted_by = excluded.sorted_by
                """, id, matrix.name(), matrix.rows().word(), matrix.order().groupedBy(), matrix.order().sortedBy());
        Set<ColumnId> gone = find(matrix.id()).orElseThrow().columns().stream().map(MatrixColumn::id).filter(one -> matrix.find(one).isEmpty())
                .collect(Collectors.toSet());
        for (ColumnId column : gone) {
            sql.update("DELETE FROM matrix_column WHERE uuid = ?", column.value());
        }
        for (int at = 0; at < matrix.columns().size(); at++) {
            put(id, at, matrix.columns().get(at));
        }
    }

    private void put(UUID matrix, int at, MatrixColumn column) throws SQLException {
        UUID id = column.id().value();
        sql.update("""
                INSERT INTO matrix_column (uuid, matrix_id, position, name, with_children, is_hidden)
                VALUES (?, (SELECT id FROM matrix WHERE uuid = ?), ?, ?, ?, ?)
                ON CONFLICT (uuid) DO UPDATE SET position = excluded.position, name = excluded.name, with_children = excluded.with_children,
                    is_hidden = excluded.is_hidden
                """, id, matrix, at, column.name(), column.withChildren(), column.isHidden());
        sql.update("DELETE FROM matrix_column_code WHERE column_id = (SELECT id FROM matrix_column WHERE uuid = ?)", id);
        for (int code = 0; code < column.codes().size(); code++) {
            sql.update("""
                    INSERT INTO matrix_column_code (column_id, position, code_id)
                    VALUES ((SELECT id FROM matrix_column WHERE uuid = ?), ?, (SELECT id FROM code WHERE uuid = ?))
                    """, id, code, column.codes().get(code).value());
        }
    }

    /// No cell may stand in it.
    public void delete(MatrixId id) throws SQLException {
        sql.update("DELETE FROM matrix WHERE uuid = ?", id.value());
    }

    @Override
    public List<MatrixCell> cells() {
        return cells.cells("");
    }

    @Override
    public List<MatrixCell> cells(MatrixId matrix) {
        return cells.cells("WHERE k.matrix_id = (SELECT id FROM matrix WHERE uuid = ?) ", matrix.value());
    }

    @Override
    public Optional<MatrixCell> cell(CellPlace place) {
        return cells.cells("WHERE k.uuid = ? AND w.row_uuid = ? ", place.column().value(), place.row()).stream().findFirst();
    }

    @Override
    public List<MatrixCell> under(ColumnId column) {
        return cells.cells("WHERE k.uuid = ? ", column.value());
    }

    @Override
    public List<MatrixCell> about(UUID row) {
        return cells.cells("WHERE w.row_uuid = ? ", row);
    }

    @Override
    public List<MatrixCell> restingOn(CodingId coding) {
        return cells.cells("WHERE w.id IN (SELECT e.cell_id FROM matrix_evidence e JOIN coding g ON g.id = e.coding_id WHERE g.uuid = ?) ", coding.value());
    }

    @Override
    public List<MatrixCell> quoting(SourceId source) {
        return cells.cells("WHERE w.id IN (SELECT q.cell_id FROM matrix_quotation q JOIN source s ON s.id = q.source_id WHERE s.uuid = ?) ", source.value());
    }

    public void put(MatrixCell cell) throws SQLException {
        cells.put(cell);
    }

    public void delete(CellPlace place) throws SQLException {
        cells.delete(place);
    }

    @Override
    public List<CellReview> reviews() {
        return reviews("");
    }

    @Override
    public List<CellReview> reviews(MatrixId matrix) {
        return reviews("WHERE k.matrix_id = (SELECT id FROM matrix WHERE uuid = ?) ", matrix.value());
    }

    public List<CellReview> reviews(CellPlace place) {
        return reviews("WHERE k.uuid = ? AND w.row_uuid = ? ", place.column().value(), place.row());
    }

    @Override
    public Optional<CellReview> review(CellReview.Key key) {
        return reviews(key.place()).stream().filter(review -> review.key().equals(key)).findFirst();
    }

    private List<CellReview> reviews(String where, @Nullable Object... values) {
        return sql.list(reviews + where + "ORDER BY r.at, p.id", row -> new CellReview(
                new CellReview.Key(new CellPlace(new ColumnId(Sql.uuid(row, 1)), Sql.uuid(row, 2)), new CoderId(Sql.uuid(row, 3))), Sql.instant(row, 4),
                Verdict.named(row.getString(5)).orElse(Verdict.QUERY), row.getString(6), row.getLong(7)), values);
    }

    public void put(CellReview review) throws SQLException {
        sql.update("""
                INSERT INTO matrix_review (cell_id, reviewer_id, at, verdict, comment, words)
                VALUES ((SELECT w.id FROM matrix_cell w JOIN matrix_column k ON k.id = w.column_id WHERE k.uuid = ? AND w.row_uuid = ?),
                    (SELECT id FROM coder WHERE uuid = ?), ?, ?, ?, ?)
                ON CONFLICT (cell_id, reviewer_id) DO UPDATE SET at = excluded.at, verdict = excluded.verdict, comment = excluded.comment,
                    words = excluded.words
                """, review.key().place().column().value(), review.key().place().row(), review.key().reviewer().value(), review.at(),
                review.verdict().word(), review.comment(), review.words());
    }

    public void delete(CellReview.Key key) throws SQLException {
        sql.update("""
                DELETE FROM matrix_review WHERE reviewer_id = (SELECT id FROM coder WHERE uuid = ?)
                    AND cell_id = (SELECT w.id FROM matrix_cell w JOIN matrix_column k ON k.id = w.column_id WHERE k.uuid = ? AND w.row_uuid = ?)
                """, key.reviewer().value(), key.place().column().value(), key.place().row());
    }

    @Override
    public Set<SourceId> sourcesOf(UUID row) {
        return Set.copyOf(sql.list("""
                SELECT uuid FROM source WHERE uuid = ?1 OR case_id = (SELECT id FROM study_case WHERE uuid = ?1)
                UNION SELECT s.uuid FROM speaker l JOIN source s ON s.id = l.source_id
                    WHERE l.case_id = (SELECT id FROM study_case WHERE uuid = ?1) OR l.person_id = (SELECT id FROM person WHERE uuid = ?1)
                """, found -> new SourceId(Sql.uuid(found, 1)), row));
    }
}
