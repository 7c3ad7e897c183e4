package org.heddle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgressCommandsTest {
    @TempDir
    Path folder;

    private Terminal terminal;
    private Path project;

    @BeforeEach
    void importATalk() throws IOException {
        terminal = new Terminal(folder);
        project = folder.resolve("p.heddle");
        terminal.done("new", project, "--framework", "none", "--coder", "Ailsa");
        terminal.done("codebook", project, "--add", "A");
        terminal.done("import", project, Files.writeString(folder.resolve("talk.txt"),
                "INT: Who decides?\n\nGP: The rent \uD83D\uDE42 does. It always did. Aye.\nSo it is.\n\nGP: ...\n\nPN: No.\n"));
        terminal.done("code", project, "talk", "A", "--quote", "It always did");
    }

    private Map<String, Object> talk() {
        return terminal.done("sources", project, "--json").rows().getFirst();
    }

    private List<String> uncoded(Object... more) {
        return terminal.done(Stream.concat(Stream.of("uncoded", project, "--json"), List.of(more).stream()).toArray())
                .rows().stream().map(row -> row.get("turn") + " " + row.get("speaker") + " " + row.get("text")).toList();
    }

    private List<String> lines(Object... more) {
        return terminal.done(Stream.concat(Stream.of("lines", project, "talk", "--json"), List.of(more).stream()).toArray())
                .rows().stream().map(row -> row.get("state") + " " + row.get("text")).toList();
    }

    @Test
    void sourcesAreAssignedAndTakenBack() {
        terminal.type("code", project, "talk", "A", "--quote", "No", "--as", "Tom");
        assertEquals("Assigned “talk” to Tom.\n", terminal.done("assign", project, "talk", "--to", "Tom").answer());
        assertEquals("Nothing has changed.\n", terminal.done("assign", project, "talk", "--to", "Tom").answer());
        terminal.done("assign", project, "talk", "--to", "Ailsa");
        terminal.done("finished", project, "talk", "--as", "Tom");
        assertEquals(List.of(List.of("Ailsa", "Tom"), List.of("Tom")), List.of(talk().get("assigned"), talk().get("finished")));
        terminal.done("assign", project, "talk", "--to", "Tom", "--no-longer");
        assertEquals(List.of("Ailsa"), talk().get("assigned"));
        terminal.done("undo", project);
        assertEquals(List.of("Ailsa", "Tom"), talk().get("assigned"));
        assertEquals(1, terminal.type("assign", project, "talk", "--to", "Nobody").exit());
        assertEquals(2, terminal.type("assign", project, "talk").exit());
        terminal.done("remove", project, "talk");
        terminal.done("undo", project);
        assertEquals(List.of("Ailsa", "Tom"), talk().get("assigned"));
    }

    @Test
    void coverageLeavesInterviewerAndLabelsOut() {
        terminal.type("code", project, "talk", "A", "--quote", "No.", "--as", "Tom");
        int length = "The rent \uD83D\uDE42 does. It always did. Aye.\nSo it is.".length() + "...".length() + "No.".length();
        assertEquals(List.of(
                Map.of("coder", "Ailsa", "turns", 3, "codedTurns", 1, "share", 13.0 / length),
                Map.of("coder", "Tom", "turns", 3, "codedTurns", 1, "share", 3.0 / length),
                Map.of("coder", "*", "turns", 3, "codedTurns", 2, "share", 16.0 / length)), talk().get("coverage"));
    }

    @Test
    void passagesNobodyCodedAreListedWithoutTheInterviewer() {
        terminal.type("code", project, "talk", "A", "--quote", "No.", "--as", "Tom");
        assertEquals(List.of("2 GP The rent \uD83D\uDE42 does.", "2 GP . Aye.\nSo it is."), uncoded());
        assertEquals(List.of("1 INT Who decides?", "2 GP The rent \uD83D\uDE42 does.", "2 GP . Aye.\nSo it is."), uncoded("--interviewer"));
        assertEquals("4 PN No.", uncoded("--coder", "Ailsa").getLast());
        Map<String, Object> first = terminal.done("uncoded", project, "--json").rows().getFirst();
        assertEquals(List.of(23, 39), List.of(first.get("start"), first.get("end")));
    }

    @Test
    void lineByLineEachSentenceIsCodedConsideredOrOpen() {
        assertEquals(List.of("open The rent \uD83D\uDE42 does.", "coded It always did.", "open Aye.", "open So it is.", "open No."), lines());
        terminal.done("lines", project, "talk", "--considered", "3");
        assertEquals(List.of("open The rent \uD83D\uDE42 does.", "coded It always did.", "considered Aye.", "open So it is.", "open No."), lines());
        assertEquals(List.of("coded The rent \uD83D\uDE42 does. It always did. Aye.", "open So it is.", "open No."), lines("--unit", "line"));
        terminal.done("correct", project, "talk", "--replace", "So it is", "--with", "So it was");
        assertEquals("considered Aye.", lines().get(2));
        terminal.done("correct", project, "talk", "--replace", "Aye", "--with", "Oh aye");
        assertEquals("open Oh aye.", lines().get(2));
        terminal.done("undo", project);
        assertEquals("considered Aye.", lines().get(2));
        terminal.done("lines", project, "talk", "--again", "3");
        assertEquals("open Aye.", lines().get(2));
        assertEquals(1, terminal.type("lines", project, "talk", "--considered", "9").exit());
        assertEquals(2, terminal.type("lines", project, "talk", "--unit", "page").exit());
        assertEquals(0, terminal.type("doctor", project).exit());
    }
}
