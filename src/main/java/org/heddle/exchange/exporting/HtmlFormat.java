package org.heddle.exchange.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.heddle.domain.report.Emphasis;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;
import org.heddle.exchange.exporting.table.ColumnShape;
import org.heddle.exchange.exporting.table.ReportFormat;
import org.heddle.exchange.exporting.table.SampledTable;
import org.heddle.exchange.markup.Markup;
import org.heddle.exchange.markup.Parts;

/// A report as one web page that needs nothing beside it: no script, no picture, no network.
public final class HtmlFormat implements ReportFormat {
    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var page = new Markup(out);
        head(page, report.title());
        page.raw("<h1 dir=\"auto\">").text(report.title()).raw("</h1>\n");
        for (var paragraph : report.paragraphs()) {
            page.raw("<p dir=\"auto\">").text(paragraph).raw("</p>\n");
        }
        for (var table : report.tables()) {
            if (!table.title().equals(report.title())) {
                page.raw("<h2 dir=\"auto\">").text(table.title()).raw("</h2>\n");
            }
            table(page, table);
        }
        page.raw("</main>\n</body>\n</html>\n").flush();
    }

    public static void head(Markup page, String title) throws IOException {
        page.raw("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>""").text(title).raw("</title>\n<style>\n").raw(Parts.text("report.css")).raw("</style>\n</head>\n<body>\n<main>\n");
    }

    static void table(Markup page, Table table) throws IOException {
        var sampled = new SampledTable(table);
        var cellTags = sampled.shapes().stream().map(HtmlFormat::cellTag).toList();
        page.raw("<table>\n<thead>\n<tr>");
        for (int column = 0; column < table.columns().size(); column++) {
            page.raw("<th scope=\"col\" dir=\"auto\"").raw(kind(sampled.shapes().get(column))).raw(">");
            page.text(table.heads().get(column)).raw("</th>");
        }
        page.raw("</tr>\n</thead>\n<tbody>\n");
        sampled.eachRow(cells -> {
            if (table.isHeading(cells)) {
                words(page.raw("<tr class=\"group\"><td dir=\"auto\" colspan=\"" + table.columns().size() + "\">"), cells.getFirst()).raw("</td></tr>\n");
            } else {
                row(page, cellTags, cells);
            }
        });
        page.raw("</tbody>\n</table>\n");
    }

    private static void row(Markup page, List<String> cellTags, List<String> cells) throws IOException {
        page.raw("<tr>");
        for (int column = 0; column < cells.size(); column++) {
            words(page.raw(cellTags.get(column)), cells.get(column)).raw("</td>");
        }
        page.raw("</tr>\n");
    }

    public static Markup words(Markup page, String words) throws IOException {
        if (!Emphasis.isIn(words)) {
            return page.text(words);
        }
        for (Emphasis.Run run : Emphasis.runs(words)) {
            page.raw(run.isEmphasised() ? "<em>" : "").text(run.words()).raw(run.isEmphasised() ? "</em>" : "");
        }
        return page;
    }

    private static String cellTag(ColumnShape shape) {
        return "<td dir=\"auto\"" + kind(shape) + ">";
    }

    private static String kind(ColumnShape shape) {
        if (shape.figures()) {
            return " class=\"figure\"";
        }
        return shape.isProse() ? " class=\"prose\"" : "";
    }
}
