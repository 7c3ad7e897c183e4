package org.heddle.domain.matrix.sheet;

import java.util.List;
import java.util.function.Function;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.coding.CodingLine;
import org.heddle.domain.matrix.CellReview;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.source.SourceId;

/// What a matrix is drawn from. All codings are only counted; `lines` are those under cells that say something, one by one, because only there it matters
/// which they are. `text` may read when it is asked, and is asked only for sources that were corrected after a cell was confirmed.
public record SheetGrounds(Codebook codebook, RowGrounds rows, CodingColumns codings, List<CodingLine> lines, List<MatrixCell> cells,
                           List<CellReview> reviews, Function<SourceId, String> text) {
    public SheetGrounds {
        lines = List.copyOf(lines);
        cells = List.copyOf(cells);
        reviews = List.copyOf(reviews);
    }
}
