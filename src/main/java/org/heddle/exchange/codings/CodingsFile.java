package org.heddle.exchange.codings;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.heddle.domain.Refusal;
import org.heddle.domain.coding.Stance;
import org.heddle.exchange.text.CsvTable;

/// A table of codings to apply: columns `source,code,start,end,comment` or `source,code,quote,occurrence,comment`, and as one
/// likes `stance` and `coder`.
public final class CodingsFile {
    private final String name;
    private final CsvTable table;

    private CodingsFile(String name, CsvTable table) {
        this.name = name;
        this.table = table;
    }

    /// All rows, or a refusal that names the first line that cannot be taken as meant.
    public static List<CodingRow> read(Path file) {
        String name = file.getFileName().toString();
        try {
            return of(name, CsvTable.read(file));
        } catch (NoSuchFileException gone) {
            throw new Refusal("There is no file “%s”.".formatted(name));
        } catch (IOException unreadable) {
            throw new Refusal("“%s” could not be read. Nothing was changed; copy it to this computer and try again.".formatted(name));
        }
    }

    /// `name` is what a refusal calls the table.
    public static List<CodingRow> of(String name, CsvTable table) {
        Stream.of("source", "code").filter(column -> !table.has(column)).findFirst().ifPresent(column -> {
            throw new Refusal("“%s” has no column “%s”; its first line must name the columns.".formatted(name, column));
        });
        if (!table.has("quote") && !(table.has("start") && table.has("end"))) {
            throw new Refusal("“%s” has neither a column “quote” nor columns “start” and “end”.".formatted(name));
        }
        var file = new CodingsFile(name, table);
        return table.rows().stream().map(file::coding).toList();
    }

    private CodingRow coding(CsvTable.Row row) {
        return new CodingRow(row.line(), needed(row, "source"), needed(row, "code"), passage(row), table.cell(row, "comment").strip(),
                stance(row), Optional.of(table.cell(row, "coder").strip()).filter(coder -> !coder.isEmpty()));
    }

    private String needed(CsvTable.Row row, String column) {
        String cell = table.cell(row, column).strip();
        if (cell.isEmpty()) {
            throw refused(row, "the %s is missing.".formatted(column));
        }
        return cell;
    }

    private CodingRow.Passage passage(CsvTable.Row row) {
        String quote = table.cell(row, "quote").strip();
        OptionalInt start = number(row, "start");
        OptionalInt end = number(row, "end");
        if (!quote.isEmpty()) {
            OptionalInt occurrence = number(row, "occurrence");
            if (occurrence.isPresent() && occurrence.getAsInt() < 1) {
                throw refused(row, "occurrences are counted from 1.");
            }
            return new CodingRow.Quoted(quote, occurrence);
        }
        if (start.isEmpty() || end.isEmpty()) {
            throw refused(row, "there is neither a quote nor a start and an end.");
        }
        if (end.getAsInt() <= start.getAsInt()) {
            throw refused(row, "the end must lie behind the start.");
        }
        return new CodingRow.Between(start.getAsInt(), end.getAsInt());
    }

    private OptionalInt number(CsvTable.Row row, String column) {
        String cell = table.cell(row, column).strip();
        if (cell.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!cell.matches("\\d{1,9}")) {
            throw refused(row, "“%s” is no whole number for %s.".formatted(cell, column));
        }
        return OptionalInt.of(Integer.parseInt(cell));
    }

    private Optional<Stance> stance(CsvTable.Row row) {
        String cell = table.cell(row, "stance").strip();
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Stance.named(cell).orElseThrow(
                () -> refused(row, "“%s” is no stance; these are: exemplifies, counters, qualifies, contrast.".formatted(cell))));
    }

    private Refusal refused(CsvTable.Row row, String sentence) {
        return new Refusal("“%s”, line %d: %s Nothing was changed.".formatted(name, row.line(), sentence));
    }
}
