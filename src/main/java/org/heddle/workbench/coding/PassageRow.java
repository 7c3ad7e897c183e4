package org.heddle.workbench.coding;

import java.nio.file.Path;
import java.util.List;
import org.heddle.domain.coding.Stance;
import org.heddle.exchange.codings.CodingRow;
import org.heddle.exchange.codings.CodingsFile;

/// A passage and the line of the table that asks for it.
record PassageRow(int line, Passage passage) {

    /// All rows of a table of codings. Its column `coder` is for the sample only: whoever acts is the coder.
    static List<PassageRow> in(Path table) {
        return CodingsFile.read(table).stream().map(PassageRow::of).toList();
    }

    private static PassageRow of(CodingRow row) {
        Place place = switch (row.passage()) {
            case CodingRow.Between(var start, var end) -> new Place.Offsets(start, end);
            case CodingRow.Quoted(var words, var occurrence) -> new Place.Words(words, occurrence);
        };
        return new PassageRow(row.line(),
                new Passage(row.source(), row.code(), place, row.comment(), row.stance().orElse(Stance.EXEMPLIFIES), false));
    }
}
