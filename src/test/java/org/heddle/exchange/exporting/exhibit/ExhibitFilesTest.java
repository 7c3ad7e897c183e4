package org.heddle.exchange.exporting.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.heddle.domain.Refusal;
import org.heddle.domain.quotes.exhibit.PrintedExhibit;
import org.heddle.domain.quotes.exhibit.PrintedExhibit.Cell;
import org.heddle.domain.quotes.exhibit.PrintedExhibit.Row;
import org.heddle.domain.quotes.exhibit.PrintedExhibit.Said;
import org.heddle.domain.report.Emphasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An exhibit written in each format and read back by other programs' readers where there are some: the same words in the same cells.
final class ExhibitFilesTest {
    private static final String GOES_ON = "←";
    private static final String NOTE = "CLP, community links practitioner; FIP, fully integrated practice.";
    private static final PrintedExhibit BOX = new PrintedExhibit("Box 3: a & b", List.of("NPT construct", "FIPs (three practices)", "PIPs (four practices)"), List.of(
            new Row("Coherence", "Making sense of <it>", List.of(
                    new Cell(1, "CLPs were known.", List.of(
                            new Said("For example, in Magenta practice, the GP said:", "“we " + Emphasis.of("always") + " knew [our emphasis]”", "[Magenta GP, P3]"),
                            new Said("", "“and then […] we stayed”", "[Cyan CLP, P1]"))),
                    new Cell(1, "", List.of(new Said("Others:", "“= no | idea”", "[Amber PM, P2]"))))),
            new Row("Participation", "", List.of(new Cell(1, "", List.of()), new Cell(1, "-none here", List.of()))),
            new Row("Monitoring", "Looking back", List.of(new Cell(2, "The same in both.", List.of(new Said("As one said:", "“مرحبا”", "[Olive PM, P4]")))))),
            List.of(NOTE));

    @TempDir
    private Path folder;

    private Path written(String name) {
        Path out = folder.resolve(name);
        ExhibitFiles.write(List.of(BOX), out);
        return out;
    }

    /// A line of cells for each row, a wide one followed by arrows.
    private static List<List<String>> expected() {
        return Stream.concat(Stream.of(BOX.heads()), BOX.rows().stream().map(row -> {
            var cells = new ArrayList<String>();
            cells.add(joined(List.of(row.head(), row.gloss())));
            row.cells().forEach(cell -> {
                cells.add(joined(cell.paragraphs().stream().map(Emphasis::starred).toList()));
                cells.addAll(Collections.nCopies(cell.across() - 1, GOES_ON));
            });
            return List.copyOf(cells);
        })).toList();
    }

    private static String joined(List<String> paragraphs) {
        return paragraphs.stream().filter(words -> !words.isEmpty()).collect(Collectors.joining("\n"));
    }

    @Test
    void wordHoldsTheSameCellsInStylesOfItsOwnWithARepeatedHeading() throws Exception {
        try (var document = new XWPFDocument(Files.newInputStream(written("box.docx")))) {
            var table = document.getTables().getFirst();
            assertEquals(expected(), table.getRows().stream().map(ExhibitFilesTest::cells).toList());
            assertEquals(List.of(true, false, false, false), table.getRows().stream().map(XWPFTableRow::isRepeatHeader).toList());
            assertEquals(List.of("ExhibitTitle", "TableNote"), document.getParagraphs().stream().filter(one -> !one.getText().isEmpty()).map(XWPFParagraph::getStyle).toList());
            assertEquals(List.of(BOX.title(), NOTE), document.getParagraphs().stream().map(XWPFParagraph::getText).filter(words -> !words.isEmpty()).toList());
            assertEquals(List.of("TableHeading", "TableRowHeading", "TableGloss", "TableText", "TableQuote"), table.getRows().stream()
                    .flatMap(row -> row.getTableCells().stream()).flatMap(cell -> cell.getParagraphs().stream()).map(XWPFParagraph::getStyle).distinct().toList());
            assertTrue(Stream.of("ExhibitTitle", "TableNote", "TableHeading", "TableRowHeading", "TableGloss", "TableText", "TableQuote")
                    .allMatch(style -> document.getStyles().getStyle(style) != null));
            assertEquals(List.of("always"), table.getRows().stream().flatMap(row -> row.getTableCells().stream()).flatMap(cell -> cell.getParagraphs().stream())
                    .flatMap(paragraph -> paragraph.getRuns().stream()).filter(XWPFRun::isItalic).map(XWPFRun::text).toList());
        }
    }

    private static List<String> cells(XWPFTableRow row) {
        var cells = new ArrayList<String>();
        for (XWPFTableCell cell : row.getTableCells()) {
            cells.add(joined(cell.getParagraphs().stream().map(paragraph -> paragraph.getRuns().stream()
                    .map(run -> run.isItalic() ? "*" + run.text() + "*" : run.text()).collect(Collectors.joining())).toList()));
            var span = cell.getCTTc().getTcPr().getGridSpan();
            cells.addAll(Collections.nCopies(span == null ? 0 : span.getVal().intValue() - 1, GOES_ON));
        }
        return cells;
    }

    @Test
    void excelHoldsTheSameCellsMergedWithAFilterAndAHeadingThatStays() throws Exception {
        try (var book = new XSSFWorkbook(Files.newInputStream(written("box.xlsx")))) {
            var sheet = book.getSheetAt(0);
            var rows = new ArrayList<List<String>>();
            for (int at = 0; at <= 3; at++) {
                var cells = new ArrayList<String>();
                sheet.getRow(at).forEach(cell -> cells.add(cell.getStringCellValue().replace("\n\n", "\n")));
                rows.add(cells);
            }
            var wide = expected().stream().map(row -> row.stream().map(cell -> cell.equals(GOES_ON) ? "" : cell).toList()).toList();
            assertEquals(wide, rows);
            assertEquals(List.of("B4:C4", "A6:C6"), sheet.getMergedRegions().stream().map(CellRangeAddress::formatAsString).toList());
            assertEquals("A1:C4", sheet.getCTWorksheet().getAutoFilter().getRef());
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(sheet.getPaneInformation().isFreezePane());
            assertEquals(NOTE, sheet.getRow(5).getCell(0).getStringCellValue());
            assertTrue(book.getName("_xlnm.Print_Titles").getRefersToFormula().endsWith("$1:$1"));
        }
    }

    @Test
    void aWebPageHoldsTheSameCellsAndSaysWhereAPageMayBreak() throws Exception {
        String page = Files.readString(written("box.html"));
        var rows = Stream.of(page.split("<tr>")).skip(1).map(row -> {
            var cells = new ArrayList<String>();
            Pattern.compile("<t([hd])([^>]*)>(.*?)</t\\1>", Pattern.DOTALL).matcher(row).results().forEach(cell -> {
                cells.add(plain(cell.group(3)));
                var span = Pattern.compile("colspan=\"(\\d+)\"").matcher(cell.group(2));
                cells.addAll(Collections.nCopies(span.find() ? Integer.parseInt(span.group(1)) - 1 : 0, GOES_ON));
            });
            return List.copyOf(cells);
        }).toList();
        assertEquals(expected(), rows);
        assertTrue(page.contains("<em>always</em>"));
        assertTrue(page.contains("<p class=\"note\" dir=\"auto\">" + NOTE + "</p>"));
        String print = page.substring(page.indexOf("@media print"));
        assertTrue(Stream.of("tr { break-inside: avoid }", "thead { display: table-header-group }", ".exhibit + .exhibit { break-before: page }").allMatch(print::contains));
    }

    private static String plain(String html) {
        return html.replaceAll("</p>(?=<p)", "\n").replace("<span class=\"gloss\">", "\n").replaceAll("</?em>", "*").replaceAll("<[^>]+>", "")
                .replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    @Test
    void markdownHoldsTheSameCells() throws Exception {
        String text = Files.readString(written("box.md"));
        var rows = text.lines().filter(line -> line.startsWith("| ") && !line.startsWith("| --- ")).map(line -> Stream.of(line.substring(2, line.length() - 2)
                .split("(?<!\\\\) \\| ", -1)).map(cell -> cell.replaceAll("\\*\\*", "").replaceAll("(<br>)+", "\n").replaceAll("\\\\(.)", "$1").strip()).toList()).toList();
        assertEquals(expected(), rows);
        assertTrue(text.contains("\n" + NOTE + "\n"));
    }

    @Test
    void jsonHoldsEverythingApart() throws Exception {
        JsonNode box = JsonMapper.shared().readTree(written("box.json").toFile()).get("exhibits").get(0);
        var rows = new ArrayList<Row>();
        box.get("rows").forEach(row -> {
            var cells = new ArrayList<Cell>();
            row.get("cells").forEach(cell -> {
                var said = new ArrayList<Said>();
                cell.get("quotes").forEach(one -> said.add(new Said(one.get("leadIn").stringValue(), one.get("quote").stringValue(), one.get("attribution").stringValue())));
                cells.add(new Cell(cell.get("columns").intValue(), cell.get("statement").stringValue(), said));
            });
            rows.add(new Row(row.get("head").stringValue(), row.get("gloss").stringValue(), cells));
        });
        assertEquals(new PrintedExhibit(BOX.title(), BOX.heads(), BOX.rows().stream().map(ExhibitFilesTest::starred).toList(), BOX.notes()),
                new PrintedExhibit(box.get("title").stringValue(), strings(box.get("columns")), rows, strings(box.get("notes"))));
    }

    private static Row starred(Row row) {
        return new Row(row.head(), row.gloss(), row.cells().stream().map(cell -> new Cell(cell.across(), cell.statement(), cell.examples().stream()
                .map(said -> new Said(said.leadIn(), Emphasis.starred(said.quote()), said.attribution())).toList())).toList());
    }

    private static List<String> strings(JsonNode array) {
        var strings = new ArrayList<String>();
        array.forEach(one -> strings.add(one.stringValue()));
        return strings;
    }

    @Test
    void latexHoldsTheSameCells() throws Exception {
        String text = Files.readString(written("box.tex"));
        String table = text.substring(text.indexOf("\\toprule\n") + 9, text.indexOf("\\bottomrule")).replace("\\midrule\n\\endhead\n", "");
        var rows = Stream.of(table.split(" \\\\\\\\\n(\\\\addlinespace\n)?")).filter(row -> !row.isEmpty()).map(row -> {
            var cells = new ArrayList<String>();
            for (String cell : row.split(" & ", -1)) {
                var wide = Pattern.compile("\\\\multicolumn\\{(\\d)}\\{.*?relax}}\\{(.*)}", Pattern.DOTALL).matcher(cell);
                cells.add(untexed(wide.matches() ? wide.group(2) : cell));
                cells.addAll(Collections.nCopies(wide.matches() ? Integer.parseInt(wide.group(1)) - 1 : 0, GOES_ON));
            }
            return List.copyOf(cells);
        }).toList();
        assertEquals(expected(), rows);
        assertTrue(text.contains("\\emph{always}"));
    }

    private static String untexed(String cell) {
        return cell.replace("\\newline{}", "\n").replace("\\par\\smallskip{}", "\n").replaceAll("\\\\emph\\{(.*?)}", "*$1*").replaceAll("\\\\text(?:bf|it)\\{(.*?)}(?=$|\n)", "$1")
                .replaceAll("\\{([\\[\\]])}", "$1").replace("\\textbar{}", "|").replace("-{}", "-").replace("\\textless{}", "<").replace("\\textgreater{}", ">").replace("\\ ", " ");
    }

    @Test
    void severalExhibitsStandInOneFileAndAnotherEndingIsRefused() throws Exception {
        var other = new PrintedExhibit("Box 4", List.of("Factor", "GP"), List.of(new Row("Trust", "", List.of(new Cell(1, "So.", List.of())))), List.of());
        ExhibitFiles.write(List.of(BOX, other), folder.resolve("all.docx"));
        ExhibitFiles.write(List.of(BOX, other), folder.resolve("all.xlsx"));
        try (var document = new XWPFDocument(Files.newInputStream(folder.resolve("all.docx"))); var book = new XSSFWorkbook(Files.newInputStream(folder.resolve("all.xlsx")))) {
            assertEquals(2, document.getTables().size());
            assertEquals(List.of("Box 3 a & b", "Box 4"), List.of(book.getSheetName(0), book.getSheetName(1)));
        }
        assertThrows(Refusal.class, () -> ExhibitFiles.write(List.of(BOX), folder.resolve("box.csv")));
        assertThrows(Refusal.class, () -> ExhibitFiles.write(List.of(), folder.resolve("box.docx")));
    }
}
