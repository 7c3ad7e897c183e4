package org.heddle.cli.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.heddle.cli.Terminal;
import org.heddle.exchange.exporting.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A study is arranged, summed up and concluded without a window.
final class FindingCommandsTest {
    private static final String WORDS = "INT: How so?\n\nGP: \uD83D\uDE42 The rent decides. Naebody asks. Wages went up though.\n";

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path project;

    @BeforeEach
    void makeAStudy() throws Exception {
        terminal = new Terminal(folder);
        project = folder.resolve("p.heddle");
        terminal.done("new", project, "--framework", "none", "--coder", "Ailsa");
        for (String code : List.of("Money > Rent", "Money > Wages", "Hope")) {
            terminal.done("codebook", project, "--add", code);
        }
        Path file = Files.writeString(folder.resolve("I1-1.txt"), WORDS);
        terminal.done("import", project, file, "--case", "I1");
        terminal.done("speaker", project, "I1-1", "GP", "--role", "GP", "--case", "I1");
        String rent = code("Rent", "The rent decides", "exemplifies");
        code("Wages", "Wages went up though", "counters");
        String hope = code("Hope", "Naebody asks", "exemplifies");
        terminal.done("quote", project, rent, "--published", "The rent decides.", "--select");
        terminal.done("quote", project, hope, "--published", "Naebody asks.", "--select");
        arrange("--new", "Abstract");
        arrange("--in", "Abstract", "--heading", "Why health fails", "--gloss", "Two ways.");
        arrange("--in", "Abstract", "--code", "Money", "--under", "1", "--title", "It is the money");
    }

    private String code(String code, String words, String stance) {
        return terminal.done("code", project, "I1-1", code, "--as", "Ailsa", "--quote", words, "--stance", stance).answer().strip();
    }

    private void arrange(Object... more) {
        terminal.done(with("arrangement", more));
    }

    private Object[] with(String command, Object... more) {
        var all = new ArrayList<Object>(List.of(command, project));
        all.addAll(List.of(more));
        return all.toArray();
    }

    private List<String> shown(String name) {
        return terminal.done("arrangement", project, "--show", name, "--json").rows().stream().map(row -> "%s %s".formatted(row.get("number"), row.get("title"))).toList();
    }

    @Test
    void anArrangementIsMadeEditedCopiedShownAndDropped() {
        arrange("--in", "Abstract", "--code", "Hope");
        arrange("--in", "Abstract", "--code", "Rent", "--under", "2");
        assertEquals(List.of("1 Why health fails", "1.1 It is the money", "2 Hope", "2.1 Rent"), shown("Abstract"));
        arrange("--in", "Abstract", "--line", "2.1", "--higher");
        arrange("--in", "Abstract", "--line", "3", "--up");
        arrange("--in", "Abstract", "--line", "3", "--deeper");
        arrange("--in", "Abstract", "--line", "1", "--down");
        arrange("--in", "Abstract", "--line", "1", "--title", "Rents", "--gloss", "First of all.");
        assertEquals(List.of("1 Rents", "1.1 Hope", "2 Why health fails", "2.1 It is the money"), shown("Abstract"));
        arrange("--in", "Abstract", "--line", "1", "--take-out");
        assertEquals(List.of("1 Hope", "2 Why health fails", "2.1 It is the money"), shown("Abstract"));
        terminal.done("undo", project, "--steps", "1");
        arrange("--new", "Conclusion", "--like", "Abstract");
        arrange("--rename", "Conclusion", "--to", "End");
        arrange("--new", "Everything", "--codebook");
        assertEquals(shown("Abstract"), shown("End"));
        assertEquals(List.of("1 Money", "1.1 Rent", "1.2 Wages", "2 Hope"), shown("Everything"));
        assertEquals(List.of(Map.of("code", "Money > Rent", "Abstract", "1", "End", "1", "Everything", "1.1 (Money)")),
                terminal.done("arrangement", project, "--where", "--json").rows().stream().filter(row -> "Money > Rent".equals(row.get("code"))).toList());
        arrange("--drop", "End");
        assertEquals(List.of("Abstract", "Everything"), terminal.done("arrangement", project, "--json").rows().stream().map(row -> row.get("name")).toList());
        assertEquals("There is already an arrangement called “abstract”.\n", terminal.type("arrangement", project, "--new", "abstract").remarks());
        assertEquals("“Everything” has no line 7.\n", terminal.type("arrangement", project, "--in", "Everything", "--line", "7", "--up").remarks());
        assertEquals(2, terminal.type("arrangement", project, "--in", "Everything", "--up").exit());
    }

    @Test
    void questionsAreOrderedAndTheUnansweredOnesListed() {
        terminal.done("question", project, "--add", "What decides?", "--theme", "Money");
        terminal.done("question", project, "--add", "Who hopes?");
        terminal.done("question", project, "--edit", "2", "--place", "1");
        assertEquals("1. Who hopes?\n   unanswered\n2. What decides?\n   theme: Money\nTheme without a question: Hope\n", terminal.done("question", project).answer());
        terminal.done("conclusion", project, "--add", "Rent does.", "--question", "1", "--theme", "Rent");
        terminal.done("question", project, "--edit", "2", "--unlink", "Money");
        var rows = terminal.done("question", project, "--json").rows();
        assertEquals(List.of(List.of("Rent does."), false, List.of(), true), List.of(rows.get(0).get("conclusions"), rows.get(0).get("unanswered"),
                rows.get(1).get("themes"), rows.get(1).get("unanswered")));
        terminal.done("question", project, "--drop", "1");
        assertEquals(List.of(), terminal.done("conclusion", project, "--json").rows().getFirst().get("questions"));
    }

    @Test
    void questionsAndConclusionsAreWrittenAsTablesWithTheirPassages() throws Exception {
        terminal.done("question", project, "--add", "What decides?", "--theme", "Money", "--theme", "Hope");
        terminal.done("question", project, "--add", "=Who asks?");
        terminal.done("conclusion", project, "--add", "Rent does.", "--question", "1", "--theme", "Rent", "--novelty", "new", "--for", "policy,research");
        terminal.done("conclusion", project, "--edit", "1", "--source", "I1-1", "--quote", "The rent decides");
        Path file = folder.resolve("list.csv");
        terminal.done("question", project, "--out", file);
        assertEquals(List.of(List.of("no.", "question", "themes", "conclusions", "unanswered"), List.of("1", "What decides?", "Money; Hope", "Rent does.", "no"),
                List.of("2", "'=Who asks?", "", "", "yes")), Written.read(file));
        terminal.done("conclusion", project, "--out", file);
        assertEquals(List.of("1", "Rent does.", "new", "research, policy", "Money > Rent", "What decides?", "“The rent decides” (GP:I1) (I1-1)", "", ""),
                Written.read(file).get(1));
        assertEquals(2, terminal.type("conclusion", project, "--add", "No.", "--out", file).exit());
        assertEquals(2, terminal.type("arrangement", project, "--out", file).exit());
    }

    @Test
    void theFindingsAreWrittenAsAWorkbookAndTheThemesAsOneTable() throws Exception {
        terminal.done("question", project, "--add", "What decides?", "--theme", "Money");
        terminal.done("memo", project, "--add", "--code", "Money", "--kind", "theme summary", "--title", "Money decides", "--text", "In two lines.");
        terminal.done("memo", project, "--add", "--code", "Money", "--kind", "vignette with sensitive detail", "--text", "Not for print.");
        Path file = folder.resolve("findings.csv");
        assertEquals("Vignettes with sensitive detail were left out: 1. --sensitive takes them in.\n",
                terminal.type("findings", project, "--arrangement", "Abstract", "--out", file).remarks());
        assertEquals(List.of("1.1", "It is the money", "Money", "", "Money decides\nIn two lines.", "Rent\nWages", "", "1", "1", ""), Written.read(file).get(2));
        terminal.type("findings", project, "--arrangement", "Abstract", "--sensitive", "--out", file);
        assertEquals("Not for print.", Written.read(file).get(2).getLast());
        Path book = folder.resolve("findings.xlsx");
        terminal.type("findings", project, "--arrangement", "Abstract", "--out", book);
        assertEquals(List.of("The rent decides.", "Wages went up though", "Naebody asks."), Written.xlsx(book, 1).stream().skip(1).map(row -> row.get(2)).toList());
        assertEquals(List.of("1", "What decides?", "Money", "", "no"), Written.xlsx(book, 2).get(1));
    }

    @Test
    void aConclusionIsLinkedMarkedAddressedAndFlaggedWhileItRestsOnNothing() {
        terminal.done("conclusion", project, "--add", "It is as it is.");
        terminal.done("conclusion", project, "--add", "The rent decides.", "--theme", "Rent", "--novelty", "confirms", "--for", "policy,research",
                "--literature", "Marmot 2010");
        terminal.done("conclusion", project, "--edit", "2", "--source", "I1-1", "--quote", "The rent decides");
        var rows = terminal.done("conclusion", project, "--json").rows();
        assertEquals("Linked to nothing: no theme, passage or literature supports it.", rows.getFirst().get("doubt"));
        int at = WORDS.codePointCount(0, WORDS.indexOf("The rent"));
        assertEquals(List.of("The rent decides.", "confirms earlier work", List.of("research", "policy"), "Marmot 2010", List.of("Money > Rent"),
                List.of(Map.of("source", "I1-1", "start", at, "end", at + 16, "text", "The rent decides"))),
                List.of(rows.get(1).get("statement"), rows.get(1).get("novelty"), rows.get(1).get("for"), rows.get(1).get("literature"),
                        rows.get(1).get("themes"), rows.get(1).get("passages")));
        assertEquals(2, terminal.type("conclusion", project, "--edit", "2", "--source", "I1-1").exit());
        assertEquals(2, terminal.type("conclusion", project, "--novelty", "old", "--add", "x").exit());
        assertEquals(1, terminal.type("conclusion", project, "--drop", "9").exit());
    }

    private void writeThemAll() {
        terminal.done("memo", project, "--add", "--code", "Money", "--kind", "theme summary", "--title", "Money comes first.", "--text",
                "All speak of *money*.\n\n- rent above all\n- wages too");
        terminal.done("memo", project, "--add", "--code", "Rent", "--kind", "theme summary", "--title", "Rent is fate.", "--text", "");
        terminal.done("memo", project, "--add", "--code", "Wages", "--kind", "vignette", "--title", "A rise", "--text", "One got a rise.");
        terminal.done("memo", project, "--add", "--code", "Money", "--kind", "vignette with sensitive detail", "--title", "The house", "--text", "A house was lost.");
        terminal.done("memo", project, "--add", "--project", "--kind", "sampling rationale", "--text", "Those who know most.");
        terminal.done("question", project, "--add", "What decides?", "--theme", "Money");
        terminal.done("conclusion", project, "--add", "Rent does.", "--theme", "Rent");
    }

    @Test
    void theFindingsSectionStandsInTheOrderOfAnArrangementWithItsQuotesAndWithoutSensitiveDetail() throws Exception {
        writeThemAll();
        Path out = folder.resolve("findings.md");
        var done = terminal.type("findings", project, "--arrangement", "Abstract", "--out", out);
        assertEquals("Vignettes with sensitive detail were left out: 1. --sensitive takes them in.\n", done.remarks());
        assertEquals("""
                # Findings: Abstract

                *1 vignette with sensitive detail was left out of this text.*

                ## Research questions

                1\\. What decides?

                - Themes: Money

                ## Findings

                ### 1 Why health fails

                Two ways.

                #### 1.1 It is the money

                Money comes first.

                All speak of money.

                - rent above all
                - wages too
                - Rent: Rent is fate.
                - Wages

                > The rent decides. (GP:I1)

                *Counter-evidence*

                > Wages went up though (GP:I1), counters

                *Vignette*

                A rise

                One got a rise.

                ### Not in this arrangement

                > Naebody asks. (GP:I1)

                ## Conclusions

                1\\. Rent does.

                - Themes: Money > Rent

                ## Sampling rationale

                Those who know most.
                """, Files.readString(out));
    }

    @Test
    void wordAndWebPageHoldTheSameAndSensitiveDetailOnlyWhenItIsAskedFor() throws Exception {
        writeThemAll();
        Path docx = folder.resolve("findings.docx");
        assertTrue(terminal.type("findings", project, "--arrangement", "Abstract", "--out", docx, "--sensitive").remarks().contains("sensitive detail"));
        try (var zip = new ZipFile(docx.toFile()); InputStream words = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            String xml = new String(words.readAllBytes(), StandardCharsets.UTF_8);
            for (String part : List.of("A house was lost.", "Rent is fate.", "The rent decides. (GP:I1)", "w:val=\"Heading3\"", "w:val=\"Quote\"")) {
                assertTrue(xml.contains(part), part);
            }
        }
        Path html = folder.resolve("findings.html");
        terminal.type("findings", project, "--out", html);
        String page = Files.readString(html);
        assertTrue(page.contains("<blockquote dir=\"auto\">The rent decides. (GP:I1)</blockquote>"));
        assertFalse(page.contains("A house was lost."));
        assertEquals(1, terminal.type("findings", project, "--out", folder.resolve("x.pdf")).exit());
        Path both = folder.resolve("both.html");
        assertEquals(terminal.type("findings", project, "--json").rows(), terminal.type("findings", project, "--json", "--out", both).rows());
        assertEquals(Files.readString(html), Files.readString(both));
        assertTrue(terminal.type("findings", project).answer().contains("“Naebody asks.” (GP:I1)"));
        assertEquals(List.of(List.of("Money comes first.")), terminal.type("findings", project, "--arrangement", "Abstract", "--json").rows().stream()
                .map(row -> ((List<?>) row.get("summaries")).stream().map(memo -> ((Map<?, ?>) memo).get("title")).toList()).filter(list -> !list.isEmpty()).toList());
    }

    @Test
    void quotesFollowAnArrangementAndItsHeadings() throws Exception {
        Path out = folder.resolve("quotes.csv");
        terminal.done("quotes", project, "--arrangement", "Abstract", "--columns", "theme,subtheme,quote", "--out", out);
        assertEquals(List.of("theme,subtheme,quote", "Why health fails,It is the money,The rent decides.", "Why health fails,It is the money,Wages went up though"),
                Files.readAllLines(out).stream().map(line -> line.replace("\uFEFF", "")).toList());
        terminal.done("quotes", project, "--arrangement", "Abstract", "--theme", "Wages", "--columns", "quote", "--out", out);
        assertEquals(List.of("quote", "Wages went up though"), Files.readAllLines(out).stream().map(line -> line.replace("\uFEFF", "")).toList());
        assertEquals("There is no arrangement “Nowhere” in the project.\n",
                terminal.type("quotes", project, "--arrangement", "Nowhere", "--out", out).remarks());
    }
}
