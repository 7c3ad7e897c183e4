package org.heddle.domain.report;

import java.util.List;

/// Named columns and rows of words, the same in every file format. `rows` may be computed while it is walked,
/// so that a long table never stands in memory; each row has one cell for each column.
public record Table(String title, List<String> columns, Iterable<List<String>> rows) {
    public Table {
        columns = List.copyOf(columns);
    }
}
