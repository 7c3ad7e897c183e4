package org.heddle.exchange.exporting.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.heddle.exchange.markup.Markup;
import org.heddle.exchange.markup.OfficePackage;

/// A workbook of sheets that are written one after the other.
public final class XlsxBook {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private XlsxBook() {}

    /// One sheet: its name, the cells that its filter covers (asked once it is written; `$A$1:$C$9`), and how it is written.
    public record Sheet(String title, Supplier<Optional<String>> range, Writing writing) {}

    /// Writes the XML of a sheet; the first one is shown when the file is opened.
    @FunctionalInterface
    public interface Writing {
        void write(Markup xml, boolean isShown) throws IOException;
    }

    public static void write(String title, List<Sheet> sheets, OutputStream out) throws IOException {
        var names = SheetNames.of(sheets.stream().map(Sheet::title).toList());
        var book = new OfficePackage(out);
        book.part("[Content_Types].xml", xml -> contentTypes(xml, sheets.size()));
        book.fixed("_rels/.rels", "xlsx-package.xml");
        book.title(title);
        book.fixed("xl/styles.xml", "xlsx-styles.xml");
        book.part("xl/_rels/workbook.xml.rels", xml -> relations(xml, sheets.size()));
        for (int number = 1; number <= sheets.size(); number++) {
            var sheet = sheets.get(number - 1);
            boolean isShown = number == 1;
            book.part(sheetPart(number), xml -> sheet.writing().write(xml, isShown));
        }
        book.part("xl/workbook.xml", xml -> workbook(xml, names, sheets));
        book.finish();
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
    private static void workbook(Markup xml, List<String> names, List<Sheet> sheets) throws IOException {
        xml.raw("<workbook xmlns=\"").raw(MAIN).raw("\" xmlns:r=\"").raw(OFFICE).raw("\"><bookViews><workbookView/></bookViews><sheets>");
        for (int number = 1; number <= names.size(); number++) {
            xml.raw("<sheet name=\"").text(names.get(number - 1)).raw("\" sheetId=\"").raw(number).raw("\" r:id=\"sheet").raw(number).raw("\"/>");
        }
        xml.raw("</sheets>");
        if (sheets.stream().anyMatch(sheet -> sheet.range().get().isPresent())) {
            xml.raw("<definedNames>");
            for (int sheet = 0; sheet < sheets.size(); sheet++) {
                definedName(xml, "_xlnm._FilterDatabase\" hidden=\"1", sheet, names.get(sheet), sheets.get(sheet).range().get());
            }
            for (int sheet = 0; sheet < sheets.size(); sheet++) {
                definedName(xml, "_xlnm.Print_Titles", sheet, names.get(sheet), sheets.get(sheet).range().get().map(_ -> "$1:$1"));
            }
            xml.raw("</definedNames>");
        }
        xml.raw("</workbook>");
    }

    private static void definedName(Markup xml, String name, int sheet, String sheetName, Optional<String> range) throws IOException {
        if (range.isPresent()) {
            xml.raw("<definedName name=\"").raw(name).raw("\" localSheetId=\"").raw(sheet).raw("\">'")
                    .text(sheetName.replace("'", "''")).raw("'!").raw(range.get()).raw("</definedName>");
        }
    }
}
