package org.heddle.domain.project.merging;

import org.heddle.domain.merging.image.Part;
import org.heddle.domain.project.MatrixChange.DropMatrix;
import org.heddle.domain.project.MatrixChange.DropMatrixCell;
import org.heddle.domain.project.MatrixChange.DropReview;
import org.heddle.domain.project.MatrixChange.PutMatrix;
import org.heddle.domain.project.MatrixChange.PutMatrixCell;
import org.heddle.domain.project.MatrixChange.PutReview;

/// The changes that lead from the matrices of one image, their cells and reviews, to those of another.
record MatrixWay(Gap gap) {

    void goings() {
        gap.go(Part.CELL_REVIEWS, (key, _) -> gap.add(new DropReview(key)));
        gap.go(Part.CELLS, (place, _) -> gap.add(new DropMatrixCell(place)));
        gap.go(Part.MATRICES, (id, _) -> gap.add(new DropMatrix(id)));
    }

    void comings() {
        gap.put(Part.MATRICES, matrix -> gap.add(new PutMatrix(matrix)));
        gap.put(Part.CELLS, cell -> gap.add(new PutMatrixCell(cell)));
        gap.put(Part.CELL_REVIEWS, review -> gap.add(new PutReview(review)));
    }
}
