package org.heddle.exchange.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heddle.domain.Refusal;
import org.heddle.domain.report.Report;

/// A report as a workbook: one sheet a table, and behind them a sheet “About” when the report has paragraphs.
final class XlsxFormat implements ReportFormat {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final int ABOUT = 110;

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var sheets = report.tables().stream().map(XlsxSheet::new).toList();
        var names = names(report);
        if (names.isEmpty()) {
            throw new Refusal("“%s” has nothing to write into a spreadsheet.".formatted(report.title()));
        }
        var book = new OfficePackage(out);
        book.part("[Content_Types].xml", xml -> contentTypes(xml, names.size()));
        book.fixed("_rels/.rels", "xlsx-package.xml");
        book.title(report.title());
        book.fixed("xl/styles.xml", "xlsx-styles.xml");
        book.part("xl/_rels/workbook.xml.rels", xml -> relations(xml, names.size()));
        for (int number = 1; number <= sheets.size(); number++) {
            var sheet = sheets.get(number - 1);
            boolean shown = number == 1;
            book.part(sheetPart(number), xml -> sheet.write(xml, shown));
        }
        if (!report.paragraphs().isEmpty()) {
            book.part(sheetPart(names.size()), xml -> about(xml, report));
        }
        book.part("xl/workbook.xml", xml -> workbook(xml, names, sheets));
        book.finish();
    }

    private static List<String> names(Report report) {
        var about = report.paragraphs().isEmpty() ? Stream.<String>empty() : Stream.of("About");
        return SheetNames.of(Stream.concat(report.tables().stream().map(table -> table.title()), about).toList());
    }

    private static String sheetPart(int number) {
        return "xl/worksheets/sheet" + number + ".xml";
    }

    private static void contentTypes(Markup xml, int sheets) throws IOException {
        xml.raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .raw("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .raw("<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>");
        override(xml, "xl/workbook.xml", "sheet.main+xml");
        override(xml, "xl/styles.xml", "styles+xml");
        for (int number = 1; number <= sheets; number++) {
            override(xml, sheetPart(number), "worksheet+xml");
        }
        xml.raw("</Types>");
    }

    private static void override(Markup xml, String part, String type) throws IOException {
        xml.raw("<Override PartName=\"/").raw(part).raw("\" ContentType=\"").raw(TYPES).raw(type).raw("\"/>");
    }

    private static void relations(Markup xml, int sheets) throws IOException {
        xml.raw("<Relationships xmlns=\"").raw(RELATIONS).raw("\">");
        for (int number = 1; number <= sheets; number++) {
            xml.raw("<Relationship Id=\"sheet").raw(number).raw("\" Type=\"").raw(OFFICE).raw("/worksheet\" Target=\"worksheets/sheet")
                    .raw(number).raw(".xml\"/>");
        }
        xml.raw("<Relationship Id=\"styles\" Type=\"").raw(OFFICE).raw("/styles\" Target=\"styles.xml\"/></Relationships>");
    }

    /// The names tell spreadsheets which rows the filter covers and which one to print again on each page.
    private static void workbook(Markup xml, List<String> names, List<XlsxSheet> sheets) throws IOException {
        xml.raw("<workbook xmlns=\"").raw(MAIN).raw("\" xmlns:r=\"").raw(OFFICE).raw("\"><bookViews><workbookView/></bookViews><sheets>");
        for (int number = 1; number <= names.size(); number++) {
            xml.raw("<sheet name=\"").text(names.get(number - 1)).raw("\" sheetId=\"").raw(number).raw("\" r:id=\"sheet").raw(number).raw("\"/>");
        }
        xml.raw("</sheets>");
        if (!sheets.isEmpty()) {
            xml.raw("<definedNames>");
            for (int sheet = 0; sheet < sheets.size(); sheet++) {
                definedName(xml, "_xlnm._FilterDatabase\" hidden=\"1", sheet, names.get(sheet), sheets.get(sheet).range("$"));
            }
            for (int sheet = 0; sheet < sheets.size(); sheet++) {
                definedName(xml, "_xlnm.Print_Titles", sheet, names.get(sheet), "$1:$1");
            }
            xml.raw("</definedNames>");
        }
        xml.raw("</workbook>");
    }

    private static void definedName(Markup xml, String name, int sheet, String sheetName, String range) throws IOException {
        xml.raw("<definedName name=\"").raw(name).raw("\" localSheetId=\"").raw(sheet).raw("\">'")
                .text(sheetName.replace("'", "''")).raw("'!").raw(range).raw("</definedName>");
    }

    private static void about(Markup xml, Report report) throws IOException {
        xml.raw("<worksheet xmlns=\"").raw(MAIN).raw("\"><sheetViews><sheetView workbookViewId=\"0\" showGridLines=\"0\"/></sheetViews>")
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
        xml.raw("</sheetData></worksheet>");
    }
}
