package org.heddle.domain.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heddle.domain.report.Table;
import org.heddle.domain.source.NaturalOrder;

/// Themed quotes ready to print: which columns, with which attribution, in which layout.
public record QuoteTable(List<QuoteColumn> columns, AttributionTemplate template, Carry carry, HouseStyle style, TableLayout layout) {
    private static final String TITLE = "Quotes";

    public QuoteTable {
        columns = List.copyOf(columns);
    }

    public QuoteTable(List<QuoteColumn> columns, AttributionTemplate template, Carry carry, HouseStyle style) {
        this(columns, template, carry, style, TableLayout.PLAIN);
    }

    public QuoteTable(List<QuoteColumn> columns, AttributionTemplate template, Carry carry) {
        this(columns, template, carry, HouseStyle.PLAIN);
    }

    /// All columns, every attribution.
    public static QuoteTable full(AttributionTemplate template) {
        return new QuoteTable(QuoteColumn.ALL, template, Carry.EVERY);
    }

    public QuoteTable laid(TableLayout other) {
        return new QuoteTable(columns, template, carry, style, other);
    }

    /// Rows are taken one by one as the table is walked, in the order of `QuotePlace.inOrder`. Groups that are no themes are put together first,
    /// and then all rows stand in memory.
    public Table of(Iterable<QuoteRow> inOrder) {
        var names = printedColumns().stream().flatMap(column -> each(column, "level", column.word())).toList();
        var heads = printedColumns().stream().flatMap(column -> each(column, column.head(), column.head())).toList();
        return new Table(TITLE, names, heads, () -> new Printing(grouped(inOrder).iterator(), printedColumns()));
    }

    /// What a heading row says needs no column, unless nothing else is left.
    private List<QuoteColumn> printedColumns() {
        List<QuoteColumn> left = columns.stream().filter(column -> layout.group().filter(column::equals).isEmpty()).toList();
        return left.isEmpty() ? columns : left;
    }

    /// The levels of the path stand in columns of their own, with a number each.
    private Stream<String> each(QuoteColumn column, String numbered, String alone) {
        return column == QuoteColumn.LEVELS ? IntStream.rangeClosed(1, layout.levels()).mapToObj(level -> numbered + " " + level) : Stream.of(alone);
    }

    private Iterable<QuoteRow> grouped(Iterable<QuoteRow> inOrder) {
        if (layout.group().isEmpty() || layout.group().get().isOfThemes()) {
            return inOrder;
        }
        var all = new ArrayList<QuoteRow>();
        inOrder.forEach(all::add);
        all.sort(Comparator.comparing(row -> layout.group().get().cell(row), NaturalOrder::compare));
        return all;
    }


    /// The path of the theme, a name in each column; what is deeper than there are columns stands in the last.
    private Stream<String> levels(QuoteRow row) {
        List<String> names = row.path().names();
        return IntStream.range(0, layout.levels()).mapToObj(level -> level >= names.size() ? ""
                : level == layout.levels() - 1 ? String.join(" > ", names.subList(level, names.size())) : names.get(level));
    }

    private String attribution(Optional<QuoteRow> above, QuoteRow row, Named named) {
        boolean isFirst = !layout.descriptors().isEmpty() && row.provenance().voices().size() == 1 && named.speakers.add(row.provenance().voices().getFirst().identity());
        if (above.isPresent() && carry.isCarried(above.get(), row)) {
            return "";
        }
        String words = style.attribution(row.provenance().attribution(template), template, named.roles);
        String described = isFirst && !words.isEmpty() ? Stream.concat(Stream.of(words), descriptors(row.provenance().voices().getFirst())).reduce((one, other) ->
                one + ", " + other).orElse(words) : words;
        return template.inBrackets(described);
    }

    private Stream<String> descriptors(Voice voice) {
        return layout.descriptors().stream().map(name -> voice.spoken().attributes().getOrDefault(name, "")).filter(value -> !value.isEmpty());
    }

    /// Roles that were written out and speakers that were described.
    private record Named(Set<String> roles, Set<Object> speakers) {}

    private final class Printing implements Iterator<List<String>> {
        private final Iterator<QuoteRow> rows;
        private final List<QuoteColumn> printed;
        private final Named named = new Named(new HashSet<>(), new HashSet<>());
        private Optional<QuoteRow> above = Optional.empty();
        private Optional<QuoteRow> next = Optional.empty();
        private Optional<String> group = Optional.empty();

        private Printing(Iterator<QuoteRow> rows, List<QuoteColumn> printed) {
            this.rows = rows;
            this.printed = printed;
        }

        @Override
        public boolean hasNext() {
            return next.isPresent() || rows.hasNext();
        }

        @Override
        public List<String> next() {
            QuoteRow row = next.orElseGet(rows::next);
            Optional<String> its = layout.group().map(column -> column.cell(row));
            if (!its.equals(group)) {
                group = its;
                next = Optional.of(row);
                above = Optional.empty();
                return List.of(its.filter(words -> !words.isEmpty()).orElse("Not known"));
            }
            next = Optional.empty();
            var cells = cells(row);
            above = Optional.of(row);
            return cells;
        }

        private List<String> cells(QuoteRow row) {
            var cells = new ArrayList<String>(printed.size());
            for (QuoteColumn column : printed) {
                switch (column) {
                    case ATTRIBUTION -> cells.add(attribution(above, row, named));
                    case QUOTE -> cells.add(style.quote(row));
                    case LEVELS -> levels(row).forEach(cells::add);
                    case THEME, SUBTHEME, SOURCE, TURN, STANCE, CODER, CHECK, PATH, STATUS, ORDER, VERBATIM, BEFORE, AFTER, MEMO, PERSON, ROLE, CASE ->
                        cells.add(column.cell(row));
                }
            }
            return cells;
        }
    }
}
