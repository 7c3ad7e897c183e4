package org.heddle.exchange.exporting.word;

import java.io.IOException;
import java.io.OutputStream;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;
import org.heddle.exchange.exporting.table.ReportFormat;
import org.heddle.exchange.markup.Markup;

/// A report as a Word document on landscape pages, in Word's own styles, so that a paper can restyle it.
public final class DocxFormat implements ReportFormat {
    @Override
    public void write(Report report, OutputStream out) throws IOException {
        WordFile.write(out, report.title(), WordFile.Page.LANDSCAPE, xml -> document(xml, report));
    }

    private static void document(Markup xml, Report report) throws IOException {
        DocxText.paragraph(xml, "Title", report.title());
        for (var paragraph : report.paragraphs()) {
            DocxText.paragraph(xml, "Normal", paragraph);
        }
        for (Table table : report.tables()) {
            if (!table.title().equals(report.title())) {
                DocxText.paragraph(xml, "Heading1", table.title());
            }
            new DocxTable(table, WordFile.Page.LANDSCAPE).write(xml);
        }
    }
}
