package org.heddle.domain.report;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Named columns and rows of words, the same in every file format. `rows` may be computed while it is walked,
/// so that a long table never stands in memory; each row has one cell for each column, or one cell alone: a heading over the rows that follow.
/// `columns` are names that scripts rely on, `heads` what a reader finds over them.
public record Table(String title, List<String> columns, List<String> heads, Iterable<List<String>> rows) {
    public Table {
        columns = List.copyOf(columns);
        heads = List.copyOf(heads);
    }

    /// Columns whose names a reader understands.
    public Table(String title, List<String> columns, Iterable<List<String>> rows) {
        this(title, columns, columns, rows);
    }

    /// The same with names that begin with a capital for a reader.
    public Table headed() {
        return new Table(title, columns, columns.stream().map(Table::begun).toList(), rows);
    }

    private static String begun(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /// True for a row that is a heading over those that follow.
    public boolean isHeading(List<String> row) {
        return row.size() == 1 && columns.size() > 1;
    }

    /// A cell for each column: a heading stands in the first.
    public List<String> cells(List<String> row) {
        return isHeading(row) ? Stream.concat(row.stream(), Collections.nCopies(columns.size() - 1, "").stream()).toList() : row;
    }
}
