package org.heddle.ui.analysis.figures;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import org.heddle.domain.picture.Picture;
import org.heddle.domain.report.Report;
import org.heddle.workbench.analysis.Behind;

/// A table, how it is reported, what stands behind its cells, what else is said where a code is said, how it is drawn, if it can be, and its
/// picture, once it was drawn.
record Answer(HeatSheet sheet, Report report, Behinds behind, IntFunction<List<Integer>> beside, Optional<Drawing> drawing, Optional<Picture> picture) {

    /// The passages behind the figure in this row and column.
    interface Behinds {
        CompletableFuture<List<Behind>> at(int row, int column);
    }

    /// Draws an answer for whoever wants to see it drawn.
    interface Drawing {
        CompletableFuture<Picture> draw();
    }

    Answer(HeatSheet sheet, Report report, Behinds behind) {
        this(sheet, report, behind, _ -> List.of(), Optional.empty(), Optional.empty());
    }

    Answer drawnBy(Drawing how) {
        return new Answer(sheet, report, behind, beside, Optional.of(how), Optional.empty());
    }

    Answer with(IntFunction<List<Integer>> saidBeside) {
        return new Answer(sheet, report, behind, saidBeside, drawing, picture);
    }

    Answer drawn(Picture made) {
        return new Answer(sheet, report, behind, beside, drawing, Optional.of(made));
    }
}
