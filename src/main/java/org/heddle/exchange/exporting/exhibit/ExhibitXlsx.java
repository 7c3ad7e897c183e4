package org.heddle.exchange.exporting.exhibit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heddle.domain.Refusal;
import org.heddle.domain.quotes.exhibit.PrintedExhibit;
import org.heddle.domain.quotes.exhibit.PrintedExhibit.Cell;
import org.heddle.domain.quotes.exhibit.PrintedExhibit.Row;
import org.heddle.exchange.exporting.table.ColumnShape;
import org.heddle.exchange.exporting.workbook.XlsxBook;
import org.heddle.exchange.exporting.workbook.XlsxSheet;
import org.heddle.exchange.markup.Markup;
import org.heddle.exchange.text.Formula;

/// Exhibits as a workbook, a sheet each: a heading row that stays in sight, a filter, merged cells, and the notes below the table.
final class ExhibitXlsx implements ExhibitFiles.Format {
    private static final int MOST_LETTERS = 32_767;
    private static final int HEAD = 28;
    private static final int WIDTH = 60;
    private static final int HEADING = 1;
    private static final int WORDS = 2;
    private static final int FORMULA_LIKE = 3;
    private static final int NOTE = 6;

    @Override
    public void write(List<PrintedExhibit> exhibits, OutputStream out) throws IOException {
        XlsxBook.write(ExhibitFiles.title(exhibits), exhibits.stream().map(exhibit -> new XlsxBook.Sheet(exhibit.title(), () -> Optional.of(range(exhibit, "$")),
                (xml, isShown) -> sheet(xml, exhibit, isShown))).toList(), out);
    }

    private static String range(PrintedExhibit exhibit, String fixed) {
        return fixed + "A" + fixed + "1:" + fixed + XlsxSheet.letters(exhibit.heads().size() - 1) + fixed + (exhibit.rows().size() + 1);
    }

    private static void sheet(Markup xml, PrintedExhibit exhibit, boolean isShown) throws IOException {
        int columns = exhibit.heads().size();
        xml.raw("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>")
                .raw("<sheetViews><sheetView workbookViewId=\"0\" showGridLines=\"0\"").raw(isShown ? " tabSelected=\"1\">" : ">")
                .raw("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>")
                .raw("<sheetFormatPr defaultRowHeight=\"15\"/><cols><col min=\"1\" max=\"1\" width=\"").raw(HEAD).raw("\" customWidth=\"1\"/>");
        if (columns > 1) {
            xml.raw("<col min=\"2\" max=\"").raw(columns).raw("\" width=\"").raw(WIDTH).raw("\" customWidth=\"1\"/>");
        }
        xml.raw("</cols><sheetData><row r=\"1\">");
        for (int column = 0; column < columns; column++) {
            cell(xml, column, 1, exhibit.heads().get(column), HEADING);
        }
        xml.raw("</row>");
        var merged = new ArrayList<String>();
        for (int at = 0; at < exhibit.rows().size(); at++) {
            row(xml, exhibit.rows().get(at), at + 2, merged);
        }
        int below = exhibit.rows().size() + 3;
        for (String note : exhibit.notes()) {
            xml.raw("<row r=\"").raw(below).raw("\" ht=\"").raw(XlsxSheet.height(ColumnShape.lines(note, HEAD + WIDTH * (columns - 1)))).raw("\" customHeight=\"1\">");
            cell(xml, 0, below, note, NOTE);
            xml.raw("</row>");
            if (columns > 1) {
                merged.add("A%d:%s%d".formatted(below, XlsxSheet.letters(columns - 1), below));
            }
            below++;
        }
        xml.raw("</sheetData><autoFilter ref=\"").raw(range(exhibit, "")).raw("\"/>");
        if (!merged.isEmpty()) {
            xml.raw("<mergeCells count=\"").raw(merged.size()).raw("\">");
            for (String range : merged) {
                xml.raw("<mergeCell ref=\"").raw(range).raw("\"/>");
            }
            xml.raw("</mergeCells>");
        }
        xml.raw("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>")
                .raw("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>")
                .raw("<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>");
    }

    /// The cells that a wide one covers are there, empty, for their borders.
    private static void row(Markup xml, Row row, int number, List<String> merged) throws IOException {
        String head = row.gloss().isEmpty() ? row.head() : row.head() + "\n" + row.gloss();
        int lines = ColumnShape.lines(head, HEAD);
        for (Cell cell : row.cells()) {
            lines = Math.max(lines, ColumnShape.lines(words(cell), WIDTH * cell.across()));
        }
        xml.raw("<row r=\"").raw(number).raw("\" ht=\"").raw(XlsxSheet.height(lines)).raw("\" customHeight=\"1\">");
        cell(xml, 0, number, head, WORDS);
        int column = 1;
        for (Cell cell : row.cells()) {
            cell(xml, column, number, words(cell), WORDS);
            for (int more = 1; more < cell.across(); more++) {
                cell(xml, column + more, number, "", WORDS);
            }
            if (cell.across() > 1) {
                merged.add("%s%d:%s%d".formatted(XlsxSheet.letters(column), number, XlsxSheet.letters(column + cell.across() - 1), number));
            }
            column += cell.across();
        }
        xml.raw("</row>");
    }

    private static String words(Cell cell) {
        return cell.paragraphs().stream().collect(Collectors.joining("\n\n"));
    }

    private static void cell(Markup xml, int column, int row, String words, int style) throws IOException {
        if (words.length() > MOST_LETTERS) {
            throw new Refusal("A cell of the exhibit has %,d letters, and a spreadsheet cell holds %,d. Nothing was written; choose .docx."
                    .formatted(words.length(), MOST_LETTERS));
        }
        boolean isFormulaLike = style == WORDS && Formula.isLike(words);
        xml.raw("<c r=\"").raw(XlsxSheet.letters(column)).raw(row).raw("\" s=\"").raw(isFormulaLike ? FORMULA_LIKE : style)
                .raw("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">").text(XlsxSheet.plain(words)).raw("</t></is></c>");
    }
}
