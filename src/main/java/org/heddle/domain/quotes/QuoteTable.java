package org.heddle.domain.quotes;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.report.Table;

/// Themed quotes ready to print: which columns, with which attribution.
public record QuoteTable(List<QuoteColumn> columns, AttributionTemplate template, Carry carry, HouseStyle style) {
    private static final String TITLE = "Quotes";

    public QuoteTable {
        columns = List.copyOf(columns);
    }

    public QuoteTable(List<QuoteColumn> columns, AttributionTemplate template, Carry carry) {
        this(columns, template, carry, HouseStyle.PLAIN);
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

    private List<String> printed(Optional<QuoteRow> above, QuoteRow row, Set<String> named) {
        return columns.stream().map(column -> switch (column) {
            case ATTRIBUTION -> attribution(above, row, named);
            case QUOTE -> style.quote(row);
            case THEME, SUBTHEME, SOURCE, TURN, STANCE, CODER, CHECK, PATH, STATUS, ORDER, VERBATIM, BEFORE, AFTER, MEMO, PERSON, ROLE, CASE, LEVELS ->
                column.cell(row);
        }).toList();
    }

    private String attribution(Optional<QuoteRow> above, QuoteRow row, Set<String> named) {
        boolean isCarried = above.isPresent() && carry.isCarried(above.get(), row);
        return isCarried ? "" : template.inBrackets(style.attribution(row.provenance().attribution(), template, named));
    }

    private final class Printing implements Iterator<List<String>> {
        private final Iterator<QuoteRow> rows;
        private final Set<String> named = new HashSet<>();
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
            var cells = printed(above, row, named);
            above = Optional.of(row);
            return cells;
        }
    }
}
