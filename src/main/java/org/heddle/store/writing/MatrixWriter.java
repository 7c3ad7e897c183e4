package org.heddle.store.writing;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.CellReview;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.matrix.MatrixColumn;
import org.heddle.domain.project.MatrixChange;
import org.heddle.domain.project.MatrixChange.DropMatrixCell;
import org.heddle.domain.project.MatrixChange.DropMatrix;
import org.heddle.domain.project.MatrixChange.DropReview;
import org.heddle.domain.project.MatrixChange.PutMatrixCell;
import org.heddle.domain.project.MatrixChange.PutMatrix;
import org.heddle.domain.project.MatrixChange.PutReview;
import org.heddle.domain.project.Touched;
import org.heddle.domain.source.SourceId;
import org.heddle.store.table.Tables;

/// Carries out what can be done to framework matrices, and what becomes of them when a code, a coding or a row goes. What goes with something else is
/// not asked about again: whoever may take that away takes this along.
record MatrixWriter(Tables tables) {

    void write(MatrixChange change, Steps steps) throws SQLException {
        switch (change) {
            case PutMatrix(var matrix) -> put(matrix, steps);
            case DropMatrix(var id) -> {
                FrameworkMatrix gone = tables.matrices.find(id).orElseThrow();
                for (MatrixCell cell : tables.matrices.cells(id)) {
                    drop(cell, steps);
                }
                tables.matrices.delete(id);
                steps.done(new PutMatrix(gone), Touched.MEMOS);
            }
            case PutMatrixCell(var cell) -> put(cell, steps);
            case DropMatrixCell(var place) -> drop(cell(place), steps);
            case PutReview(var review) -> {
                Optional<CellReview> before = tables.matrices.review(review.key());
                if (!before.equals(Optional.of(review))) {
                    tables.matrices.put(review);
                    steps.done(before.<MatrixChange>map(PutReview::new).orElseGet(() -> new DropReview(review.key())), Touched.MEMOS);
                }
            }
            case DropReview(var key) -> drop(tables.matrices.review(key).orElseThrow(), steps);
        }
    }

    private MatrixCell cell(CellPlace place) {
        return tables.matrices.cell(place).orElseThrow();
    }

    private void put(FrameworkMatrix matrix, Steps steps) throws SQLException {
        Optional<FrameworkMatrix> before = tables.matrices.find(matrix.id());
        if (before.equals(Optional.of(matrix))) {
            return;
        }
        for (MatrixColumn column : before.map(FrameworkMatrix::columns).orElse(List.of())) {
            if (matrix.find(column.id()).isEmpty()) {
                for (MatrixCell cell : tables.matrices.under(column.id())) {
                    drop(cell, steps);
                }
            }
        }
        tables.matrices.put(matrix);
        steps.done(before.<MatrixChange>map(PutMatrix::new).orElseGet(() -> new DropMatrix(matrix.id())), Touched.MEMOS);
    }

    private void put(MatrixCell cell, Steps steps) throws SQLException {
        Optional<MatrixCell> before = tables.matrices.cell(cell.place());
        if (!before.equals(Optional.of(cell))) {
            tables.matrices.put(cell);
            steps.done(before.<MatrixChange>map(PutMatrixCell::new).orElseGet(() -> new DropMatrixCell(cell.place())), Touched.MEMOS);
        }
    }

    private void drop(MatrixCell cell, Steps steps) throws SQLException {
        for (CellReview review : tables.matrices.reviews(cell.place())) {
            drop(review, steps);
        }
        tables.matrices.delete(cell.place());
        steps.done(new PutMatrixCell(cell), Touched.MEMOS);
    }

    private void drop(CellReview review, Steps steps) throws SQLException {
        tables.matrices.delete(review.key());
        steps.done(new PutReview(review), Touched.MEMOS);
    }

    /// A case, participant or source goes: what was written about it goes along.
    void forget(UUID row, Steps steps) throws SQLException {
        for (MatrixCell cell : tables.matrices.about(row)) {
            drop(cell, steps);
        }
    }

    /// A source goes: so does what was written about it, and what was quoted from it.
    void forget(SourceId source, Steps steps) throws SQLException {
        forget(source.value(), steps);
        for (MatrixCell cell : tables.matrices.quoting(source)) {
            replace(cell.quoting(cell.quotations().stream().filter(one -> !one.source().equals(source)).toList()), steps);
        }
    }

    /// A coding goes: it is evidence no longer.
    void letGo(CodingId coding, Steps steps) throws SQLException {
        for (MatrixCell cell : tables.matrices.restingOn(coding)) {
            replace(cell.restingOn(cell.evidence().stream().filter(one -> !one.equals(coding)).toList()), steps);
        }
    }

    /// A coding that lies on another one gives way to it.
    void handOver(CodingId from, CodingId to, Steps steps) throws SQLException {
        for (MatrixCell cell : tables.matrices.restingOn(from)) {
            replace(cell.restingOn(cell.evidence().stream().map(one -> one.equals(from) ? to : one).distinct().toList()), steps);
        }
    }

    /// What no longer holds anything is no cell.
    void replace(MatrixCell now, Steps steps) throws SQLException {
        if (now.isEmpty()) {
            drop(cell(now.place()), steps);
        } else {
            put(now, steps);
        }
    }

    /// A code becomes another one, or goes.
    void recolumn(Code gone, Optional<CodeId> by, Steps steps) throws SQLException {
        for (FrameworkMatrix matrix : tables.matrices.asking(gone.id())) {
            put(matrix.replacing(gone.id(), gone.name(), by), steps);
        }
    }
}
