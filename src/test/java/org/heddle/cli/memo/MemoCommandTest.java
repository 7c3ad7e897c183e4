package org.heddle.cli.memo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heddle.cli.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MemoCommandTest {
    private static final String WORDS = "INT: How so?\n\nGP: \uD83D\uDE42 The rent decides. Naebody asks.\n";

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path project;

    @BeforeEach
    void makeAStudy() throws Exception {
        terminal = new Terminal(folder);
        project = folder.resolve("p.heddle");
        terminal.done("new", project, "--framework", "none", "--coder", "Ailsa");
        terminal.done("codebook", project, "--add", "Rent > Choice");
        terminal.done("codebook", project, "--add", "Hope");
        Path file = Files.writeString(folder.resolve("I1-1.txt"), WORDS);
        terminal.done("import", project, file, "--case", "I1");
        terminal.done("case", project, "I1", "--set", "arm=programme");
    }

    private List<Map<String, Object>> memos(Object... more) {
        return terminal.done(with(List.of("memo", project, "--json"), more)).rows();
    }

    private List<Map<String, Object>> notes(Object... more) {
        return terminal.done(with(List.of("note", project, "--json"), more)).rows();
    }

    private static Object[] with(List<Object> first, Object... more) {
        var all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return all.toArray();
    }

    private String add(Object... more) {
        return terminal.done(with(List.of("memo", project, "--add"), more)).answer().strip();
    }

    @Test
    void aMemoIsWrittenAboutEverythingThatCanBeNamed() {
        String coding = terminal.done("code", project, "I1-1", "Choice", "--quote", "The rent decides").answer().strip();
        add("--title", "Free");
        add("--project", "--title", "Study", "--kind", "data-surgery");
        add("--source", "I1-1", "--text", "Tired voice.", "--kind", "limitation");
        terminal.type("memo", project, "--add", "--code", "Rent > Choice", "--title", "Rule", "--as", "Tom");
        add("--coding", coding, "--title", "Why");
        add("--case", "I1", "--title", "Practice");
        assertEquals(List.of("case", "code", "coding", "free", "project", "source"), memos().stream().map(memo -> memo.get("about")).sorted().toList());
        var rule = memos("--about", "code").getFirst();
        assertEquals(List.of("id", "about", "target", "targetId", "kind", "title", "text", "author", "made", "changed", "links"), List.copyOf(rule.keySet()));
        assertEquals(List.of("Rent > Choice", "analytic", "Rule", "", "Tom", List.of()), List.of(rule.get("target"), rule.get("kind"), rule.get("title"),
                rule.get("text"), rule.get("author"), rule.get("links")));
        assertEquals(List.of("Study"), memos("--kind", "data surgery").stream().map(memo -> memo.get("title")).toList());
        assertEquals(List.of("Why"), memos("--coding", coding).stream().map(memo -> memo.get("title")).toList());
        assertEquals(List.of("Tired voice."), memos("--find", "VOICE tired").stream().map(memo -> memo.get("text")).toList());
        assertEquals(List.of("Rule"), memos("--by", "Tom").stream().map(memo -> memo.get("title")).toList());
    }

    @Test
    void theFileHoldsWhatTheListHolds() throws Exception {
        add("--code", "Hope", "--title", "Of hope");
        add("--source", "I1-1", "--title", "Of the talk");
        Path out = folder.resolve("memos.csv");
        terminal.done("memo", project, "--out", out, "--code", "Hope");
        assertEquals(List.of("analytic,Hope,Of hope"), Files.readAllLines(out).stream().skip(1).map(line -> line.replaceAll(",,.*", "")).toList());
    }

    @Test
    void linksCountCodePointsAndGoAwayAgain() {
        String memo = add("--title", "Rent");
        terminal.done("memo", project, "--link", memo, "--to-source", "I1-1", "--quote", "The rent decides");
        terminal.done("memo", project, "--link", memo.substring(0, 8), "--to-code", "Hope");
        int at = WORDS.codePointCount(0, WORDS.indexOf("The rent"));
        var links = (List<?>) memos().getFirst().get("links");
        assertEquals(List.of(at, at + 16, "The rent decides"), List.of(((Map<?, ?>) links.getFirst()).get("start"), ((Map<?, ?>) links.getFirst()).get("end"),
                ((Map<?, ?>) links.getFirst()).get("text")));
        assertEquals("Hope", ((Map<?, ?>) links.getLast()).get("code"));
        assertEquals("The memo already points there.\n", terminal.type("memo", project, "--link", memo, "--to-code", "Hope").remarks());
        terminal.done("memo", project, "--unlink", memo, "--to-source", "I1-1", "--span", at + ":" + (at + 16));
        terminal.done("memo", project, "--unlink", memo, "--to-code", "Hope");
        assertEquals(List.of(), memos().getFirst().get("links"));
    }

    @Test
    void whatIsNotGivenStaysAndUndoTakesBack() throws Exception {
        String memo = add("--title", "Title", "--text", "Old", "--kind", "decision");
        Path file = Files.writeString(folder.resolve("m.md"), "\uFEFF# New\r\n\r\n> words\r\n");
        terminal.done("memo", project, "--edit", memo, "--from", file);
        assertEquals(List.of("Title", "# New\n\n> words", "decision"), List.of(memos().getFirst().get("title"), memos().getFirst().get("text"), memos().getFirst().get("kind")));
        terminal.done("undo", project);
        assertEquals("Old", memos().getFirst().get("text"));
        terminal.done("memo", project, "--remove", memo);
        assertEquals(List.of(), memos());
    }

    @Test
    void blankAndEndlessMemosAreRefusedInASentence() throws Exception {
        assertEquals("A memo needs a title or some words. Delete it if it is not wanted.\n", terminal.type("memo", project, "--add", "--text", " \n\t ").remarks());
        Path ten = Files.writeString(folder.resolve("ten.md"), "word ".repeat(2_000_000));
        assertEquals("“ten.md” is too long for a memo, which holds up to 100,000 characters. Import it as a source.\n",
                terminal.type("memo", project, "--add", "--from", ten).remarks());
        assertEquals(2, terminal.type("memo", project, "--add", "--kind", "poem", "--title", "x").exit());
        assertEquals(2, terminal.type("memo", project, "--add", "--remove", "12345678").exit());
        assertEquals(List.of(), memos());
    }

    @Test
    void theListIsWrittenToAFileWholeOrNotAtAll() throws Exception {
        add("--code", "Hope", "--title", "=SUM(A1)", "--text", "Plain words.");
        terminal.done("memo", project, "--out", folder.resolve("m.csv"));
        assertTrue(Files.readString(folder.resolve("m.csv")).contains("analytic,Hope,'=SUM(A1),Plain words."), Files.readString(folder.resolve("m.csv")));
        assertEquals(1, terminal.type("memo", project, "--out", folder.resolve("m.xyz")).exit());
        assertFalse(Files.exists(folder.resolve("m.xyz")));
    }

    @Test
    void everyTranscriptHasItsHeadingsAndOpenOnesAreListed() {
        assertEquals(List.of("Rent", "Hope"), notes("--open").stream().map(note -> note.get("heading")).toList());
        terminal.done("note", project, "I1-1", "Rent", "--state", "Rent decides before anyone does.", "--quote", "The rent decides");
        terminal.done("note", project, "I1-1", "Rent", "--state", "Nobody is asked.");
        terminal.done("note", project, "I1-1", "Hope", "--nothing");
        assertEquals(List.of(), notes("--open"));
        var rent = notes("--code", "Rent").getFirst();
        assertEquals(List.of("id", "source", "case", "arm", "heading", "parked", "coder", "state", "at", "statements", "sourceId", "codeId"), List.copyOf(rent.keySet()));
        assertEquals(List.of("I1-1", "I1", "programme", "Rent", false, "Ailsa", "written"), List.of(rent.get("source"), rent.get("case"), rent.get("arm"),
                rent.get("heading"), rent.get("parked"), rent.get("coder"), rent.get("state")));
        int at = WORDS.codePointCount(0, WORDS.indexOf("The rent"));
        assertEquals(List.of(Map.of("text", "Rent decides before anyone does.", "passages", List.of(Map.of("start", at, "end", at + 16, "text", "The rent decides"))),
                Map.of("text", "Nobody is asked.", "passages", List.of())), rent.get("statements"));
        assertEquals("nothing found", notes("--code", "Hope").getFirst().get("state"));
        assertEquals(List.of(), notes("--arm", "comparison"));
    }

    @Test
    void aNoteIsChangedStatementByStatement() {
        terminal.done("note", project, "I1-1", "Rent", "--state", "One.");
        terminal.done("note", project, "I1-1", "Rent", "--state", "Two.");
        Object id = notes("--code", "Rent").getFirst().get("id");
        terminal.done("note", project, "I1-1", "Rent", "--support", 2, "--quote", "Naebody asks");
        assertEquals("Statements stand under that heading. Take them away first.\n", terminal.type("note", project, "I1-1", "Rent", "--nothing").remarks());
        terminal.done("note", project, "I1-1", "Rent", "--drop", 1);
        assertEquals("There is no statement 2 under that heading; it has 1.\n", terminal.type("note", project, "I1-1", "Rent", "--drop", 2).remarks());
        assertEquals(id, notes("--code", "Rent").getFirst().get("id"));
        terminal.done("note", project, "I1-1", "Rent", "--drop", 1);
        assertEquals("open", notes("--code", "Rent").getFirst().get("state"));
        terminal.done("undo", project);
        assertEquals("written", notes("--code", "Rent").getFirst().get("state"));
    }

    @Test
    void whatStandsUnderAFormerHeadingIsParked() {
        terminal.done("note", project, "I1-1", "Hope", "--state", "Little.");
        terminal.done("note", project, "--headings", "Choice", "Rent");
        assertEquals(List.of("Rent false open", "Rent > Choice false open", "Hope true written"),
                notes().stream().map(note -> note.get("heading") + " " + note.get("parked") + " " + note.get("state")).toList());
        terminal.done("note", project, "--headings", "top");
        assertEquals(List.of("Rent", "Hope"), notes().stream().map(note -> note.get("heading")).toList());
    }

    @Test
    void oneHeadingAcrossAllTranscriptsGoesIntoEveryFormat() throws Exception {
        terminal.done("note", project, "I1-1", "Rent", "--state", "Rent decides.", "--quote", "The rent decides");
        for (String ending : List.of("csv", "docx", "html", "md", "json")) {
            terminal.done("note", project, "--code", "Rent", "--out", folder.resolve("n." + ending));
            assertTrue(Files.size(folder.resolve("n." + ending)) > 50, ending);
        }
        assertTrue(Files.readString(folder.resolve("n.csv")).contains("Rent,I1-1,I1,programme,Ailsa,written,Rent decides.,“The rent decides”"),
                Files.readString(folder.resolve("n.csv")));
        assertTrue(Files.readString(folder.resolve("n.md")).contains("Every statement points to a passage."));
    }
}
