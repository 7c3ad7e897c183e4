package org.heddle.store.writing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.project.MatrixChange.PutMatrixCell;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.Fate;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextCorrection;
import org.heddle.store.table.Tables;

/// Short quotations in framework matrices while their source is corrected: let go of in the old text, taken up in the new one. For one correction.
final class CellAnchors implements Anchored {
    private final Tables tables;
    private final List<MatrixCell> loose = new ArrayList<>();

    CellAnchors(Tables tables) {
        this.tables = tables;
    }

    @Override
    public void loosen(SourceId source, TextCorrection correction, Steps steps) throws SQLException {
        for (MatrixCell cell : tables.matrices.quoting(source)) {
            boolean isTouched = cell.quotations().stream()
                    .anyMatch(one -> one.source().equals(source) && !(correction.fate(one.span()) instanceof Fate.Kept));
            if (isTouched) {
                loose.add(cell);
                new MatrixWriter(tables).write(new PutMatrixCell(cell.quoting(
                        cell.quotations().stream().filter(one -> !one.source().equals(source)).toList())), steps);
            }
        }
    }

    @Override
    public void carry(SourceId source, TextCorrection correction, Steps steps) throws SQLException {
        for (MatrixCell cell : loose) {
            List<Passage> carried = cell.quotations().stream().flatMap(one -> !one.source().equals(source) ? Optional.of(one).stream()
                    : correction.fate(one.span()).place().map(span -> new Passage(source, span)).stream()).distinct().toList();
            MatrixCell now = tables.matrices.cell(cell.place()).orElse(cell);
            new MatrixWriter(tables).replace(now.quoting(carried), steps);
        }
    }
}
