package org.heddle.exchange.exporting.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Optional;
import org.heddle.domain.Refusal;
import org.heddle.domain.report.Report;
import org.heddle.exchange.exporting.table.ColumnShape;
import org.heddle.exchange.exporting.table.ReportFormat;
import org.heddle.exchange.markup.Markup;

/// A report as a workbook: one sheet a table, and behind them a sheet “About” when the report has paragraphs.
public final class XlsxFormat implements ReportFormat {
    private static final int ABOUT = 110;

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var sheets = new ArrayList<XlsxBook.Sheet>();
        for (var table : report.tables()) {
            var sheet = new XlsxSheet(table);
            sheets.add(new XlsxBook.Sheet(table.title(), () -> Optional.of(sheet.range("$")), sheet::write));
        }
        if (!report.paragraphs().isEmpty()) {
            sheets.add(new XlsxBook.Sheet("About", Optional::empty, (xml, _) -> about(xml, report)));
        }
        if (sheets.isEmpty()) {
            throw new Refusal("“%s” has nothing to write into a spreadsheet.".formatted(report.title()));
        }
        XlsxBook.write(report.title(), sheets, out);
    }

    private static void about(Markup xml, Report report) throws IOException {
        xml.raw("<worksheet xmlns=\"").raw(XlsxBook.MAIN).raw("\">").raw(XlsxSheet.FITS_THE_PAGE).raw("<sheetViews><sheetView workbookViewId=\"0\" showGridLines=\"0\"/></sheetViews>")
                .raw("<sheetFormatPr defaultRowHeight=\"15\"/><cols><col min=\"1\" max=\"1\" width=\"").raw(ABOUT).raw("\" customWidth=\"1\"/></cols><sheetData>");
        var lines = new ArrayList<String>();
        lines.add(report.title());
        lines.addAll(report.paragraphs());
        for (int row = 1; row <= lines.size(); row++) {
            var words = lines.get(row - 1);
            int height = XlsxSheet.height(row == 1 ? 2 : ColumnShape.lines(words, ABOUT));
            xml.raw("<row r=\"").raw(row).raw("\" ht=\"").raw(height).raw("\"><c r=\"A").raw(row).raw("\" s=\"").raw(row == 1 ? 5 : 6)
                    .raw("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">").text(XlsxSheet.plain(words)).raw("</t></is></c></row>");
        }
        xml.raw("</sheetData>").raw(XlsxSheet.page("portrait")).raw("</worksheet>");
    }
}
