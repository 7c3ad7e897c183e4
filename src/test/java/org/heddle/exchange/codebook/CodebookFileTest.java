package org.heddle.exchange.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.EnumSet;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.CodePath;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.source.ImportProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodebookFileTest {
    private static final Set<CodeColumn> ALL = EnumSet.complementOf(EnumSet.of(CodeColumn.DIMENSION));
    private static final List<CodeRow> ROWS = List.of(
            new CodeRow(CodePath.parse("Individualist"), Optional.of(new Colour("#3b73a6")),
                    new CodeRules("=SUM(1)", "- lists, “so”", "+1", "@home\n\"aye\"", "'=odd", "a;b"), Optional.of(CodeStatus.AGREED), ALL),
            new CodeRow(CodePath.parse("Individualist > Named, then dropped"), Optional.empty(), CodeRules.NONE, Optional.empty(), ALL),
            new CodeRow(CodePath.parse("A \\> B > 🙂 café"), Optional.empty(), CodeRules.NONE, Optional.of(CodeStatus.RETIRED), ALL));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"codes.csv", "codes.json", "CODES.CSV"})
    void whatIsWrittenComesBackExactly(String name) throws IOException {
        Path file = folder.resolve(name);
        try (var out = Files.newOutputStream(file)) {
            CodebookFile.write(ROWS, file, out);
        }
        assertEquals(new CodebookFile("", "", "", ROWS, List.of()), CodebookFile.read(file));
    }

    @Test
    void noCellOfTheTableLooksLikeAFormula() throws IOException {
        Path file = folder.resolve("codes.csv");
        try (var out = Files.newOutputStream(file)) {
            CodebookFile.write(ROWS.subList(0, 1), file, out);
        }
        assertEquals("path,colour,definition,useWhen,notWhen,example,origin,theory,status\n"
                + "Individualist,#3b73a6,'=SUM(1),\"'- lists, “so”\",'+1,\"'@home\n\"\"aye\"\"\",''=odd,\"a;b\",agreed\n", Files.readString(file));
    }

    @Test
    void onlyThePathIsNeededAndTheRestStaysAsItIs() throws IOException {
        CodebookFile read = read("codes.csv", "Path;Definition;Owner\nIndividualist > Choice;New words;me\n");
        var row = new CodeRow(CodePath.parse("Individualist > Choice"), Optional.empty(), new CodeRules("New words", "", "", "", "", ""),
                Optional.empty(), Set.of(CodeColumn.PATH, CodeColumn.DEFINITION));
        assertEquals(new CodebookFile("", "", "", List.of(row), List.of(new ImportProblem(1, "The column “owner” was not used."))), read);
        assertEquals(new CodeRules("New words", "old use", "", "", "old origin", ""),
                row.rulesOver(new CodeRules("old", "old use", "", "", "old origin", "")));
    }

    @Test
    void aFrameworkFileHasANameAndColoursOfThePalette() throws IOException {
        CodebookFile read = read("own.json", """
                {"name": "own", "title": "Our own", "about": "Made here.", "year": 2024,
                 "codes": [{"path": "Top", "colour": 12, "weight": 3}, {"path": "Top > Below", "colour": "#3B73A6", "status": "Proposed"}]}""");
        assertEquals(new CodebookFile("own", "Our own", "Made here.", List.of(
                new CodeRow(CodePath.parse("Top"), Optional.of(Colour.PALETTE.get(11)), CodeRules.NONE, Optional.empty(),
                        Set.of(CodeColumn.PATH, CodeColumn.COLOUR)),
                new CodeRow(CodePath.parse("Top > Below"), Optional.of(Colour.PALETTE.getFirst()), CodeRules.NONE, Optional.of(CodeStatus.PROPOSED),
                        Set.of(CodeColumn.PATH, CodeColumn.COLOUR, CodeColumn.STATUS))),
                List.of(new ImportProblem(0, "The field “weight” was not used."))), read);
    }

    @Test
    void whatTheCommandLinePrintsCanBeReadBack() throws IOException {
        CodebookFile read = read("printed.json", """
                [{"id": "x", "name": "Top", "path": "Top", "parent": null, "colour": null, "definition": null, "codings": 3}]""");
        assertEquals(List.of(), read.problems());
        assertEquals(CodeRules.NONE, read.rows().getFirst().rules());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            c.csv  | path,colour¶A,#3b73a6¶B,red         | “c.csv”, line 3: “red” is no colour; one is written like #3b73a6. Nothing was changed.
            c.csv  | path,colour¶A,13                    | “c.csv”, line 2: there is no colour 13; the palette has 1 to 12. Nothing was changed.
            c.csv  | path,status¶A,maybe                 | “c.csv”, line 2: “maybe” is no status; these are: proposed, agreed, retired. Nothing was changed.
            c.csv  | path¶"A"¶¶A                         | “c.csv”, line 4: the path “A” stands on line 2 already. Nothing was changed.
            c.csv  | path,colour¶,1                      | “c.csv”, line 2: the path is missing. Nothing was changed.
            c.csv  | path¶A >  > B                       | “c.csv”, line 2: “A >  > B” is no path; one has a name at each step. Nothing was changed.
            c.csv  | name,colour¶A,1                     | “c.csv” has no column “path”. Its first line must name the columns; path is the only one that must be there.
            c.json | [{"path": "A"}, {"path": "A"}]      | “c.json”, code 2: the path “A” stands on code 1 already. Nothing was changed.
            c.json | [{"path": "A"}, "B"]                | “c.json”, code 2: a code is written in braces. Nothing was changed.
            c.json | {"name": "x"}                       | “c.json” holds no list of codes.
            c.json | [¶{"path": "A"                      | “c.json” is not sound JSON; look at line 2. Nothing was changed.
            c.txt  | path                                | A codebook is a .csv, a .json or an .xlsx file; “c.txt” is none of them.
            """, quoteCharacter = '`')
    void whatCannotBeMeantIsRefused(String name, String text, String sentence) {
        assertEquals(sentence, assertThrows(Refusal.class, () -> read(name, text.replace('¶', '\n'))).sentence());
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertEquals("There is no file “gone.csv”.", assertThrows(Refusal.class, () -> CodebookFile.read(folder.resolve("gone.csv"))).sentence());
    }

    @Test
    void everyShippedFrameworkCanBeReadUnderItsName() {
        assertTrue(Frameworks.shipped().stream().allMatch(name -> Frameworks.read(name).name().equals(name) && !Frameworks.read(name).rows().isEmpty()));
        assertEquals("There is no framework “../secret”; these come with the program: %s.".formatted(String.join(", ", Frameworks.shipped())),
                assertThrows(Refusal.class, () -> Frameworks.read("../secret")).sentence());
    }

    private CodebookFile read(String name, String text) throws IOException {
        return CodebookFile.read(Files.writeString(folder.resolve(name), text));
    }
}
