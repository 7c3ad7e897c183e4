package org.heddle.cli.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heddle.cli.Terminal;
import org.heddle.exchange.exporting.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MethodsCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;
    private Path project;

    @BeforeEach
    void begin() throws IOException {
        terminal = new Terminal(folder);
        project = folder.resolve("p.heddle");
        terminal.done("new", project, "--framework", "none", "--coder", "Ann");
        Files.writeString(folder.resolve("one.txt"), "INT: Well?\nGP: It is the rent and the damp.\nPN: And the damp again.\n");
        Files.writeString(folder.resolve("two.txt"), "GP: It is the choices they make.\n");
        terminal.done("import", project, folder.resolve("one.txt"), "--case", "C1", "--kind", "group-interview");
        terminal.done("import", project, folder.resolve("two.txt"), "--case", "C2");
        terminal.done("codebook", project, "--add", "House");
    }

    private List<Map<?, ?>> statements() {
        return ((List<?>) terminal.done("methods", project, "--json").fields().get("statements")).stream().<Map<?, ?>>map(one -> (Map<?, ?>) one).toList();
    }

    private Map<?, ?> statement(String topic) {
        return statements().stream().filter(one -> Objects.equals(one.get("topic"), topic)).findFirst().orElseThrow();
    }

    @Test
    void whatWasNotDoneIsNotSaid() {
        String paragraph = terminal.done("methods", project, "--paragraph").answer();
        assertTrue(paragraph.contains("1 individual interview and 1 group interview of 2 people with 3 participants in 2 cases"), paragraph);
        assertFalse(paragraph.contains("independent") || paragraph.contains("checked") || paragraph.contains("agreed"), paragraph);
        assertEquals("Nothing has been coded yet.", statement("Coding").get("gap"));
        assertTrue(String.valueOf(statement("Independent coding").get("gap")).contains("may be called independent"));
    }

    @Test
    void aSentenceIsBackedOnceTheRecordHoldsIt() {
        terminal.done("code", project, "one", "House", "--as", "Ann", "--quote", "the rent and the damp");
        terminal.done("version", project, "--freeze", "v1", "--agreed", "Ann,Bob");
        terminal.done("finished", project, "one", "--as", "Ann");
        assertTrue(String.valueOf(statement("Framework").get("words")).contains("agreed by Ann and Bob on"));
        assertEquals("Ann coded 1 source of 2 (1 coding).", statement("Coding").get("words"));
        assertEquals("Only 1 of 2 sources was declared finished by who coded them.", statement("Coding").get("gap"));
        String id = terminal.done("codings", project, "--json").rows().getFirst().get("id").toString();
        terminal.type("check", project, id, "--verdict", "agree", "--as", "Bob");
        assertTrue(String.valueOf(statement("Verification").get("words")).startsWith("Bob checked 1 of 1 coding and agreed with 1 at first sight"));
        assertTrue(String.valueOf(statement("Verification").get("gap")).startsWith("In 2 of 2 sources nobody declared"));
    }

    @Test
    void whatChangedSinceItWasAgreedIsNotSaidToBeAgreed() {
        terminal.done("version", project, "--freeze", "v1");
        assertEquals("The coding framework (1 code in 1 theme) was frozen on 1 March 2026.", statement("Framework").get("words"));
        terminal.done("version", project, "--freeze", "v2", "--agreed", "Ann");
        terminal.done("codebook", project, "--add", "Work");
        assertEquals("The coding framework (1 code in 1 theme) was agreed by Ann on 1 March 2026; it went through 2 versions (v1, v2).",
                statement("Framework").get("words"));
        assertEquals("The codebook was changed after “v2” was frozen; freeze a new version or say so.", statement("Framework").get("gap"));
    }

    @Test
    void theChecklistSaysHowManyCodingsWereChecked() {
        terminal.done("code", project, "one", "House", "--as", "Ann", "--quote", "the rent");
        terminal.done("code", project, "one", "House", "--as", "Ann", "--quote", "And the damp again");
        String id = terminal.done("codings", project, "--json").rows().getFirst().get("id").toString();
        terminal.type("check", project, id, "--verdict", "agree", "--as", "Bob");
        var items = (List<?>) terminal.done("methods", project, "--json").fields().get("coreq");
        assertEquals("1 coder: Ann. Bob checked 1 of 2 codings.", ((Map<?, ?>) items.get(23)).get("words"));
    }

    @Test
    void chartingAndCaseSummariesAreSaidOnceTheyAreThere() {
        assertEquals("Nothing is written in a framework matrix.", statement("Framework matrix").get("gap"));
        assertEquals("No case summary was written.", statement("Case studies").get("gap"));
        terminal.done("matrix", project, "--make", "M", "--columns", "House");
        terminal.done("matrix", project, "--cell", "C1", "House", "--summary", "Rent decides.");
        terminal.done("casestudy", project, "C1", "--summary", "Two voices.");
        assertEquals("The data were charted in a framework matrix: “M” with cases in the rows and 1 column, in which 1 cell is summed up.",
                statement("Framework matrix").get("words"));
        assertEquals("A case summary was written for 1 of 2 cases.", statement("Case studies").get("words"));
    }

    @Test
    void questionsStandInTheirOrder() {
        terminal.done("question", project, "--add", "Who pays?");
        terminal.done("question", project, "--add", "Who gains?");
        terminal.done("question", project, "--edit", "2", "--place", "1");
        assertEquals("The analysis asked 2 questions: Who gains? Who pays?", statement("Research questions").get("words"));
    }

    @Test
    void whatWasSettledTogetherIsNotCountedASecondTime() {
        for (String coder : List.of("Ann", "consensus")) {
            terminal.type("code", project, "one", "House", "--as", coder, "--quote", "the rent and the damp", "--stance", "counters");
        }
        assertEquals("Passages that run against a theme were kept under it and marked (1 coding).", statement("Deviant cases").get("words"));
    }

    @Test
    void theChecklistHas32ItemsAndSaysWhichAreGaps() {
        var items = (List<?>) terminal.done("methods", project, "--json").fields().get("coreq");
        assertEquals(32, items.size());
        assertEquals("Not in the project: for the authors to write.", ((Map<?, ?>) items.getFirst()).get("remark"));
        assertTrue(String.valueOf(((Map<?, ?>) items.get(24)).get("words")).startsWith("1 code in 1 theme"));
    }

    @Test
    void thePackIsWrittenAsWordWebPageAndMarkdown() throws IOException {
        for (String name : List.of("pack.docx", "pack.html", "pack.md")) {
            terminal.done("methods", project, "--out", folder.resolve(name));
        }
        String text = Files.readString(folder.resolve("pack.md"));
        for (String heading : List.of("# Methods: p", "## Methods paragraph", "## What the record does not back", "## Sample", "## Contributions", "## Code tree",
                "## COREQ checklist", "## Extract of the audit trail")) {
            assertTrue(text.contains(heading + "\n"), heading);
        }
        assertTrue(Files.readString(folder.resolve("pack.html")).contains("<th scope=\"col\""));
        assertTrue(Files.size(folder.resolve("pack.docx")) > 5_000);
    }

    @Test
    void thePackIsWrittenAsAWorkbookWithASheetForEachTable() throws IOException {
        Path book = folder.resolve("pack.xlsx");
        terminal.done("methods", project, "--out", book);
        assertEquals(List.of("topic", "what the record backs", "what it does not back"), Written.xlsx(book, 0).getFirst());
        assertEquals(33, Written.xlsx(book, 4).size());
        assertEquals(List.of("5", "Experience and training", "", "Not in the project: for the authors to write.", ""), Written.xlsx(book, 4).get(5));
    }

    @Test
    void eachTableStandsAlsoInAFileOfItsOwn() throws IOException {
        Path file = folder.resolve("one.csv");
        terminal.done("methods", project, "--out", file);
        assertEquals(List.of("Coding", "", "Nothing has been coded yet."), Written.read(file).stream().filter(row -> row.getFirst().equals("Coding")).findFirst().orElseThrow());
        terminal.done("methods", project, "--table", "coreq", "--out", file);
        assertEquals(List.of("no", "item", "what the record says", "to do", "page"), Written.read(file).getFirst());
        assertEquals(33, Written.read(file).size());
        terminal.done("methods", project, "--table", "sample", "--out", file);
        assertEquals(List.of(List.of("role", "not given", "all"), List.of("GP", "2", "2"), List.of("PN", "1", "1"), List.of("all", "3", "3")), Written.read(file));
        terminal.done("methods", project, "--table", "codes", "--out", file);
        assertEquals(List.of("House", "", "", "", ""), Written.read(file).get(1));
        assertTrue(terminal.done("methods", project, "--table", "contributions").answer().contains("Ann"));
        assertEquals(2, terminal.type("methods", project, "--table", "everything").exit());
    }
}
