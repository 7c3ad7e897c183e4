package org.heddle.exchange.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.heddle.domain.Refusal;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFilesTest {
    static final List<String> EXTENSIONS = ReportFiles.EXTENSIONS;

    private static final List<String> COLUMNS = List.of("theme", "quote|published", "turn");
    private static final List<List<String>> ROWS = List.of(
            List.of("Hopeful pessimism", "“It’s a drop in the ocean,\nbut you do it anyway”", "12"),
            List.of("A > B & C", "two | pipes || and \\ a backslash \\| and `code` *stars* _lines_ ~~struck~~", "7"),
            List.of("Disrupted \"narratives\"", "<script>alert('x')</script> &amp; &lt; <br> [a](b) [the practice]", "8"),
            List.of("👩‍👩‍👧 e\u0301 𝔸", "مرحبا بالعالم, she said\ttabbed", "9"),
            List.of("  leading and trailing  ", " ", "10"),
            List.of("_x0041_ stays", "¶ a, b; c\n\nd", ""),
            List.of("# not a heading", "1. not a list\u00a0", "11"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @FieldSource("EXTENSIONS")
    void everyFormatHoldsTheSameWords(String extension) throws Exception {
        assertEquals(withHeading(ROWS), written(extension, ROWS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "docx", "html", "md", "json"})
    void onlyCsvDefusesWhatStartsLikeAFormula(String extension) throws Exception {
        var rows = List.of(List.of("=1+1", "+44 141", "-and then"), List.of("@here", "\tx", "'quoted'"));
        assertEquals(withHeading(rows), written(extension, rows));
    }

    @Test
    void csvDefusesWhatStartsLikeAFormulaWithOneApostrophe() throws Exception {
        var rows = List.of(List.of("=1+1", "+44 141", "-and then"), List.of("@here", "\tx", "\rx"), List.of("'quoted'", "-0.12", "a=b"));
        var defused = List.of(List.of("'=1+1", "'+44 141", "'-and then"), List.of("'@here", "'\tx", "'\rx"), List.of("'quoted'", "-0.12", "a=b"));
        assertEquals(withHeading(defused), written("csv", rows));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "md", "json"})
    void plainTextKeepsEvenAControlCharacter(String extension) throws Exception {
        var rows = List.of(List.of("a\u0001b", "c", "d"));
        assertEquals(withHeading(rows), written(extension, rows));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "docx", "html"})
    void whatXmlCannotHoldBecomesAReplacementCharacter(String extension) throws Exception {
        assertEquals(withHeading(List.of(List.of("a\uFFFDb", "half \uFFFD", "\uFFFD"))),
                written(extension, List.of(List.of("a\u0001b", "half \uD83D", "\uFFFE"))));
    }

    @ParameterizedTest
    @FieldSource("EXTENSIONS")
    void aTableWithoutRowsIsWrittenToo(String extension) throws Exception {
        assertEquals(extension.equals("json") ? List.of() : withHeading(List.of()), written(extension, List.of()));
    }

    @ParameterizedTest
    @FieldSource("EXTENSIONS")
    void rowsThatFailHalfWayLeaveTheOldFileAndNothingElse(String extension) throws Exception {
        var target = Files.writeString(folder.resolve("quotes." + extension), "as it was");
        Iterable<List<String>> failing = () -> ROWS.stream().limit(3).peek(row -> {
            if (row.equals(ROWS.get(2))) {
                throw new IllegalStateException("the store went away");
            }
        }).iterator();
        var failure = assertThrows(IllegalStateException.class,
                () -> ReportFiles.write(Report.of(new Table("Quotes", COLUMNS, failing)), target));
        assertEquals("the store went away", failure.getMessage());
        assertEquals("as it was", Files.readString(target));
        assertEquals(List.of(target), files());
    }

    @ParameterizedTest
    @FieldSource("EXTENSIONS")
    void theSameReportGivesTheSameBytes(String extension) throws Exception {
        written(extension, ROWS);
        var first = Files.readAllBytes(folder.resolve("quotes." + extension));
        written(extension, ROWS);
        assertEquals(List.of(), differences(first, Files.readAllBytes(folder.resolve("quotes." + extension))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quotes.pdf", "quotes", "quotes.csv.bak"})
    void anotherEndingIsRefusedNamingThoseThatWork(String name) {
        var refusal = assertThrows(Refusal.class, () -> ReportFiles.write(report(ROWS), folder.resolve(name)));
        assertEquals("The file “" + name + "” cannot be written: its name must end in .csv, .xlsx, .docx, .html, .md, .json or .tex.", refusal.sentence());
        assertEquals(List.of(), files());
    }

    @Test
    void anEndingInCapitalsIsTheSameFormat() throws Exception {
        ReportFiles.write(report(ROWS), folder.resolve("QUOTES.CSV"));
        assertEquals(withHeading(ROWS), Written.csv(Files.readString(folder.resolve("QUOTES.CSV"))));
    }

    @Test
    void aRowThatDoesNotFitItsColumnsIsAMistakeAndNotAFile() {
        assertThrows(IllegalArgumentException.class, () -> written("csv", List.of(List.of("one", "two"))));
        assertEquals(List.of(), files());
    }

    private List<List<String>> written(String extension, List<List<String>> rows) throws Exception {
        var file = folder.resolve("quotes." + extension);
        ReportFiles.write(report(rows), file);
        return Written.read(file);
    }

    private static Report report(List<List<String>> rows) {
        return Report.of(new Table("Quotes", COLUMNS, rows));
    }

    private static List<List<String>> withHeading(List<List<String>> rows) {
        var all = new ArrayList<List<String>>();
        all.add(COLUMNS);
        all.addAll(rows);
        return all;
    }

    private static List<Integer> differences(byte[] one, byte[] other) {
        int at = Arrays.mismatch(one, other);
        return at < 0 ? List.of() : List.of(at);
    }

    private List<Path> files() {
        try (var files = Files.list(folder)) {
            return files.toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
