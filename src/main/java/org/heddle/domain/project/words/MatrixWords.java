package org.heddle.domain.project.words;

import java.util.Optional;
import java.util.UUID;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.project.MatrixChange;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.SourceId;

/// How the log speaks of framework matrices: which cell, never what it says.
record MatrixWords(ProjectReader reader) {

    String sentence(MatrixChange change) {
        return switch (change) {
            case MatrixChange.PutMatrix(var matrix) -> put(reader.matrices().find(matrix.id()), matrix);
            case MatrixChange.DropMatrix(var id) -> reader.matrices().find(id).map(matrix -> "Deleted the matrix “%s”".formatted(matrix.name())
                    + along(reader.matrices().cells(id).size())).orElse("Deleted a matrix");
            case MatrixChange.PutMatrixCell(var cell) -> did(reader.matrices().cell(cell.place()), cell) + place(cell.place());
            case MatrixChange.DropMatrixCell(var place) -> "Emptied the cell" + place(place);
            case MatrixChange.PutReview(var review) -> "Review %s on the cell".formatted(review.verdict().word()) + place(review.key().place());
            case MatrixChange.DropReview(var key) -> "Removed a review of the cell" + place(key.place());
        };
    }

    private String put(Optional<FrameworkMatrix> before, FrameworkMatrix now) {
        if (before.isEmpty()) {
            return "Made the matrix “%s”".formatted(now.name());
        }
        if (!before.get().name().equals(now.name())) {
            return "Renamed the matrix “%s” to “%s”".formatted(before.get().name(), now.name());
        }
        int gone = (int) before.get().columns().stream().filter(column -> now.find(column.id()).isEmpty())
                .mapToLong(column -> reader.matrices().under(column.id()).size()).sum();
        return "Changed the columns and rows of the matrix “%s”".formatted(now.name()) + along(gone);
    }

    private static String did(Optional<MatrixCell> before, MatrixCell now) {
        if (before.isEmpty() || !before.get().summary().equals(now.summary())) {
            return now.summary().isEmpty() ? "Charted the cell" : "Wrote the cell";
        }
        if (!before.get().seen().equals(now.seen())) {
            return "Confirmed the cell";
        }
        if (!before.get().judgement().equals(now.judgement())) {
            return "Judged the cell";
        }
        if (!before.get().evidence().equals(now.evidence())) {
            return "Chose evidence for the cell";
        }
        return before.get().quotations().equals(now.quotations()) ? "Dated the cell" : "Chose quotations for the cell";
    }

    /// What is deleted along with a case, participant or source, as the end of a sentence; empty when nothing is.
    String along(UUID row) {
        return along(reader.matrices().about(row).size());
    }

    private static String along(int cells) {
        return cells == 0 ? "" : " with " + Counted.of(cells, "cell");
    }

    private String place(CellPlace place) {
        Codebook codebook = reader.codes().codebook();
        return reader.matrices().with(place.column()).map(matrix -> " “%s” of %s in the matrix “%s”".formatted(
                matrix.find(place.column()).map(column -> column.title(codebook)).orElse("a column"), row(matrix, place.row()), matrix.name())).orElse("");
    }

    /// The log names no participant.
    private String row(FrameworkMatrix matrix, UUID row) {
        return switch (matrix.rows()) {
            case CASES -> reader.cases().people().find(new CaseId(row)).map(Case::label).map(label -> "case " + label).orElse("a case");
            case PERSONS -> "a participant";
            case SOURCES -> reader.sources().find(new SourceId(row)).map(source -> "“%s”".formatted(source.name())).orElse("a source");
        };
    }
}
