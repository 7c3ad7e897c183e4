package org.heddle.domain.quotes;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.report.Table;

/// Themed quotes ready to print: which columns, with which attribution.
public record QuoteTable(List<QuoteColumn> columns, AttributionTemplate template, Carry carry) {
    private static final String TITLE = "Quotes";

    public QuoteTable {
        columns = List.copyOf(columns);
    }

    /// All columns, every attribution.
    public static QuoteTable full(AttributionTemplate template) {
        return new QuoteTable(QuoteColumn.ALL, template, Carry.EVERY);
    }

    /// Rows are taken one by one as the table is walked, in the order of `QuotePlace.order`.
    public Table of(Iterable<QuoteRow> inOrder) {
        var heads = columns.stream().map(QuoteColumn::word).toList();
        return new Table(TITLE, heads, () -> new Printing(inOrder.iterator()));
    }

    private List<String> printed(Optional<QuoteRow> above, QuoteRow row) {
        return columns.stream().map(column -> column == QuoteColumn.ATTRIBUTION ? attribution(above, row) : column.cell(row)).toList();
    }

    private String attribution(Optional<QuoteRow> above, QuoteRow row) {
        boolean isCarried = above.isPresent() && carry.isCarried(above.get(), row);
        return isCarried ? "" : template.inBrackets(row.provenance().attribution());
    }

    private final class Printing implements Iterator<List<String>> {
        private final Iterator<QuoteRow> rows;
        private Optional<QuoteRow> above = Optional.empty();

        private Printing(Iterator<QuoteRow> rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public List<String> next() {
            QuoteRow row = rows.next();
            var cells = printed(above, row);
            above = Optional.of(row);
            return cells;
        }
    }
}
