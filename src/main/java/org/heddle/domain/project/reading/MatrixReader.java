package org.heddle.domain.project.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.CellReview;
import org.heddle.domain.matrix.ColumnId;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.matrix.MatrixId;
import org.heddle.domain.source.SourceId;

/// Questions about framework matrices. Matrices are in the order in which they were made.
public interface MatrixReader {
    List<FrameworkMatrix> all();

    Optional<FrameworkMatrix> find(MatrixId id);

    /// The matrix with this column.
    Optional<FrameworkMatrix> with(ColumnId column);

    /// Those with a column of this code.
    List<FrameworkMatrix> asking(CodeId code);

    /// What stands in the cells of all matrices.
    List<MatrixCell> cells();

    List<MatrixCell> cells(MatrixId matrix);

    Optional<MatrixCell> cell(CellPlace place);

    List<MatrixCell> under(ColumnId column);

    /// What was written about this case, participant or source, in any matrix.
    List<MatrixCell> about(UUID row);

    /// The cells for which this coding is evidence.
    List<MatrixCell> restingOn(CodingId coding);

    /// The cells that quote this source.
    List<MatrixCell> quoting(SourceId source);

    List<CellReview> reviews();

    List<CellReview> reviews(MatrixId matrix);

    Optional<CellReview> review(CellReview.Key key);

    /// The sources in which the case or participant of this row speaks, or the source itself.
    Set<SourceId> sourcesOf(UUID row);
}
