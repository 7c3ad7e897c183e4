package org.heddle.exchange.exporting.word;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.heddle.domain.Refusal;
import org.heddle.domain.report.Table;
import org.heddle.exchange.exporting.table.ColumnShape;
import org.heddle.exchange.exporting.table.SampledTable;
import org.heddle.exchange.markup.Markup;

/// A table of Word: its heading is repeated on each page, and a row stays on one page unless it could not fit.
public final class DocxTable {
    private static final int MOST_COLUMNS = 63;
    /// Twentieths of a point that one letter of a table takes.
    private static final int LETTER = 90;
    private static final int TALL = 2500;

    private final Table table;
    private final SampledTable sampled;
    private final int[] widths;

    public DocxTable(Table table, WordFile.Page page) {
        int columns = table.columns().size();
        if (columns > MOST_COLUMNS) {
            throw new Refusal("“%s” has %d columns, and a table of Word holds %d. Nothing was written; choose .xlsx, .html or .csv."
                    .formatted(table.title(), columns, MOST_COLUMNS));
        }
        this.table = table;
        sampled = new SampledTable(table);
        widths = ColumnShape.widths(sampled.shapes(), page.room(), LETTER);
    }

    public void write(Markup xml) throws IOException {
        xml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"ReportTable\"/><w:tblW w:w=\"").raw(Arrays.stream(widths).sum()).raw("\" w:type=\"dxa\"/>")
                .raw("<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" ")
                .raw("w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            xml.raw("<w:gridCol w:w=\"").raw(width).raw("\"/>");
        }
        xml.raw("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int column = 0; column < widths.length; column++) {
            cell(xml, column, isFigures(column) ? "TableFigureHeading" : "TableHeading", table.heads().get(column));
        }
        xml.raw("</w:tr>");
        sampled.eachRow(cells -> row(xml, cells));
        xml.raw("</w:tbl>");
        DocxText.paragraph(xml, "Normal", "");
    }

    private void row(Markup xml, List<String> cells) throws IOException {
        if (table.isHeading(cells)) {
            heading(xml, cells.getFirst());
            return;
        }
        boolean tall = cells.stream().anyMatch(cell -> cell.length() > TALL);
        xml.raw(tall ? "<w:tr>" : "<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int column = 0; column < cells.size(); column++) {
            cell(xml, column, isFigures(column) ? "TableFigure" : "TableText", cells.get(column));
        }
        xml.raw("</w:tr>");
    }

    /// Stays on the page of the row below it.
    private void heading(Markup xml, String words) throws IOException {
        xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"").raw(Arrays.stream(widths).sum()).raw("\" w:type=\"dxa\"/><w:gridSpan w:val=\"")
                .raw(widths.length).raw("\"/></w:tcPr>");
        DocxText.paragraph(xml, "TableGroup", words);
        xml.raw("</w:tc></w:tr>");
    }

    private boolean isFigures(int column) {
        return sampled.shapes().get(column).figures();
    }

    private void cell(Markup xml, int column, String style, String words) throws IOException {
        xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(widths[column]).raw("\" w:type=\"dxa\"/></w:tcPr>");
        DocxText.paragraph(xml, style, words);
        xml.raw("</w:tc>");
    }
}
