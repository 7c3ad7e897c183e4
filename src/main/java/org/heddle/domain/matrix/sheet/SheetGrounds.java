package org.heddle.domain.matrix.sheet;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.CodingLine;
import org.heddle.domain.matrix.CellReview;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;

/// What a matrix is drawn from. `labels` says who speaks where a coding begins, as far as rows depend on it; `text` may read when it is asked, and is
/// asked only for sources that were corrected after a cell was confirmed.
public record SheetGrounds(Codebook codebook, List<CodingLine> codings, Map<CodingId, String> labels, List<Source> sources,
                           Map<SourceId, CaseId> placements, People people, List<Speaker> speakers, List<MatrixCell> cells, List<CellReview> reviews,
                           Function<SourceId, String> text) {
    public SheetGrounds {
        codings = List.copyOf(codings);
        labels = Map.copyOf(labels);
        sources = List.copyOf(sources);
        placements = Map.copyOf(placements);
        speakers = List.copyOf(speakers);
        cells = List.copyOf(cells);
        reviews = List.copyOf(reviews);
    }

    /// The same with what is written in the cells.
    public SheetGrounds with(List<MatrixCell> written, List<CellReview> reviewed, Function<SourceId, String> texts) {
        return new SheetGrounds(codebook, codings, labels, sources, placements, people, speakers, written, reviewed, texts);
    }
}
