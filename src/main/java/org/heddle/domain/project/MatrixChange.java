package org.heddle.domain.project;

import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.CellReview;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.matrix.MatrixId;

/// What can be done to framework matrices.
public sealed interface MatrixChange extends Change {

    /// Says anew what a matrix is called, what stands in it and in which order; the first time it makes one. Cells go with their column.
    record PutMatrix(FrameworkMatrix matrix) implements MatrixChange {}

    /// Takes a matrix away, with all that was written in it.
    record DropMatrix(MatrixId matrix) implements MatrixChange {}

    /// Says anew what stands in a cell.
    record PutMatrixCell(MatrixCell cell) implements MatrixChange {}

    /// Empties a cell; what others thought of it goes along.
    record DropMatrixCell(CellPlace cell) implements MatrixChange {}

    /// Says anew what somebody thinks of another one's cell.
    record PutReview(CellReview review) implements MatrixChange {}

    record DropReview(CellReview.Key review) implements MatrixChange {}
}
