package org.heddle.workbench.matrix;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.heddle.domain.Refusal;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.CellReview;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.Judgement;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.matrix.MatrixId;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.MatrixChange.DropMatrixCell;
import org.heddle.domain.project.MatrixChange.DropMatrix;
import org.heddle.domain.project.MatrixChange.DropReview;
import org.heddle.domain.project.MatrixChange.PutMatrixCell;
import org.heddle.domain.project.MatrixChange.PutMatrix;
import org.heddle.domain.project.MatrixChange.PutReview;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.verification.Verdict;
import org.heddle.workbench.OpenProject;

/// Writes framework matrices. What is said in an empty cell counts as confirmed; after that only confirming makes a stale cell fresh, so that mending a
/// word hides nothing.
public final class MatrixActs {
    private final OpenProject project;
    private final InstantSource clock;

    public MatrixActs(OpenProject project, InstantSource clock) {
        this.project = project;
        this.clock = clock;
    }

    public CompletableFuture<Applied> put(FrameworkMatrix matrix) {
        return project.run(new PutMatrix(matrix));
    }

    /// Changes a matrix from how it is when its turn comes.
    public CompletableFuture<Applied> change(MatrixId id, UnaryOperator<FrameworkMatrix> how) {
        return project.runMade(reader -> new PutMatrix(how.apply(reader.matrices().find(id)
                .orElseThrow(() -> new Refusal("That matrix is no longer there.")))));
    }

    public CompletableFuture<Applied> drop(MatrixId matrix) {
        return project.run(new DropMatrix(matrix));
    }

    public CompletableFuture<Applied> write(CellPlace place, String summary) {
        return project.runMade(reader -> written(reader, new Sight(reader), place, summary));
    }

    /// Writes many cells as one act.
    public CompletableFuture<Applied> write(Map<CellPlace, String> summaries) {
        var all = new LinkedHashMap<>(summaries);
        return project.runMade(reader -> {
            List<Change> changes = new ArrayList<>();
            var sight = new Sight(reader);
            all.forEach((place, summary) -> changes.add(written(reader, sight, place, summary)));
            changes.removeIf(Change.NOTHING::equals);
            return changes.size() == 1 ? changes.getFirst() : new Change.Together("Wrote %d cells of a matrix".formatted(changes.size()), changes);
        });
    }

    private Change written(ProjectReader reader, Sight sight, CellPlace place, String summary) {
        return changed(reader, sight, place, cell -> cell.summary().equals(summary.strip()) ? cell : cell.saying(summary, project.coder(), clock.instant()));
    }

    /// Says what the summary says and that it fits what lies under it.
    public CompletableFuture<Applied> writeAndConfirm(CellPlace place, String summary) {
        return project.runMade(reader -> changed(reader, place, cell -> {
            MatrixCell now = cell.summary().equals(summary.strip()) ? cell : cell.saying(summary, project.coder(), clock.instant());
            return now.says() ? now.confirmed(new Sight(reader).under(place)) : now;
        }));
    }

    public CompletableFuture<Applied> confirm(CellPlace place) {
        return project.runMade(reader -> changed(reader, place, cell -> {
            if (!cell.says()) {
                throw new Refusal("Nothing is written in that cell, so there is nothing to confirm.");
            }
            return cell.confirmed(new Sight(reader).under(place));
        }));
    }

    public CompletableFuture<Applied> judge(CellPlace place, UnaryOperator<Judgement> how) {
        return project.runMade(reader -> changed(reader, place, cell -> cell.judged(how.apply(cell.judgement()))));
    }

    /// Takes a coding in as evidence, or takes it out.
    public CompletableFuture<Applied> turn(CellPlace place, CodingId evidence) {
        return project.runMade(reader -> changed(reader, place, cell -> cell.turned(evidence)));
    }

    /// Takes words in as a short quotation, or takes them out.
    public CompletableFuture<Applied> turn(CellPlace place, Passage quotation) {
        return project.runMade(reader -> changed(reader, place, cell -> cell.turned(quotation)));
    }

    public CompletableFuture<Applied> review(CellPlace place, Verdict verdict, String comment) {
        return project.runMade(reader -> new PutReview(CellReview.of(reader.matrices().cell(place).orElseThrow(
                () -> new Refusal("There is nothing in that cell.")), project.coder(), clock.instant(), verdict, comment)));
    }

    public CompletableFuture<Applied> unreview(CellPlace place) {
        return project.run(new DropReview(new CellReview.Key(place, project.coder())));
    }

    private Change changed(ProjectReader reader, CellPlace place, Function<MatrixCell, MatrixCell> how) {
        return changed(reader, new Sight(reader), place, how);
    }

    private Change changed(ProjectReader reader, Sight sight, CellPlace place, Function<MatrixCell, MatrixCell> how) {
        Optional<MatrixCell> before = reader.matrices().cell(place);
        MatrixCell cell = before.orElseGet(() -> MatrixCell.empty(place, project.coder(), clock.instant()));
        MatrixCell now = how.apply(cell);
        if (now.equals(cell)) {
            return Change.NOTHING;
        }
        if (now.isEmpty()) {
            return before.isPresent() ? new DropMatrixCell(place) : Change.NOTHING;
        }
        boolean begins = now.says() && !cell.says();
        return new PutMatrixCell(begins ? now.confirmed(sight.under(place)) : now.says() ? now : now.confirmed(List.of()));
    }
}
