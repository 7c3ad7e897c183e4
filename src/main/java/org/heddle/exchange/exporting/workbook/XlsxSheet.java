package org.heddle.exchange.exporting.workbook;

import java.io.IOException;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.heddle.domain.Refusal;
import org.heddle.domain.report.Emphasis;
import org.heddle.domain.report.Table;
import org.heddle.exchange.exporting.table.ColumnShape;
import org.heddle.exchange.exporting.table.SampledTable;
import org.heddle.exchange.markup.Markup;
import org.heddle.exchange.text.Formula;

/// One table as a sheet: a heading row that stays in sight, a filter, and every cell a string.
public final class XlsxSheet {
    /// Printed, all columns stand on the page.
    static final String FITS_THE_PAGE = "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>";
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_LETTERS = 32_767;
    private static final int TALLEST = 409;
    private static final int LINE = 15;
    private static final int HEADING = 1;
    private static final int WORDS = 2;
    private static final int FORMULA_LIKE = 3;
    private static final int FIGURE = 4;
    private static final int GROUP = 7;
    /// A spreadsheet would read these seven letters as one; `_x005F_` stands for the first.
    private static final Pattern CODED_LETTER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Table table;
    private final String[] letters;
    private int rows;

    public XlsxSheet(Table table) {
        this.table = table;
        int columns = table.columns().size();
        if (columns > MOST_COLUMNS) {
            throw new Refusal("“%s” has %,d columns, and a spreadsheet holds %,d. Nothing was written; choose .csv."
                    .formatted(table.title(), columns, MOST_COLUMNS));
        }
        letters = new String[columns];
        for (int column = 0; column < columns; column++) {
            letters[column] = letters(column);
        }
    }

    void write(Markup xml, boolean shown) throws IOException {
        var sampled = new SampledTable(table);
        xml.raw("<worksheet xmlns=\"").raw(XlsxBook.MAIN).raw("\">").raw(FITS_THE_PAGE)
                .raw("<sheetViews><sheetView workbookViewId=\"0\" showGridLines=\"0\"").raw(shown ? " tabSelected=\"1\">" : ">")
                .raw("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>")
                .raw("<sheetFormatPr defaultRowHeight=\"15\"/>");
        widths(xml, sampled.shapes());
        xml.raw("<sheetData>");
        var shapes = sampled.shapes();
        row(xml, table.heads(), shapes, _ -> HEADING);
        sampled.eachRow(row -> {
            var cells = table.cells(row);
            row(xml, cells, shapes, column -> table.isHeading(row) ? GROUP : style(cells.get(column), shapes.get(column)));
        });
        xml.raw("</sheetData><autoFilter ref=\"").raw(range("")).raw("\"/>")
                .raw(page("landscape"))
                .raw("<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>")
                .raw("<ignoredErrors><ignoredError sqref=\"").raw(range("")).raw("\" numberStoredAsText=\"1\"/></ignoredErrors></worksheet>");
    }

    /// How it is printed on A4, as many pages as it takes from top to bottom.
    static String page(String orientation) {
        return "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"%s\" fitToHeight=\"0\"/>".formatted(orientation);
    }

    /// All cells, heading included, known once the sheet is written: `A1:I20`, or with `$` before each part.
    public String range(String fixed) {
        return fixed + "A" + fixed + "1:" + fixed + letters[letters.length - 1] + fixed + rows;
    }

    private static void widths(Markup xml, List<ColumnShape> shapes) throws IOException {
        xml.raw("<cols>");
        for (int column = 0; column < shapes.size(); column++) {
            xml.raw("<col min=\"").raw(column + 1).raw("\" max=\"").raw(column + 1).raw("\" width=\"")
                    .raw(shapes.get(column).sheetWidth()).raw("\" customWidth=\"1\"/>");
        }
        xml.raw("</cols>");
    }

    private void row(Markup xml, List<String> cells, List<ColumnShape> shapes, IntUnaryOperator style) throws IOException {
        rows++;
        if (rows > MOST_ROWS) {
            throw new Refusal("“%s” has more than the %,d rows that a spreadsheet holds. Nothing was written; choose .csv."
                    .formatted(table.title(), MOST_ROWS - 1));
        }
        xml.raw("<row r=\"").raw(rows).raw("\" ht=\"").raw(height(cells, shapes)).raw("\">");
        for (int column = 0; column < cells.size(); column++) {
            cell(xml, column, cells.get(column), style.applyAsInt(column));
        }
        xml.raw("</row>");
    }

    /// Not every program measures wrapped rows when it opens a file, so the height is estimated, rather too tall than too low.
    private static int height(List<String> cells, List<ColumnShape> shapes) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            lines = Math.max(lines, ColumnShape.lines(cells.get(column), shapes.get(column).sheetWidth()));
        }
        return height(lines);
    }

    public static int height(int lines) {
        return Math.min(lines * LINE + 3, TALLEST);
    }

    private static int style(String words, ColumnShape shape) {
        if (Formula.isLike(words)) {
            return FORMULA_LIKE;
        }
        return shape.figures() ? FIGURE : WORDS;
    }

    private void cell(Markup xml, int column, String words, int style) throws IOException {
        if (words.length() > MOST_LETTERS) {
            throw new Refusal("Row %,d of “%s” has %,d letters under “%s”, and a spreadsheet cell holds %,d. Nothing was written; choose .csv or .docx."
                    .formatted(rows - 1, table.title(), words.length(), table.heads().get(column), MOST_LETTERS));
        }
        xml.raw("<c r=\"").raw(letters[column]).raw(rows).raw("\" s=\"").raw(style).raw("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        xml.text(plain(words)).raw("</t></is></c>");
    }

    public static String plain(String starred) {
        String words = Emphasis.starred(starred);
        return words.contains("_x") ? CODED_LETTER.matcher(words).replaceAll("_x005F_") : words;
    }

    public static String letters(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
