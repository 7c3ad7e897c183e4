package org.heddle.exchange.exporting.exhibit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.heddle.domain.quotes.exhibit.PrintedExhibit;
import org.heddle.domain.quotes.exhibit.PrintedExhibit.Cell;
import org.heddle.domain.quotes.exhibit.PrintedExhibit.Row;
import org.heddle.domain.quotes.exhibit.PrintedExhibit.Said;
import org.heddle.exchange.exporting.word.DocxText;
import org.heddle.exchange.exporting.word.WordFile;
import org.heddle.exchange.markup.Markup;

/// Exhibits as a Word document in styles of its own, with a heading row that is repeated on each page and cells that reach over columns.
final class ExhibitDocx implements ExhibitFiles.Format {
    /// Twentieths of a point.
    private static final int HEAD = 2600;
    private static final int TALL = 2500;

    @Override
    public void write(List<PrintedExhibit> exhibits, OutputStream out) throws IOException {
        WordFile.write(out, ExhibitFiles.title(exhibits), WordFile.Page.LANDSCAPE, xml -> document(xml, exhibits));
    }

    private static void document(Markup xml, List<PrintedExhibit> exhibits) throws IOException {
        for (PrintedExhibit exhibit : exhibits) {
            DocxText.paragraph(xml, "ExhibitTitle", exhibit.title());
            table(xml, exhibit);
            for (String note : exhibit.notes()) {
                DocxText.paragraph(xml, "TableNote", note);
            }
            DocxText.paragraph(xml, "Normal", "");
        }
    }

    private static void table(Markup xml, PrintedExhibit exhibit) throws IOException {
        int columns = exhibit.heads().size() - 1;
        int head = columns > 3 ? HEAD * 2 / 3 : HEAD;
        int width = columns == 0 ? 0 : (WordFile.Page.LANDSCAPE.room() - head) / columns;
        xml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"ReportTable\"/><w:tblW w:w=\"").raw(head + columns * width).raw("\" w:type=\"dxa\"/>")
                .raw("<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"00A0\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"1\" ")
                .raw("w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"").raw(head).raw("\"/>");
        for (int column = 0; column < columns; column++) {
            xml.raw("<w:gridCol w:w=\"").raw(width).raw("\"/>");
        }
        xml.raw("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int column = 0; column <= columns; column++) {
            open(xml, column == 0 ? head : width, 1);
            DocxText.paragraph(xml, "TableHeading", exhibit.heads().get(column));
            xml.raw("</w:tc>");
        }
        xml.raw("</w:tr>");
        for (Row row : exhibit.rows()) {
            row(xml, row, head, width);
        }
        xml.raw("</w:tbl>");
    }

    private static void row(Markup xml, Row row, int head, int width) throws IOException {
        boolean isTall = row.cells().stream().anyMatch(cell -> cell.paragraphs().stream().mapToInt(String::length).sum() > TALL * cell.across());
        xml.raw(isTall ? "<w:tr>" : "<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        open(xml, head, 1);
        DocxText.paragraph(xml, "TableRowHeading", row.head());
        if (!row.gloss().isEmpty()) {
            DocxText.paragraph(xml, "TableGloss", row.gloss());
        }
        xml.raw("</w:tc>");
        for (Cell cell : row.cells()) {
            open(xml, width * cell.across(), cell.across());
            if (!cell.statement().isEmpty() || cell.examples().isEmpty()) {
                DocxText.paragraph(xml, "TableText", cell.statement());
            }
            for (Said said : cell.examples()) {
                DocxText.paragraph(xml, "TableQuote", said.line());
            }
            xml.raw("</w:tc>");
        }
        xml.raw("</w:tr>");
    }

    private static void open(Markup xml, int width, int across) throws IOException {
        xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(width).raw("\" w:type=\"dxa\"/>");
        if (across > 1) {
            xml.raw("<w:gridSpan w:val=\"").raw(across).raw("\"/>");
        }
        xml.raw("</w:tcPr>");
    }
}
