package org.heddle.domain.report;

import java.util.List;

/// A titled document of paragraphs and tables, ready to be written to a file.
public record Report(String title, List<String> paragraphs, List<Table> tables) {
    public Report {
        paragraphs = List.copyOf(paragraphs);
        tables = List.copyOf(tables);
    }

    public static Report of(Table table) {
        return new Report(table.title(), List.of(), List.of(table));
    }
}
