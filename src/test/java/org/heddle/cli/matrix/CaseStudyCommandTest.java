package org.heddle.cli.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.heddle.cli.Terminal;
import org.heddle.exchange.exporting.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CaseStudyCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;
    private Path project;

    @BeforeEach
    void aCaseWithTwoSourcesAndAGuestInAnother() throws Exception {
        terminal = new Terminal(folder);
        project = folder.resolve("study.heddle");
        Files.writeString(folder.resolve("one.txt"), "INT: Well?\n\nGP: The rent is what decides.\n");
        Files.writeString(folder.resolve("two.txt"), "GP: The rent again.\n\nPN: It is the bus.\n");
        Files.writeString(folder.resolve("guest.txt"), "GP: Elsewhere too.\n\nCLP: Here it is the damp.\n");
        terminal.done("new", project, "--framework", "none", "--coder", "Ailsa");
        terminal.done("import", project, folder.resolve("one.txt"), folder.resolve("two.txt"), "--case", "I1");
        terminal.done("import", project, folder.resolve("guest.txt"), "--case", "I2");
        terminal.done("codebook", project, "--add", "Rent");
        terminal.done("case", project, "I1", "--set", "arm=programme");
        terminal.done("speaker", project, "guest", "CLP", "--case", "I1", "--role", "CLP");
        terminal.done("code", project, "one", "Rent", "--quote", "rent is what decides");
        terminal.done("code", project, "two", "Rent", "--quote", "rent again");
        terminal.done("code", project, "guest", "Rent", "--quote", "it is the damp");
        terminal.done("code", project, "guest", "Rent", "--quote", "Elsewhere too");
    }

    private Map<?, ?> study() throws Exception {
        return (Map<?, ?>) terminal.done("casestudy", project, "I1", "--json").json();
    }

    private static List<?> each(Object rows, String key) {
        return ((List<?>) rows).stream().map(row -> ((Map<?, ?>) row).get(key)).toList();
    }

    @Test
    void aCaseHoldsItsSourcesItsGuestsAndTheirPassagesOnly() throws Exception {
        Map<?, ?> study = study();
        assertEquals(Map.of("arm", "programme"), study.get("answers"));
        assertEquals(List.of("guest", "one", "two"), each(study.get("sources"), "source"));
        assertEquals(List.of(true, false, false), each(study.get("sources"), "isGuest"));
        assertEquals(List.of("CLP", "GP", "GP", "PN"), each(study.get("people"), "label"));
        assertEquals(List.of(3), each(study.get("themes"), "passages"));
        assertEquals(List.of("it is the damp", "rent is what decides", "rent again"), each(((Map<?, ?>) ((List<?>) study.get("themes")).getFirst()).get("read"), "text"));
    }

    @Test
    void theSummaryIsWrittenSaidAnewAndTakenAway() throws Exception {
        terminal.done("casestudy", project, "I1", "--summary", "Rent first.");
        assertEquals(List.of("Rent first."), study().get("summary"));
        terminal.done("casestudy", project, "I1", "--summary", "Rent, then damp.");
        assertEquals(List.of("Rent, then damp."), study().get("summary"));
        assertEquals(List.of(true, false), each(terminal.done("casestudy", project, "--json").json(), "hasSummary"));
        Path out = folder.resolve("i1.md");
        terminal.done("casestudy", project, "I1", "--out", out);
        assertTrue(Files.readString(out).contains("Rent, then damp."));
        terminal.done("casestudy", project, "I1", "--summary", "");
        assertEquals(List.of(), study().get("summary"));
        terminal.done("undo", project);
        assertEquals(List.of("Rent, then damp."), study().get("summary"));
    }

    @Test
    void aCaseStudyIsWrittenAsOneLongTable() throws Exception {
        terminal.done("casestudy", project, "I1", "--summary", "Rent first, \"then\" damp.\nIn two lines.");
        terminal.done("memo", project, "--add", "--case", "I1", "--title", "A visit", "--text", "The door was open.");
        Path out = folder.resolve("i1.csv");
        terminal.done("casestudy", project, "I1", "--out", out);
        List<List<String>> rows = Written.read(out);
        assertEquals(List.of("part", "what", "where", "words", "more"), rows.getFirst());
        assertEquals(List.of("Rent first, \"then\" damp.\nIn two lines."), rows.stream().filter(row -> row.getFirst().equals("Summary")).map(row -> row.get(3)).toList());
        assertTrue(rows.contains(List.of("About the case", "arm", "", "programme", "")), rows.toString());
        assertEquals(List.of("it is the damp", "rent is what decides", "rent again"), rows.stream().filter(row -> row.getFirst().equals("Passages")).map(row -> row.get(3)).toList());
        assertEquals(List.of("guest", "one", "two"), rows.stream().filter(row -> row.getFirst().equals("Sources")).map(row -> row.get(1)).toList());
        assertEquals(List.of("The door was open."), rows.stream().filter(row -> row.getFirst().equals("Memos")).map(row -> row.get(3)).toList());
    }

    @Test
    void anUnknownCaseIsAnsweredWithASentence() {
        assertEquals("1 There is no case “Z9” in the project.\n", terminal.type("casestudy", project, "Z9").exit() + " "
                + terminal.type("casestudy", project, "Z9").remarks());
        assertEquals(2, terminal.type("casestudy", project, "--summary", "x").exit());
    }
}
