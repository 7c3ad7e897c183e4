package org.heddle.domain.project.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heddle.domain.Refusal;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.CellReview;
import org.heddle.domain.matrix.ColumnId;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.matrix.MatrixColumn;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.project.MatrixChange;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.SourceId;

/// What is forbidden with framework matrices: above all, to interpret together what is still coded blind.
final class MatrixRules {
    private static final int LONGEST_NAME = 200;

    private MatrixRules() {}

    static void check(MatrixChange change, ProjectReader reader) {
        switch (change) {
            case MatrixChange.PutMatrix(var matrix) -> put(matrix, reader);
            case MatrixChange.DropMatrix(var id) -> {
                if (reader.matrices().find(id).isEmpty()) {
                    throw new Refusal("That matrix is no longer there.");
                }
            }
            case MatrixChange.PutMatrixCell(var cell) -> put(cell, reader);
            case MatrixChange.DropMatrixCell(var place) -> {
                written(place, reader);
                open(place.row(), reader);
            }
            case MatrixChange.PutReview(var review) -> put(review, reader);
            case MatrixChange.DropReview(var key) -> {
                if (reader.matrices().review(key).isEmpty()) {
                    throw new Refusal("That review is no longer there.");
                }
            }
        }
    }

    private static void put(FrameworkMatrix matrix, ProjectReader reader) {
        if (matrix.name().isEmpty() || matrix.name().length() > LONGEST_NAME || matrix.name().indexOf('\n') >= 0) {
            throw new Refusal("A matrix needs a name of a few words on one line.");
        }
        List<FrameworkMatrix> others = reader.matrices().all().stream().filter(other -> !other.id().equals(matrix.id())).toList();
        if (others.stream().anyMatch(other -> other.name().equalsIgnoreCase(matrix.name()))) {
            throw new Refusal("There is already a matrix “%s”.".formatted(matrix.name()));
        }
        reader.matrices().find(matrix.id()).filter(before -> before.rows() != matrix.rows()).ifPresent(before -> {
            throw new Refusal("The rows of “%s” are %s, and summaries hang on them. Make another matrix for %s."
                    .formatted(before.name(), before.rows().word(), matrix.rows().word()));
        });
        var ids = new HashSet<ColumnId>();
        others.forEach(other -> other.columns().forEach(column -> ids.add(column.id())));
        for (MatrixColumn column : matrix.columns()) {
            column.codes().forEach(reader.codes()::code);
            if (!ids.add(column.id()) || new HashSet<>(column.codes()).size() < column.codes().size()) {
                throw new Refusal("Each column stands in one matrix once, and names a code once.");
            }
        }
    }

    private static void put(MatrixCell cell, ProjectReader reader) {
        FrameworkMatrix matrix = reader.matrices().with(cell.place().column()).orElseThrow(() -> new Refusal("That column is no longer there."));
        row(matrix, cell.place().row(), reader);
        Optional<MatrixCell> before = reader.matrices().cell(cell.place());
        boolean onlyEvidence = before.filter(one -> one.restingOn(cell.evidence()).equals(cell)).isPresent();
        if (!onlyEvidence) {
            open(cell.place().row(), reader);
        }
        cell.evidence().stream().filter(coding -> before.filter(one -> one.evidence().contains(coding)).isEmpty()).forEach(coding -> unsealed(coding, reader));
        cell.quotations().stream().filter(passage -> before.filter(one -> one.quotations().contains(passage)).isEmpty())
                .forEach(passage -> PassRules.notSealed(passage.source(), reader));
        TeamRules.known(cell.author(), reader.team());
        if (cell.isEmpty()) {
            throw new Refusal("There is nothing to put into the cell.");
        }
        if (cell.summary().length() > MatrixCell.LONGEST) {
            throw new Refusal("A summary holds up to %,d characters, and this would be %,d. Nothing was changed; put longer thoughts into a memo."
                    .formatted(MatrixCell.LONGEST, cell.summary().length()));
        }
        cell.evidence().forEach(coding -> CodingRules.known(coding, reader));
        if (new HashSet<>(cell.evidence()).size() < cell.evidence().size() || new HashSet<>(cell.quotations()).size() < cell.quotations().size()) {
            throw new Refusal("That passage is in the cell already.");
        }
        cell.quotations().forEach(passage -> inside(passage, reader));
    }

    private static void row(FrameworkMatrix matrix, UUID row, ProjectReader reader) {
        switch (matrix.rows()) {
            case CASES -> CaseRules.known(new CaseId(row), reader);
            case PERSONS -> CaseRules.known(new PersonId(row), reader);
            case SOURCES -> SourceRules.known(new SourceId(row), reader);
        }
    }

    private static void inside(Passage passage, ProjectReader reader) {
        var source = SourceRules.known(passage.source(), reader);
        if (passage.span().end() > source.length()) {
            throw new Refusal("That passage reaches beyond the end of “%s”.".formatted(source.name()));
        }
    }

    /// A summary would tell what the coders of a blind pass made of its sources.
    private static void open(UUID row, ProjectReader reader) {
        var sources = reader.matrices().sourcesOf(row);
        reader.passes().all().stream().filter(Pass::isSealed).filter(pass -> pass.sources().stream().anyMatch(sources::contains)).findFirst().ifPresent(pass -> {
            throw new Refusal("This row has a source in the blind pass “%s”. It can be charted when that pass has been released.".formatted(pass.name()));
        });
    }

    /// What was coded before the pass may come back into a cell with an undo; what is coded in it would tell of itself in a cell that others see.
    private static void unsealed(CodingId id, ProjectReader reader) {
        Coding coding = CodingRules.known(id, reader);
        reader.passes().all().stream().filter(Pass::isSealed).filter(pass -> pass.sources().contains(coding.source()) && !coding.at().isBefore(pass.opened()))
                .findFirst().ifPresent(pass -> {
                    throw new Refusal("This coding belongs to the blind pass “%s”. It can stand in a cell when that pass has been released.".formatted(pass.name()));
                });
    }

    private static MatrixCell written(CellPlace place, ProjectReader reader) {
        return reader.matrices().cell(place).orElseThrow(() -> new Refusal("There is nothing in that cell."));
    }

    private static void put(CellReview review, ProjectReader reader) {
        MatrixCell cell = written(review.key().place(), reader);
        open(review.key().place().row(), reader);
        TeamRules.known(review.key().reviewer(), reader.team());
        if (cell.author().equals(review.key().reviewer())) {
            throw new Refusal("A summary is reviewed by somebody else than the one who wrote it.");
        }
        if (review.comment().length() > MatrixCell.LONGEST) {
            throw new Refusal("That comment is too long: up to %,d characters.".formatted(MatrixCell.LONGEST));
        }
    }
}
