package org.heddle.cli.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.heddle.cli.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes along with a source or a code is said beforehand, goes, and comes back with an undo.
final class RemoveCommandTest {
    private static final String TALK = "talk";

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path project;

    @BeforeEach
    void aStudyThatWasInterpreted() throws Exception {
        terminal = new Terminal(folder);
        project = folder.resolve("study.heddle");
        Files.writeString(folder.resolve("talk.txt"), "INT: Well?\n\nGP: I'd never say politics, but the rent is what decides.\n");
        Files.writeString(folder.resolve("other.txt"), "GP: Nothing to see here, only words.\n");
        terminal.done("new", project, "--framework", "none", "--coder", "Ailsa");
        terminal.done("import", project, folder.resolve("talk.txt"), folder.resolve("other.txt"), "--case", "I1");
        terminal.done("codebook", project, "--add", "Politics");
        terminal.done("codebook", project, "--add", "Rent");
        terminal.done("code", project, TALK, "Rent", "--quote", "the rent is what decides");
        terminal.done("tension", project, "--add", "Politics", "--with", "Rent");
        String link = terminal.done("links", project, "--add", "contradicts", "--from", TALK, "--from-quote", "never say politics", "--to", "other",
                "--to-quote", "only words").answer().strip();
        terminal.done("register", project, "--add", "within", "--title", "Politics", "--link", link);
        terminal.done("memo", project, "--add", "--source", TALK, "--title", "He hesitates");
        terminal.done("matrix", project, "--make", "Main", "--columns", "Politics", "Rent");
        terminal.done("matrix", project, "--cell", "I1", "Rent", "--summary", "It decides.");
        terminal.done("conclusion", project, "--add", "Rent decides.", "--theme", "Rent");
        terminal.done("conclusion", project, "--edit", "1", "--source", TALK, "--quote", "the rent is what decides");
    }

    private List<String> everything() {
        return Stream.of("sources", "codebook", "codings", "tension", "links", "register", "memo", "matrix", "conclusion").map(command ->
                terminal.done(command, project, "--json").answer()).toList();
    }

    @Test
    void aSourceSaysWhatGoesAlongAndUndoBringsAllOfItBack() {
        List<String> before = everything();
        assertEquals("The text of “talk” goes, with 1 coding and its checks. Also goes: 1 memo and 1 link."
                + " Stays and loses something: 1 entry of the register and 1 conclusion.\n", terminal.done("remove", project, TALK, "--dry-run").answer());
        assertEquals(before, everything(), "nothing was removed yet");
        terminal.done("remove", project, TALK);
        assertNotEquals(before, everything());
        terminal.done("undo", project);
        assertEquals(before, everything());
    }

    @Test
    void aCodeSaysWhatGoesAlongAndUndoBringsAllOfItBack() {
        List<String> before = everything();
        assertEquals("Goes along: 1 coding by 1 coder in 1 source and 1 tension. Stays and loses something: 1 matrix column and 1 question or conclusion.\n",
                terminal.done("codebook", project, "--delete", "Rent", "--dry-run").answer());
        terminal.done("codebook", project, "--delete", "Rent");
        assertNotEquals(before, everything());
        terminal.done("undo", project);
        assertEquals(before, everything());
    }
}
