package org.heddle.domain.merging.translation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.quotes.exhibit.Exhibit;
import org.heddle.domain.quotes.exhibit.ExhibitCell;
import org.heddle.domain.quotes.exhibit.ExhibitCell.Example;
import org.heddle.domain.quotes.exhibit.ExhibitCell.Spot;
import org.heddle.domain.quotes.exhibit.ExhibitColumn;
import org.heddle.domain.quotes.exhibit.ExhibitRow;

/// Says exhibits of another copy in the ids of this one. Rows, columns or quotes that become one stand once.
record ExhibitTranslation(Map<UUID, UUID> ids) {

    Exhibit of(Exhibit one) {
        var rows = new LinkedHashSet<CodeId>();
        var columns = new LinkedHashSet<String>();
        return one.of(one.rows().stream().map(row -> new ExhibitRow(code(row.code()), row.gloss())).filter(row -> rows.add(row.code())).toList())
                .by(one.axis(), one.columns().stream().map(column -> new ExhibitColumn(value(column.value()), column.heading()))
                        .filter(column -> columns.add(column.value())).toList());
    }

    Spot of(Spot spot) {
        return new Spot(spot.exhibit(), code(spot.row()), value(spot.column()));
    }

    ExhibitCell of(ExhibitCell cell) {
        var quotes = new LinkedHashSet<CodingId>();
        List<Example> examples = cell.examples().stream()
                .map(example -> new Example(new CodingId(id(example.quote().value())), example.leadIn())).filter(example -> quotes.add(example.quote())).toList();
        return new ExhibitCell(of(cell.spot()), cell.across(), cell.statement(), examples);
    }

    private CodeId code(CodeId code) {
        return new CodeId(id(code.value()));
    }

    private UUID id(UUID id) {
        return ids.getOrDefault(id, id);
    }

    /// Columns of cases and codes are known by their ids.
    private String value(String value) {
        try {
            return id(UUID.fromString(value)).toString();
        } catch (IllegalArgumentException _) {
            return value;
        }
    }
}
