package org.heddle.ui.quotes.exporting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.heddle.domain.quotes.QuoteRow;
import org.heddle.domain.quotes.QuoteTable;
import org.heddle.domain.report.Emphasis;
import org.heddle.domain.report.Table;

/// Quotes for the clipboard: as running text, one to a line, and as a table for word processors and spreadsheets.
public record CopiedQuotes(String plain, String html, String tabbed) {

    public static CopiedQuotes of(List<QuoteRow> rows, QuoteTable shape) {
        Table table = shape.of(rows);
        String plain = rows.stream().map(row -> printed(row, shape)).collect(Collectors.joining("\n"));
        return new CopiedQuotes(plain, html(table), tabbed(table));
    }

    private static String printed(QuoteRow row, QuoteTable shape) {
        String attribution = shape.template().inBrackets(row.provenance().attribution(shape.template()));
        return "‘%s’ %s".formatted(Emphasis.starred(row.quote()), attribution).strip();
    }

    private static String html(Table table) {
        String body = cells(table).map(row -> line(row, "td")).collect(Collectors.joining());
        return "<meta charset=\"utf-8\"><table border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><thead>%s</thead><tbody>%s</tbody></table>"
                .formatted(line(table.heads(), "th"), body);
    }

    private static String line(List<String> cells, String tag) {
        return cells.stream().map(cell -> "<%s>%s</%s>".formatted(tag, escaped(cell), tag)).collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String escaped(String marked) {
        return Emphasis.runs(marked).stream().map(run -> run.isEmphasised() ? "<em>%s</em>".formatted(plain(run.words())) : plain(run.words()))
                .collect(Collectors.joining());
    }

    private static String plain(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\n", "<br>");
    }

    /// Tabs and line ends inside a cell become spaces, so that each quote stays one row.
    private static String tabbed(Table table) {
        String head = String.join("\t", table.heads());
        return cells(table).map(row -> row.stream().map(cell -> Emphasis.starred(cell).replaceAll("[\\t\\n\\r]+", " ")).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", head + "\n", ""));
    }

    private static Stream<List<String>> cells(Table table) {
        return StreamSupport.stream(table.rows().spliterator(), false);
    }
}
