package org.heddle.cli.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.heddle.cli.Terminal;
import org.heddle.cli.Terminal.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

final class CodebookCommandTest {
    private static final List<String> DEFINITIONS = List.of("two\nlines\n\nand a third", "commas, \"quotes\"; semicolons", "\ttab\tinside", "=1+1", "'=quoted already", "-0.5", "@name",
            "it’s “so” – 👩‍⚕️ مرحبا", "\"", "\"\"\n\"", ";", "ends with a backslash \\", "<b>&amp;</b>");

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path project;

    @BeforeEach
    void makeACodebook() {
        terminal = new Terminal(folder);
        project = folder.resolve("p.heddle");
        terminal.done("new", project, "--framework", "none");
        terminal.done("codebook", project, "--add", "A > B");
        terminal.done("codebook", project, "--add", "C \\> D");
    }

    private List<Object> column(String name) {
        return terminal.done("codebook", project, "--json").rows().stream().map(row -> row.get(name)).toList();
    }

    @Test
    void codesAreListedWithTheirFieldsInOrder() {
        Map<String, Object> code = terminal.done("codebook", project, "--json").rows().get(1);
        assertEquals(List.of("id", "name", "path", "parent", "colour", "definition", "useWhen", "notWhen", "example", "origin", "theory", "status",
                "codings", "codingsWithChildren", "parentId", "dimension", "examples", "fromDifferences"), List.copyOf(code.keySet()));
        assertEquals(List.of("B", "A > B", "A", "agreed", 0), List.of(code.get("name"), code.get("path"), code.get("parent"), code.get("status"),
                code.get("codings")));
        assertEquals(List.of("A", "A > B", "C \\> D"), column("path"));
        assertEquals(3, List.copyOf(column("colour")).stream().distinct().count());
    }

    @Test
    void codesAreRenamedMovedMergedRetiredRecolouredAndDeleted() {
        terminal.done("codebook", project, "--rename", "B", "E");
        terminal.done("codebook", project, "--move", "E", "none");
        assertEquals(List.of("A", "C \\> D", "E"), column("path"));
        terminal.done("codebook", project, "--move", "A", "E");
        terminal.done("codebook", project, "--colour", "A", "#ABCDEF");
        assertEquals(List.of("C \\> D", "E", "E > A"), column("path"));
        assertEquals("#abcdef", column("colour").getLast());
        terminal.done("codebook", project, "--retire", "E > A");
        assertEquals("retired", column("status").getLast());
        terminal.done("codebook", project, "--merge", "E", "C \\> D");
        assertEquals(List.of("C \\> D", "C \\> D > A"), column("path"));
        terminal.done("codebook", project, "--delete", "C \\> D");
        assertEquals(List.of(), column("path"));
        terminal.done("undo", project, "--steps", 7);
        assertEquals(List.of("A", "A > B", "C \\> D"), column("path"));
    }

    @Test
    void aCodeIsSplitByNamingWhichCodingsGoOver() throws Exception {
        Path source = Files.writeString(folder.resolve("talk.txt"), "GP: The rent, mostly. They say it is the chest. I write a letter.\n");
        terminal.done("import", project, source);
        terminal.done("code", project, "talk", "A", "--span", "4:12");
        terminal.done("code", project, "talk", "A", "--span", "22:40");
        terminal.done("code", project, "talk", "A > B", "--span", "48:60");
        assertEquals(Map.of("A", 2L, "A > B", 1L), coded());
        List<Object> ids = terminal.done("codings", project, "--code", "A", "--json").rows().stream().map(row -> row.get("id")).toList();
        terminal.done("codebook", project, "--split", "A", "New part", "--coding", ids.getFirst());
        assertEquals(Map.of("A", 1L, "A > New part", 1L, "A > B", 1L), coded());
        terminal.done("codebook", project, "--split", "A", "A > New part", "--coding", ids.getLast());
        assertEquals(Map.of("A > New part", 2L, "A > B", 1L), coded());
        terminal.done("undo", project, "--steps", 2);
        assertEquals(List.of("A", "A > B", "C \\> D"), column("path"));
        assertEquals(Map.of("A", 2L, "A > B", 1L), coded());
        assertEquals(1, terminal.type("codebook", project, "--split", "C \\> D", "X", "--coding", ids.getFirst()).exit());
        assertEquals(1, terminal.type("codebook", project, "--split", "A", "Nowhere > X", "--coding", ids.getFirst()).exit());
        assertEquals(2, terminal.type("codebook", project, "--split", "A", "X").exit());
        assertEquals(2, terminal.type("codebook", project, "--add", "X", "--coding", ids.getFirst()).exit());
        assertEquals(List.of("A", "A > B", "C \\> D"), column("path"));
    }

    /// How many codings each code has.
    private Map<Object, Long> coded() {
        return terminal.done("codings", project, "--json").rows().stream().collect(Collectors.groupingBy(row -> row.get("code"), Collectors.counting()));
    }

    @Test
    void aRefusedChangeSaysWhyOnOneLine() {
        assertEquals(new Terminal.Said(1, "", "There is already a code “A > B”.\n"), terminal.type("codebook", project, "--add", "A > B"));
        assertEquals(1, terminal.type("codebook", project, "--move", "A", "B").exit());
        assertEquals(1, terminal.type("codebook", project, "--colour", "A", "red").exit());
        terminal.done("codebook", project, "--add", "X > B");
        assertEquals(new Terminal.Said(1, "", "Two codes are called “B”: A > B and X > B. Give the path.\n"),
                terminal.type("codebook", project, "--retire", "B"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A > ", "A >", " > A", "> A", "A >  > Z", "A > > Z", ">", " "})
    void aPathWithAnEmptyPartIsRefusedWhereverItComesFrom(String path) throws Exception {
        var before = column("path");
        Said added = terminal.type("codebook", project, "--add", path);
        assertEquals(new Said(1, "", "A code's path needs a name at each step, such as Hopeful pessimism > Do it anyway.\n"), added);
        Path csv = Files.writeString(folder.resolve("odd.csv"), "path,definition\n\"%s\",what it means\n".formatted(path));
        Path json = Files.writeString(folder.resolve("odd.json"), "[{\"path\":\"%s\"}]".formatted(path));
        for (Path file : List.of(csv, json)) {
            Said taken = terminal.type("codebook", project, "--import", file);
            assertEquals(1, taken.exit());
            assertTrue(taken.remarks().endsWith("Nothing was changed.\n"), taken.remarks());
        }
        assertEquals(before, column("path"));
    }

    @Test
    void aCodebookGoesOutAndComesInAgainWithoutChangingAnything() throws Exception {
        Path other = folder.resolve("other.heddle");
        for (String format : List.of("json", "csv", "xlsx")) {
            Path file = folder.resolve("codebook." + format);
            terminal.done("codebook", project, "--out", file);
            assertEquals("Nothing has changed.\n", terminal.done("codebook", project, "--import", file).answer());
            terminal.done("new", other, "--framework", file);
            assertEquals(without(terminal.done("codebook", project, "--json").rows()), without(terminal.done("codebook", other, "--json").rows()));
            Files.delete(other);
        }
    }

    @Test
    void whatIsNoWorkbookIsRefusedInOneSentence() throws Exception {
        Path text = Files.writeString(folder.resolve("text.xlsx"), "path,definition\nA > B,what it means\n");
        Path empty = Files.createFile(folder.resolve("empty.xlsx"));
        Path archive = folder.resolve("archive.xlsx");
        try (var out = new ZipOutputStream(Files.newOutputStream(archive))) {
            out.putNextEntry(new ZipEntry("word/document.xml"));
            out.write("<w/>".getBytes(StandardCharsets.UTF_8));
        }
        for (Path file : List.of(text, empty, archive)) {
            assertEquals(new Said(1, "", "“%s” could not be read as an Excel workbook. Nothing was changed; save it as .xlsx or .csv once more, without a password.\n"
                    .formatted(file.getFileName())), terminal.type("codebook", project, "--import", file));
        }
        assertEquals(List.of("A", "A > B", "C \\> D"), column("path"));
    }

    private static List<Map<String, Object>> without(List<Map<String, Object>> rows) {
        rows.forEach(row -> row.keySet().removeAll(List.of("id", "parentId")));
        return rows;
    }

    private Path defined() throws Exception {
        Path file = folder.resolve("first.json");
        var codes = new ArrayList<Map<String, String>>();
        for (int at = 0; at < DEFINITIONS.size(); at++) {
            codes.add(Map.of("path", "Code, \"%d\"; > part".formatted(at), "definition", DEFINITIONS.get(at), "useWhen", DEFINITIONS.get(at), "theory", "a, b"));
        }
        Files.writeString(file, JsonMapper.shared().writeValueAsString(codes));
        Path first = folder.resolve("first.heddle");
        terminal.done("new", first, "--framework", file);
        return first;
    }

    @Test
    void definitionsComeBackFromAWorkbookLetterByLetter() throws Exception {
        Path first = defined();
        Path out = folder.resolve("out.xlsx");
        terminal.done("codebook", first, "--out", out);
        Path second = folder.resolve("second.heddle");
        terminal.done("new", second, "--framework", out);
        assertEquals(without(terminal.done("codebook", first, "--json").rows()), without(terminal.done("codebook", second, "--json").rows()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void definitionsComeBackLetterByLetter(String format) throws Exception {
        Path first = defined();
        Path out = folder.resolve("out." + format);
        terminal.done("codebook", first, "--out", out);
        assertEquals("Nothing has changed.\n", terminal.done("codebook", first, "--import", out).answer());

        for (String mark : List.of("", "\uFEFF")) {
            Path second = folder.resolve("second%d.heddle".formatted(mark.length()));
            Path marked = folder.resolve("marked." + format);
            Files.writeString(marked, mark + Files.readString(out));
            terminal.done("new", second, "--framework", marked);
            List<Map<String, Object>> rows = without(terminal.done("codebook", second, "--json").rows());
            assertEquals(without(terminal.done("codebook", first, "--json").rows()), rows);
            assertEquals(DEFINITIONS.stream().map(String::strip).toList(),
                    rows.stream().filter(row -> row.get("parent") != null).map(row -> row.get("definition")).toList());
        }
    }

    @Test
    void anImportMakesMissingParentsUpdatesKnownCodesAndRemovesNone() throws Exception {
        Path file = folder.resolve("more.csv");
        Files.writeString(file, "path,definition\nNew > Below,what it means\nA,first\n");
        terminal.done("codebook", project, "--import", file);
        assertEquals(List.of("A", "A > B", "C \\> D", "New", "New > Below"), column("path"));
        assertEquals(List.of("first", "", "", "", "what it means"), column("definition"));
    }
}
