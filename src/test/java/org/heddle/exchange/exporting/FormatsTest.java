package org.heddle.exchange.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.heddle.domain.Refusal;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;
import org.heddle.exchange.exporting.table.ColumnShape;
import org.heddle.exchange.exporting.workbook.SheetNames;
import org.heddle.exchange.exporting.workbook.XlsxSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class FormatsTest {
    private static final Table AGREEMENT = new Table(
            "Per code: percent/kappa", List.of("code", "kappa"), List.of(List.of("Individualist", "0.40")));
    private static final Table LEFT_OUT = new Table("Left out", List.of("source"), List.of(List.of("")));
    private static final Report REPORT = new Report("Agreement", List.of("Unit: turn.\n# Two coders."), List.of(AGREEMENT, LEFT_OUT));

    @TempDir
    Path folder;

    @Test
    void csvIsPlainUtf8WithLineFeedsAndQuotesOnlyWhereNeeded() throws Exception {
        var table = new Table("T", List.of("quote", "turn"), List.of(List.of("a \"b\", c", "1"), List.of("é\nx", " y")));
        assertEquals("quote,turn\n\"a \"\"b\"\", c\",1\n\"é\nx\",\" y\"\n", text(Report.of(table), "t.csv"));
    }

    @Test
    void csvHoldsExactlyOneTable() {
        var refusal = assertThrows(Refusal.class, () -> ReportFiles.write(REPORT, folder.resolve("a.csv")));
        assertEquals("A .csv file holds one table, and “Agreement” has 2. Nothing was written; choose .xlsx, .docx, .html, .md or .json.", refusal.sentence());
    }

    @Test
    void markdownSetsTitlesParagraphsAndTables() throws Exception {
        assertEquals("""
                # Agreement

                Unit: turn.<br># Two coders.

                ## Per code: percent/kappa

                | code | kappa |
                | --- | --- |
                | Individualist | 0.40 |

                ## Left out

                | source |
                | --- |
                |  |
                """, text(REPORT, "a.md"));
    }

    @Test
    void aMarkdownParagraphStaysAParagraph() {
        assertEquals(List.of("\\# a", "1\\. a", "\\- a", "\\> a", "12 a", "\\* a"),
                List.of("# a", "1. a", "- a", "> a", "12 a", "* a").stream().map(MarkdownText::paragraph).toList());
    }

    @Test
    void jsonOfAReportNamesItsParts() throws Exception {
        assertEquals(JsonMapper.shared().readTree("""
                {"title":"Agreement","paragraphs":["Unit: turn.\\n# Two coders."],"tables":[
                 {"title":"Per code: percent/kappa","columns":["code","kappa"],"rows":[["Individualist","0.40"]]},
                 {"title":"Left out","columns":["source"],"rows":[[""]]}]}"""), JsonMapper.shared().readTree(text(REPORT, "a.json")));
    }

    @Test
    void jsonLosesNoColumnWhenTwoHaveOneName() throws Exception {
        var twins = Report.of(new Table("T", List.of("a", "a"), List.of(List.of("1", "2"))));
        assertEquals(JsonMapper.shared().readTree("""
                {"title":"T","paragraphs":[],"tables":[{"title":"T","columns":["a","a"],"rows":[["1","2"]]}]}"""),
                JsonMapper.shared().readTree(text(twins, "a.json")));
    }

    @Test
    void aWorkbookHasASheetATableAndOneForTheParagraphs() throws Exception {
        ReportFiles.write(REPORT, folder.resolve("a.xlsx"));
        try (var book = new XSSFWorkbook(Files.newInputStream(folder.resolve("a.xlsx")))) {
            assertEquals(List.of("Per code percent kappa", "Left out", "About"),
                    IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName).toList());
            assertEquals(List.of(true, true, true), IntStream.range(0, 3).mapToObj(at -> book.getSheetAt(at).getFitToPage()).toList(), "printed, no words run off the page");
            var sheet = book.getSheetAt(0);
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertEquals("A1:B2", sheet.getCTWorksheet().getAutoFilter().getRef());
            assertEquals("$1:$1", sheet.getRepeatingRows().formatAsString().replaceAll("(\\d+)", "\\$$1"));
            assertEquals("Agreement", book.getProperties().getCoreProperties().getTitle());
        }
        assertEquals(List.of(List.of("Agreement"), List.of("Unit: turn.\n# Two coders.")), Written.xlsx(folder.resolve("a.xlsx"), 2));
    }

    @Test
    void aSpreadsheetCellThatStartsLikeAFormulaIsMarkedAsWords() throws Exception {
        ReportFiles.write(Report.of(new Table("T", List.of("quote"), List.of(List.of("=1+1"), List.of("words")))), folder.resolve("t.xlsx"));
        try (var book = new XSSFWorkbook(Files.newInputStream(folder.resolve("t.xlsx")))) {
            assertEquals(List.of(true, false),
                    IntStream.of(1, 2).mapToObj(row -> book.getSheetAt(0).getRow(row).getCell(0).getCellStyle().getQuotePrefixed()).toList());
        }
    }

    @Test
    void aCellTooLongForASpreadsheetIsRefusedAndNeverCut() {
        var table = new Table("Quotes", List.of("quote"), List.of(List.of("short"), List.of("x".repeat(32_768))));
        var refusal = assertThrows(Refusal.class, () -> ReportFiles.write(Report.of(table), folder.resolve("t.xlsx")));
        assertEquals("Row 2 of “Quotes” has 32,768 letters under “quote”, and a spreadsheet cell holds 32,767. Nothing was written; choose .csv or .docx.",
                refusal.sentence());
        assertEquals(false, Files.exists(folder.resolve("t.xlsx")));
    }

    @Test
    void sheetNamesAreShortAllowedAndDifferent() {
        assertEquals(List.of("Hopeful pessimism in the practi", "Hopeful pessimism in the pr (2)", "Table", "quoted", "a b", "Table (2)"),
                SheetNames.of(List.of("Hopeful pessimism in the practice", "Hopeful pessimism in the practice", "[]", "'quoted'", "a:b", "History")));
    }

    @Test
    void columnsBeyondZAreNamedAsSpreadsheetsDo() {
        var names = List.of(0, 25, 26, 701, 702).stream()
                .map(last -> new XlsxSheet(new Table("T", Collections.nCopies(last + 1, "c"), List.of())).range("")).toList();
        assertEquals(List.of("A1:A0", "A1:Z0", "A1:AA0", "A1:ZZ0", "A1:AAA0"), names);
    }

    @Test
    void aWordReportUsesRealStylesAndRepeatsTheHeading() throws Exception {
        ReportFiles.write(REPORT, folder.resolve("a.docx"));
        try (var document = new XWPFDocument(Files.newInputStream(folder.resolve("a.docx")))) {
            var table = document.getTables().getFirst();
            assertEquals(List.of("Title", "Normal", "Heading1", "Normal", "Heading1", "Normal"),
                    document.getParagraphs().stream().map(paragraph -> String.valueOf(paragraph.getStyle())).toList());
            assertEquals("ReportTable", table.getStyleID());
            assertEquals(List.of(true, false), table.getRows().stream().map(row -> row.isRepeatHeader()).toList());
            assertEquals(List.of(true, true), table.getRows().stream().map(row -> row.isCantSplitRow()).toList());
            assertEquals("Table Text", document.getStyles().getStyle("TableText").getName());
        }
    }

    @Test
    void aWordTableOfTooManyColumnsIsRefused() {
        var wide = Report.of(new Table("Crosstab", Collections.nCopies(64, "c"), List.of()));
        assertEquals("“Crosstab” has 64 columns, and a table of Word holds 63. Nothing was written; choose .xlsx, .html or .csv.",
                assertThrows(Refusal.class, () -> ReportFiles.write(wide, folder.resolve("a.docx"))).sentence());
    }

    @Test
    void quotesGetMostOfAPageAndNoColumnLessThanItsLongestWord() {
        var theme = ColumnShape.of("theme", List.of("Unpoliticised social determinants"));
        var quote = ColumnShape.of("quote", List.of("word ".repeat(60)));
        var turn = ColumnShape.of("turn", List.of("7", ""));
        var widths = ColumnShape.widths(List.of(theme, quote, turn), 10_000, 100);
        assertEquals(List.of(true, true, true), List.of(widths[0] >= 1300, widths[1] > 6000, widths[2] == 800));
        assertEquals(true, Arrays.stream(widths).sum() <= 10_000);
        assertEquals(List.of(false, false, true), List.of(theme.figures(), quote.figures(), turn.figures()));
    }

    @Test
    void whereManyColumnsCrowdAPageTheWideOnesGiveWay() {
        var memo = ColumnShape.of("memo", List.of(""));
        var long1 = ColumnShape.of("verbatim", List.of("unpoliticised-determinants of health ".repeat(9)));
        assertEquals(List.of(800, 1400, 1400, 1400), Arrays.stream(ColumnShape.widths(List.of(memo, long1, long1, long1), 5_000, 100)).boxed().toList());
    }

    @Test
    void onACrowdedPageSentencesGetThreeTimesTheRoomOfWords() {
        var memo = ColumnShape.of("memo", List.of(""));
        var place = ColumnShape.of("place", List.of("unpoliticised-determinants, turn 29"));
        var quote = ColumnShape.of("quote", List.of("word ".repeat(60)));
        assertEquals(List.of(800, 640, 1920, 640), Arrays.stream(ColumnShape.widths(List.of(memo, place, quote, place), 4_000, 100)).boxed().toList());
    }

    @Test
    void aRowIsAsTallAsItsWordsNeed() {
        assertEquals(List.of(1, 1, 2, 3, 2), List.of("", "x".repeat(45), "x".repeat(46), "a\n\nb", "字".repeat(30)).stream()
                .map(words -> ColumnShape.lines(words, 40)).toList());
    }

    @Test
    void aWebPageNeedsNothingBesideItAndTellsItsLanguage() throws Exception {
        var page = text(REPORT, "a.html");
        assertEquals(List.of(true, true, true, false, false, false),
                List.of("<html lang=\"en\">", "prefers-color-scheme: dark", "@media print", "<script", "http:", "url(").stream().map(page::contains).toList());
    }

    private String text(Report report, String name) throws Exception {
        ReportFiles.write(report, folder.resolve(name));
        return Files.readString(folder.resolve(name));
    }
}
