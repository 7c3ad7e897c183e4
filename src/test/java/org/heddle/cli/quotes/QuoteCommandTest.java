package org.heddle.cli.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heddle.cli.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// Quotes made and listed on the command line, as a script makes a paper's table.
final class QuoteCommandTest {
    private static final String WORDS = "INT: And?\nGP: The rent goes up every year, and food too. Nobody asks us about it.\nINT: Yes.\nGP: They don't.\n";

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path project;
    private String rent;
    private String asks;

    @BeforeEach
    void codeTwoPassages() throws Exception {
        terminal = new Terminal(folder);
        project = folder.resolve("p.heddle");
        terminal.done("new", project, "--framework", "none", "--coder", "Ailsa");
        terminal.done("codebook", project, "--add", "Rent");
        terminal.done("codebook", project, "--add", "Voice");
        terminal.done("import", project, Files.writeString(folder.resolve("talk.txt"), WORDS), "--case", "C3");
        terminal.done("speaker", project, "talk", "GP", "--role", "GP");
        rent = code("Rent", "The rent goes up every year, and food too.");
        asks = code("Voice", "Nobody asks us about it.");
    }

    private String code(String code, String quote) {
        return terminal.done("code", project, "talk", code, "--quote", quote, "--as", "Ailsa").answer().strip();
    }

    private List<Object> quotes(String... more) {
        Path out = folder.resolve("quotes.json");
        var words = new ArrayList<Object>(List.of("quotes", project, "--out", out, "--columns", "subtheme,theme,quote,attribution"));
        words.addAll(List.of(more));
        terminal.done(words.toArray());
        return rows(out);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> rows(Path out) {
        try {
            var json = JsonMapper.builder().build().readValue(Files.readString(out), Object.class);
            return ((List<Map<String, Object>>) json).stream().<Object>map(row -> row.get("quote") + " " + row.get("attribution")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void aSelectedQuoteIsPrintedAsItWasPublished() {
        var said = terminal.done("quote", project, rent, "--as", "Ailsa", "--published", "The rent goes up […] and food too.", "--select");
        assertEquals("The rent goes up […] and food too.", said.answer().strip());
        assertEquals(List.of("The rent goes up […] and food too. (GP:C3)"), quotes("--selected"));
        assertEquals(List.of("The rent goes up […] and food too. (GP:C3)", "Nobody asks us about it. (GP:C3)"), quotes());
        terminal.done("undo", project);
        assertEquals(List.of(), quotes("--selected"));
    }

    @Test
    void wordsThatAreNotInTheSourceAreRefusedAndNamed() {
        var said = terminal.type("quote", project, rent, "--as", "Ailsa", "--published", "The rents go up […] and food too.", "--select");
        assertEquals(1, said.exit());
        assertEquals("“rents go” is not in the source. It says “rent goes” there.", said.remarks().strip());
        assertEquals(List.of(), quotes("--selected"));
    }

    @Test
    void aNoteWithoutEmphasisIsAWarning() {
        var said = terminal.type("quote", project, rent, "--published", "The rent goes up every year [our emphasis]");
        assertEquals(0, said.exit());
        assertEquals("The note says that words are emphasised, and none are: mark them with *asterisks*.", said.remarks().strip());
    }

    @Test
    void orderAndThemeAreTheWriters() {
        terminal.done("quote", project, asks, "--theme", "Rent", "--order", "1", "--status", "published");
        assertEquals(List.of("Nobody asks us about it. (GP:C3)", "The rent goes up every year, and food too. (GP:C3)"), quotes());
        terminal.done("quote", project, asks, "--theme", "Voice", "--order", "0");
        assertEquals(List.of("The rent goes up every year, and food too. (GP:C3)", "Nobody asks us about it. (GP:C3)"), quotes());
    }

    @Test
    void aQuoteOfTwoCodingsIsSpliced() {
        var said = terminal.done("quote", project, rent, "--with", asks, "--published", "The rent goes up every year […] Nobody asks us about it.", "--json");
        assertEquals(List.of("text", "elision", "text"), kinds(said.fields()));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> kinds(Map<String, Object> said) {
        return ((List<Map<String, Object>>) said.getOrDefault("parts", List.of())).stream().map(part -> part.get("kind")).toList();
    }

    @Test
    void theSameWordsTwiceAreFlagged() {
        terminal.done("quote", project, rent, "--select");
        String again = code("Voice", "food too");
        assertEquals("The same words are quoted again under “Rent”.", terminal.type("quote", project, again, "--select").remarks().strip());
    }

    @Test
    void aCorrectionCarriesThePublishedFormOrMarksIt() throws Exception {
        terminal.done("quote", project, rent, "--published", "The rent goes up […] and food too.", "--select");
        terminal.done("correct", project, "talk", "--text", Files.writeString(folder.resolve("new.txt"), WORDS.replace("And?", "And what then?")));
        assertEquals(List.of("The rent goes up […] and food too. (GP:C3)"), quotes("--selected"));
        assertEquals("1 of 1 quote faithful.", terminal.done("faithful", project).answer().strip());
        terminal.done("correct", project, "talk", "--text", Files.writeString(folder.resolve("new.txt"), WORDS.replace("food", "bread")));
        assertEquals(List.of("The rent goes up […] and bread too. (GP:C3)"), quotes("--selected"));
        var said = terminal.type("faithful", project, "--json");
        assertEquals(1, said.exit());
        assertEquals("1 quote is not faithful; “heddle faithful” lists what is wrong.", said.remarks().strip());
        assertEquals(List.of("The source was corrected under these words: look at them again."), findings(said).getFirst().get("faults"));
        terminal.done("undo", project, "--steps", "2");
        assertEquals("1 of 1 quote faithful.", terminal.done("faithful", project).answer().strip());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> findings(Terminal.Said said) {
        return (List<Map<String, Object>>) said.fields().getOrDefault("findings", List.of());
    }

    @Test
    void aCodingThatMovesAwayFromItsQuoteIsFound() {
        terminal.done("quote", project, rent, "--published", "The rent goes up […] and food too.", "--select");
        int start = WORDS.indexOf("The rent");
        terminal.done("coding", project, rent, "--span", start + ":" + WORDS.indexOf(", and food"));
        assertEquals(List.of("“and food too” is not in the source."), findings(terminal.type("faithful", project, "--json")).getFirst().get("faults"));
    }

    @Test
    void aTableIsPrintedInTheHouseStyle() throws Exception {
        terminal.done("coding", project, asks, "--stance", "counters", "--comment", "so few");
        terminal.done("quote", project, rent, "--published", "The rent goes up […] and food too.", "--select");
        Path out = folder.resolve("table.md");
        terminal.done("quotes", project, "--out", out, "--columns", "path,quote,attribution,status,verbatim,before,memo", "--marks", "double", "--expand",
                "--stance-marks", "--legend");
        assertEquals("""
                # Quotes

                GP, general practitioner; (−), counters.

                | Whole path | Quote | Attribution | Status | In the source | Before | Memo |
                | --- | --- | --- | --- | --- | --- | --- |
                | Rent | “The rent goes up […] and food too.” | (general practitioner [GP]:C3) | selected | The rent goes up every year, and food too. | INT: And? |  |
                | Voice | “Nobody asks us about it.” (−) | (GP:C3) | candidate | Nobody asks us about it. | INT: And? | so few |
                """, Files.readString(out).replace("\\", ""));
        assertEquals(2, terminal.type("quotes", project, "--out", out, "--marks", "curly").exit());
    }
}
