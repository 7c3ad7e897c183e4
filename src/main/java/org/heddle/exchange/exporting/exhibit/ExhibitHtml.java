package org.heddle.exchange.exporting.exhibit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.heddle.domain.quotes.exhibit.PrintedExhibit;
import org.heddle.domain.quotes.exhibit.PrintedExhibit.Cell;
import org.heddle.domain.quotes.exhibit.PrintedExhibit.Row;
import org.heddle.domain.quotes.exhibit.PrintedExhibit.Said;
import org.heddle.exchange.exporting.HtmlFormat;
import org.heddle.exchange.markup.Markup;

/// Exhibits as one web page that needs nothing beside it.
final class ExhibitHtml implements ExhibitFiles.Format {
    @Override
    public void write(List<PrintedExhibit> exhibits, OutputStream out) throws IOException {
        var page = new Markup(out);
        HtmlFormat.head(page, ExhibitFiles.title(exhibits));
        for (PrintedExhibit exhibit : exhibits) {
            page.raw("<section class=\"exhibit\">\n<h2 dir=\"auto\">").text(exhibit.title()).raw("</h2>\n<table>\n<thead>\n<tr>");
            for (String head : exhibit.heads()) {
                page.raw("<th scope=\"col\" dir=\"auto\">").text(head).raw("</th>");
            }
            page.raw("</tr>\n</thead>\n<tbody>\n");
            for (Row row : exhibit.rows()) {
                row(page, row);
            }
            page.raw("</tbody>\n</table>\n");
            for (String note : exhibit.notes()) {
                page.raw("<p class=\"note\" dir=\"auto\">").text(note).raw("</p>\n");
            }
            page.raw("</section>\n");
        }
        page.raw("</main>\n</body>\n</html>\n").flush();
    }

    private static void row(Markup page, Row row) throws IOException {
        page.raw("<tr><th scope=\"row\" dir=\"auto\">").text(row.head());
        if (!row.gloss().isEmpty()) {
            HtmlFormat.words(page.raw("<span class=\"gloss\">"), row.gloss()).raw("</span>");
        }
        page.raw("</th>");
        for (Cell cell : row.cells()) {
            page.raw(cell.across() > 1 ? "<td colspan=\"" + cell.across() + "\">" : "<td>");
            if (!cell.statement().isEmpty()) {
                HtmlFormat.words(page.raw("<p dir=\"auto\">"), cell.statement()).raw("</p>");
            }
            for (Said said : cell.examples()) {
                HtmlFormat.words(page.raw("<p class=\"quote\" dir=\"auto\">"), said.line()).raw("</p>");
            }
            page.raw("</td>");
        }
        page.raw("</tr>\n");
    }
}
