package org.heddle.cli.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.heddle.cli.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorrectCommandTest {
    private static final String TALK = "INT: Who decides?\n\nGP: The rnet \uD83D\uDE42 decides, and so does Alice. Aye. Aye.\n\nINT: Does it?\n\nGP: It does.\n";

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path project;

    @BeforeEach
    void codeATalk() throws IOException {
        terminal = new Terminal(folder);
        project = folder.resolve("p.heddle");
        terminal.done("new", project, "--framework", "none", "--coder", "Ailsa");
        terminal.done("codebook", project, "--add", "A");
        terminal.done("import", project, file("talk.txt", TALK));
        terminal.done("speaker", project, "talk", "GP", "--role", "GP", "--person", "Dr Reid");
        for (String quote : List.of("Who decides", "The rnet \uD83D\uDE42 decides", "Alice", "so does Alice", "It does")) {
            terminal.done("code", project, "talk", "A", "--quote", quote);
        }
    }

    private Path file(String name, String words) throws IOException {
        return Files.writeString(folder.resolve(name), words);
    }

    private List<Object> words() {
        return terminal.done("codings", project, "--json").rows().stream().map(row -> row.get("text")).toList();
    }

    @Test
    void aTypoIsMendedAndEveryCodingCoversItsWords() {
        String said = terminal.done("correct", project, "talk", "--replace", "rnet", "--with", "rent").answer();
        assertEquals("""
                Corrected “talk” in one place. Codings: 4 kept, 1 altered.
                altered  A  Ailsa  The rnet \uD83D\uDE42 decides  The rent \uD83D\uDE42 decides
                """.replace("one place", "2 places"), said);
        assertEquals(List.of("Who decides", "The rent \uD83D\uDE42 decides", "so does Alice", "Alice", "It does"), words());
    }

    @Test
    void aDryRunSaysItAllAndChangesNothing() throws Exception {
        var before = terminal.done("codings", project, "--json").answer();
        Path newer = file("newer.txt", TALK.replace("rnet", "rent").replace("It does.", ".").replace("Who decides", "And: Who decides"));
        Map<String, Object> said = terminal.done("correct", project, "talk", "--text", newer, "--dry-run", "--json").fields();
        assertEquals(List.of(false, 0, 3, 1, 0, 1), List.of(said.get("applied"), said.get("kept"), said.get("moved"), said.get("altered"),
                said.get("joined"), said.get("lost")));
        @SuppressWarnings("unchecked")
        var codings = (List<Map<String, Object>>) said.get("codings");
        assertEquals(List.of("moved", "altered", "moved", "moved", "lost"), codings.stream().map(one -> one.get("fate")).toList());
        assertEquals(Map.of("start", 28, "end", 46, "text", "The rent \uD83D\uDE42 decides"), codings.get(1).get("after"));
        assertEquals(before, terminal.done("codings", project, "--json").answer());
        assertEquals(new Terminal.Said(1, "", "Nothing would be left of the words of one coding. Nothing was changed; --dry-run names them, --drop-lost lets them go.\n"),
                terminal.type("correct", project, "talk", "--text", newer));
        assertEquals(before, terminal.done("codings", project, "--json").answer());
        terminal.done("correct", project, "talk", "--text", newer, "--drop-lost");
        assertEquals(List.of("Who decides", "The rent \uD83D\uDE42 decides", "so does Alice", "Alice"), words());
        terminal.done("undo", project);
        assertEquals(before, terminal.done("codings", project, "--json").answer());
        assertEquals(TALK + "\n", terminal.done("text", project, "talk").answer());
    }

    @Test
    void whoSpeaksStaysAlsoWhenALabelIsCorrected() throws Exception {
        Path newer = file("newer.txt", TALK.replace("GP:", "Doctor:") + "\nPN: I came late.\n");
        terminal.done("correct", project, "talk", "--text", newer);
        var source = terminal.done("sources", project, "--json").rows().getFirst();
        @SuppressWarnings("unchecked")
        var speakers = (List<Map<String, Object>>) source.get("speakers");
        assertEquals(List.of("INT null null", "Doctor GP Dr Reid", "PN PN null"),
                speakers.stream().map(one -> one.get("label") + " " + one.get("role") + " " + one.get("person")).toList());
        terminal.done("undo", project);
        assertEquals(2, ((List<?>) terminal.done("sources", project, "--json").rows().getFirst().get("speakers")).size());
    }

    @Test
    void turnsOfAPatternOfItsOwnGoAlong() throws Exception {
        terminal.done("import", project, file("own.txt", "~anna~ The rnet.\n~ben~ Aye.\n~anna~ Well.\n"), "--speaker-pattern", "~(\\w+)~");
        terminal.done("correct", project, "own", "--replace", "rnet", "--with", "rent of\nall");
        assertEquals(List.of("The rent of\nall.", "Aye.", "Well."),
                terminal.done("text", project, "own", "--turns", "--json").rows().stream().map(row -> row.get("text")).toList());
        assertEquals(List.of("anna", "ben", "anna"),
                terminal.done("text", project, "own", "--turns", "--json").rows().stream().map(row -> row.get("speaker")).toList());
    }

    @Test
    void twoCodingsThatMeetAreJoinedAndTheirCommentsKept() {
        terminal.done("code", project, "talk", "A", "--quote", "does Alice", "--comment", "narrow");
        terminal.done("correct", project, "talk", "--replace", "so does Alice", "--with", "does Alice");
        var rows = terminal.done("codings", project, "--json").rows().stream().filter(row -> row.get("text").equals("does Alice")).toList();
        assertEquals(List.of("narrow"), rows.stream().map(row -> row.get("comment")).toList());
        terminal.done("undo", project);
        assertEquals(6, words().size());
    }

    @Test
    void theSameTextIsNoActAndBothHashesStandInTheLog() throws Exception {
        long acts = terminal.done("log", project, "--json").rows().size();
        assertEquals("The text is the same. Nothing has changed.\n",
                terminal.done("correct", project, "talk", "--text", file("same.txt", "\uFEFF" + TALK.replace("\n", "\r\n"))).answer());
        assertEquals(acts, terminal.done("log", project, "--json").rows().size());
        var hashes = (String) terminal.done("sources", project, "--json").rows().getFirst().get("sha256");
        terminal.done("correct", project, "talk", "--replace", "Alice", "--with", "cafe\u0301");
        var now = (String) terminal.done("sources", project, "--json").rows().getFirst().get("sha256");
        assertEquals("Corrected the text of “talk” (SHA-256 %s → %s)".formatted(hashes.substring(0, 16), now.substring(0, 16)),
                terminal.done("log", project, "--json").rows().getLast().get("sentence"));
        assertTrue(words().containsAll(List.of("so does caf\u00E9", "caf\u00E9")));
    }

    @Test
    void searchFindsTheNewWordsAndNotTheOld() {
        terminal.done("search", project, "rnet", "--json");
        terminal.done("correct", project, "talk", "--replace", "rnet", "--with", "landlord");
        assertEquals(0, terminal.done("search", project, "rnet", "--json").fields().get("total"));
        assertEquals(1, terminal.done("search", project, "landlord", "--json").fields().get("total"));
    }

    @Test
    void whatCannotBeATextIsRefusedInOneSentence() throws Exception {
        var before = terminal.done("codings", project, "--json").answer();
        assertEquals(1, terminal.type("correct", project, "talk", "--text", file("empty.txt", " \n")).exit());
        assertEquals(1, terminal.type("correct", project, "talk", "--text", folder.resolve("none.txt")).exit());
        assertEquals(1, terminal.type("correct", project, "talk", "--replace", "Aye", "--with", "No").exit());
        assertEquals(1, terminal.type("correct", project, "talk", "--replace", "not there", "--with", "No").exit());
        assertEquals(1, terminal.type("correct", project, "nobody", "--replace", "a", "--with", "b").exit());
        assertEquals(2, terminal.type("correct", project, "talk", "--replace", "Aye").exit());
        assertEquals(2, terminal.type("correct", project, "talk").exit());
        assertEquals(2, terminal.type("correct", project, "talk", "--text", "x", "--nth", "1").exit());
        assertEquals(before, terminal.done("codings", project, "--json").answer());
        terminal.done("correct", project, "talk", "--replace", "Aye", "--with", "No", "--nth", "2");
        assertTrue(terminal.done("text", project, "talk").answer().contains("Aye. No."));
        assertEquals(0, terminal.type("doctor", project).exit());
    }

    @Test
    void anotherTextOfTenMegabytesIsTakenAndUndone() throws Exception {
        var before = terminal.done("codings", project, "--json").answer();
        Path big = file("big.txt", "INT: What else was there in those days then?\n\nPN: Nobody can remember it all any more.\n\n".repeat(120_000));
        terminal.done("correct", project, "talk", "--text", big, "--drop-lost");
        assertEquals(List.of(), words());
        terminal.done("undo", project);
        assertEquals(before, terminal.done("codings", project, "--json").answer());
    }
}
