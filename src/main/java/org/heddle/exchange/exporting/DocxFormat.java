package org.heddle.exchange.exporting;

import java.io.IOException;
import java.io.OutputStream;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;

/// A report as a Word document on landscape pages, in Word's own styles, so that a paper can restyle it.
final class DocxFormat implements ReportFormat {
    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var word = new OfficePackage(out);
        word.fixed("[Content_Types].xml", "docx-types.xml");
        word.fixed("_rels/.rels", "docx-package.xml");
        word.title(report.title());
        word.fixed("word/_rels/document.xml.rels", "docx-relations.xml");
        word.fixed("word/styles.xml", "docx-styles.xml");
        word.fixed("word/settings.xml", "docx-settings.xml");
        word.fixed("word/footer.xml", "docx-footer.xml");
        word.part("word/document.xml", xml -> document(xml, report));
        word.finish();
    }

    private static void document(Markup xml, Report report) throws IOException {
        xml.raw("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" ")
                .raw("xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>");
        DocxText.paragraph(xml, "Title", report.title());
        for (var paragraph : report.paragraphs()) {
            DocxText.paragraph(xml, "Normal", paragraph);
        }
        for (Table table : report.tables()) {
            if (!table.title().equals(report.title())) {
                DocxText.paragraph(xml, "Heading1", table.title());
            }
            new DocxTable(table).write(xml);
        }
        xml.raw("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>")
                .raw("<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>")
                .raw("</w:sectPr></w:body></w:document>");
    }
}
