package org.heddle.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.heddle.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    private static final CsvTable EXPECTED = new CsvTable(List.of("path", "definition"), List.of(
            new CsvTable.Row(2, List.of("Aye", "Two\nlines, “quoted”")), new CsvTable.Row(4, List.of("Naw", "x"))));

    @ParameterizedTest
    @ValueSource(strings = {
        "path,definition\nAye,\"Two\nlines, “quoted”\"\nNaw,x\n", "\uFEFFPath ,Definition\r\nAye,\"Two\r\nlines, “quoted”\"\r\nNaw,x",
        "path;definition\nAye;\"Two\nlines, “quoted”\"\nNaw;x\n;\n", "path\tdefinition\nAye\t\"Two\nlines, “quoted”\"\nNaw\tx\n"})
    void spreadsheetsSeparateInManyWays(String file, @TempDir Path folder) throws IOException {
        assertEquals(EXPECTED, CsvTable.read(Files.writeString(folder.resolve("table.csv"), file)));
    }

    @Test
    void aTableFromExcelAsUnicodeTextIsRead(@TempDir Path folder) throws IOException {
        byte[] bytes = "\uFEFFpath\tdefinition\r\nAye\t\"Two\r\nlines, “quoted”\"\r\nNaw\tx".getBytes(StandardCharsets.UTF_16LE);
        assertEquals(EXPECTED, CsvTable.read(Files.write(folder.resolve("table.csv"), bytes)));
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertEquals("“t.csv” is empty; it needs a first line with the names of the columns.",
                assertThrows(Refusal.class, () -> CsvTable.parse("\n", "t.csv")).sentence());
        assertEquals("“t.csv” has two columns called “path”.",
                assertThrows(Refusal.class, () -> CsvTable.parse("path,Path\na,b", "t.csv")).sentence());
        assertEquals("“t.csv” cannot be read as a table: the quotation mark on line 2 is never closed.",
                assertThrows(Refusal.class, () -> CsvTable.parse("path\n\"open\nand on", "t.csv")).sentence());
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll @Chars({'=', '+', '-', '@', '\'', '"', ',', ';', '\n', ' ', 'a', 'é'}) String one,
            @ForAll @Chars({'=', '\'', '"', ',', '\n', 'b'}) String two) {
        var table = CsvTable.of(List.of("path", "definition"), List.of(new String[] {"Aye" + one, two}, new String[] {one + "n", one}));
        var read = CsvTable.parse(new String(table.written(), StandardCharsets.UTF_8), "t.csv");
        assertEquals(table.rows().stream().map(CsvTable.Row::cells).toList(), read.rows().stream().map(CsvTable.Row::cells).toList());
    }

    @Test
    void noCellLooksLikeAFormula() {
        var table = CsvTable.of(List.of("path"), List.of(new String[] {"=1+1"}, new String[] {"'=1"}, new String[] {"aye = no"}));
        assertEquals("path\n'=1+1\n''=1\naye = no\n", new String(table.written(), StandardCharsets.UTF_8));
    }
}
