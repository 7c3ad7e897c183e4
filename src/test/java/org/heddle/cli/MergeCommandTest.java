package org.heddle.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.heddle.store.ProjectStore;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Threads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two coders' files become one on the command line, and files that cannot be merged are refused in one sentence.
final class MergeCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;
    private Path mine;
    private Path theirs;

    @BeforeEach
    void twoCopies() throws Exception {
        terminal = new Terminal(folder);
        mine = folder.resolve("mine.heddle");
        theirs = folder.resolve("theirs.heddle");
        Files.writeString(folder.resolve("talk.txt"), "GP: The rent decides, and who owns what.\n");
        terminal.done("new", mine, "--framework", "none", "--coder", "Ailsa");
        terminal.done("import", mine, folder.resolve("talk.txt"));
        terminal.done("codebook", mine, "--add", "Rent");
        Files.copy(mine, theirs);
        terminal.type("code", theirs, "talk", "Rent", "--quote", "who owns what", "--as", "Tom");
    }

    private List<String> coded(Path project) {
        return terminal.done("codings", project).answer().lines().toList();
    }

    @Test
    void aDryRunSaysWhatWouldComeAndTheMergeBringsIt() throws Exception {
        byte[] before = Files.readAllBytes(theirs);
        assertEquals(List.of("Acts since the copies parted: 0 here, 1 in the other copy.", "Would come: coders 1, codings 1."),
                terminal.done("merge", mine, theirs, "--dry-run").answer().lines().toList());
        assertEquals(List.of(), coded(mine));
        assertTrue(terminal.done("merge", mine, theirs).answer().contains("Came: coders 1, codings 1."));
        assertEquals(1, coded(mine).size());
        assertEquals("{\"acts\":{\"mine\":0,\"theirs\":0},\"added\":{},\"changed\":{},\"removed\":{},\"conflicts\":[],\"unplaced\":[],\"sealed\":false,\"applied\":false}",
                terminal.done("merge", mine, theirs, "--json").answer().strip());
        assertArrayEquals(before, Files.readAllBytes(theirs));
        assertEquals(List.of("Ailsa (1) designed the framework.", "Tom (1) coded.", "Ailsa (1) brought in and kept the sources.", "Ailsa (1) organised the work."),
                terminal.done("contributions", mine, "--json").fields().get("sentences"), "what came counts for whoever did it");
        terminal.done("undo", mine);
        assertEquals(List.of(), coded(mine));
    }

    @Test
    void aMergeAfterACodeThatHadTakenInAnotherWasDeletedIsTakenBackWhole() {
        terminal.done("codebook", mine, "--add", "Home");
        terminal.done("codebook", mine, "--add", "House");
        terminal.done("codebook", mine, "--merge", "Home", "House");
        terminal.done("codebook", mine, "--delete", "House");
        terminal.done("merge", mine, theirs);
        assertEquals(1, coded(mine).size());
        terminal.done("undo", mine);
        assertEquals(List.of(), coded(mine));
        terminal.done("undo", mine, "--steps", "2");
        assertTrue(terminal.done("codebook", mine).answer().contains("Home"));
    }

    @Test
    void codesThatEachCopyPutBelowTheOtherDoNotHangOnNothing() {
        terminal.done("codebook", mine, "--add", "Home");
        Path other = copied();
        terminal.done("codebook", mine, "--move", "Rent", "Home");
        terminal.done("codebook", other, "--move", "Home", "Rent");
        terminal.done("merge", mine, other);
        assertEquals(List.of("Home", "Home > Rent"), paths(mine));
        isEvenAndTakenBack(other, List.of("Home", "Home > Rent"));
    }

    @Test
    void aCodeBelowOneThatWasMergedIntoACodeBelowItStandsAtTheTop() {
        terminal.done("codebook", mine, "--add", "Middle > Low");
        Path other = copied();
        terminal.done("codebook", mine, "--merge", "Rent", "Low");
        terminal.done("codebook", other, "--move", "Middle", "Rent");
        terminal.done("merge", mine, other);
        assertEquals(List.of("Middle", "Middle > Low"), paths(mine));
        isEvenAndTakenBack(other, List.of("Middle", "Middle > Low"));
    }

    @Test
    void codesThatWereMergedOnInTheOtherCopyAreOne() {
        terminal.done("codebook", mine, "--add", "Home");
        terminal.done("codebook", mine, "--add", "House");
        Path other = copied();
        terminal.done("codebook", mine, "--merge", "Rent", "Home");
        terminal.done("codebook", other, "--merge", "Home", "House");
        terminal.done("merge", mine, other);
        assertEquals(List.of("House"), paths(mine));
        isEvenAndTakenBack(other, List.of("Home", "House"));
    }

    @Test
    void codesThatEachCopyMergedIntoTheOtherAreOneAndTheSameInBoth() {
        terminal.done("codebook", mine, "--add", "Home");
        Path other = copied();
        terminal.done("codebook", mine, "--merge", "Rent", "Home");
        terminal.done("codebook", other, "--merge", "Home", "Rent");
        terminal.done("merge", mine, other, "--prefer", "mine");
        terminal.done("merge", other, mine, "--prefer", "theirs");
        assertEquals(1, paths(mine).size());
        assertEquals(paths(mine), paths(other));
        assertTrue(terminal.done("merge", mine, other, "--json").answer().endsWith("\"applied\":false}\n"));
    }

    @Test
    void aConflictSaysHowItWasSettled() {
        Path other = copied();
        terminal.done("codebook", mine, "--rename", "Rent", "Rents");
        terminal.done("codebook", other, "--rename", "Rent", "Housing");
        assertFalse(terminal.done("merge", mine, other, "--dry-run").answer().contains("Settled"));
        assertTrue(terminal.done("merge", mine, other, "--prefer", "both").answer().contains(") Settled: mine.\n"), "one code has one name");
        assertEquals(List.of("Rents"), paths(mine));
    }

    @Test
    void aCodeThatWasMergedTwiceIsKnownAsTheLastOneForGood() {
        terminal.done("codebook", mine, "--add", "Home");
        terminal.done("codebook", mine, "--add", "House");
        Path other = copied();
        terminal.done("codebook", mine, "--merge", "Rent", "Home");
        terminal.done("codebook", mine, "--merge", "Home", "House");
        terminal.done("codebook", other, "--delete", "House");
        terminal.done("codebook", other, "--delete", "Home");
        terminal.done("code", other, "talk", "Rent", "--quote", "who owns what", "--as", "Ailsa");
        terminal.done("merge", mine, other, "--prefer", "theirs");
        assertTrue(terminal.done("merge", mine, other, "--prefer", "theirs", "--json").answer().endsWith("\"applied\":false}\n"));
    }

    @Test
    void notesAndExamplesOfCodesThatBecameOneAreOne() {
        terminal.done("codebook", mine, "--add", "Home");
        Path other = copied();
        String first = terminal.done("code", mine, "talk", "Rent", "--quote", "The rent decides").answer().strip();
        String second = terminal.done("code", mine, "talk", "Home", "--quote", "The rent decides").answer().strip();
        terminal.done("codebook", mine, "--example", "Rent", first);
        terminal.done("codebook", mine, "--example", "Home", second);
        terminal.done("note", mine, "talk", "Rent", "--state", "It is dear.");
        terminal.done("note", mine, "talk", "Home", "--state", "It is damp.");
        terminal.done("codebook", other, "--merge", "Home", "Rent");
        terminal.done("merge", mine, other);
        String notes = terminal.done("note", mine, "--json").answer();
        assertTrue(notes.contains("It is dear.") && notes.contains("It is damp."), notes);
        assertEquals(1, coded(mine).size());
        isEvenAndTakenBack(other, List.of("Rent", "Home"));
    }

    @Test
    void aCoderWhoLeftAndCameBackInTheOtherCopyMayBeAnother() {
        terminal.type("code", mine, "talk", "Rent", "--quote", "The rent decides", "--as", "Tom");
        terminal.done("merge", mine, theirs, "--prefer", "both");
        assertEquals(List.of("Tom", "Tom (2)"), terminal.done("codings", mine, "--json").rows().stream().map(row -> row.get("coder")).sorted().toList());
        Path other = copied();
        terminal.done("undo", other, "--steps", "2");
        terminal.type("code", other, "talk", "Rent", "--quote", "owns what", "--as", "Tom");
        terminal.done("merge", mine, other, "--prefer", "both");
        assertTrue(terminal.done("doctor", mine, "--json").answer().startsWith("{\"sound\":true"));
    }

    private Path copied() {
        Path other = folder.resolve("copy.heddle");
        terminal.done("backup", mine, other);
        return other;
    }

    private List<Object> paths(Path project) {
        return terminal.done("codebook", project, "--json").rows().stream().map(code -> code.get("path")).toList();
    }

    /// A second merge has nothing to do, and one step back is where mine was.
    private void isEvenAndTakenBack(Path other, List<String> before) {
        assertTrue(terminal.done("merge", mine, other, "--json").answer().endsWith("\"applied\":false}\n"));
        if (terminal.done("log", mine).answer().contains("Merged “copy.heddle”")) {
            terminal.done("undo", mine);
        }
        assertEquals(before, paths(mine));
        assertTrue(terminal.done("doctor", mine, "--json").answer().startsWith("{\"sound\":true"));
    }

    @Test
    void aConflictIsSettledByAWishOrOneByOneAndElseNothingIsWritten() {
        terminal.done("codebook", mine, "--rename", "Rent", "Housing");
        terminal.done("codebook", theirs, "--rename", "Rent", "Home");
        var refused = terminal.type("merge", mine, theirs, "--json");
        assertEquals(1, refused.exit());
        assertTrue(refused.answer().contains("\"mine\":\"name: Housing\",\"theirs\":\"name: Home\""), refused.answer());
        assertTrue(refused.remarks().startsWith("1 conflict to be settled. Nothing was changed"), refused.remarks());
        assertEquals(List.of(), coded(mine));
        String id = refused.answer().replaceFirst("(?s).*\"id\":\"(code:[^\"]+)\".*", "$1");
        terminal.done("merge", mine, theirs, "--settle", id + "=theirs");
        assertTrue(terminal.done("codebook", mine).answer().contains("Home"));
        assertEquals(2, terminal.type("merge", mine, theirs, "--prefer", "nobody").exit());
    }

    @Test
    void whatIsNoOtherCopyIsRefusedInOneSentence() throws Exception {
        Path stranger = folder.resolve("stranger.heddle");
        terminal.done("new", stranger, "--framework", "none", "--coder", "Ailsa");
        refused("another project", stranger);
        refused("this very project", mine);
        refused("There is no project", folder.resolve("absent.heddle"));
        refused("is empty", Files.createFile(folder.resolve("empty.heddle")));
        refused("cannot be read as a Heddle project", Files.writeString(folder.resolve("text.heddle"), "not a project at all, but long enough to be read as one. ".repeat(30)));
        Path cut = Files.copy(theirs, folder.resolve("cut.heddle"));
        try (var channel = FileChannel.open(cut, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 3);
        }
        refused("cannot be read as a Heddle project", cut);
        Path newer = Files.copy(theirs, folder.resolve("newer.heddle"));
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + newer); var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 9999");
        }
        refused("made by a newer Heddle", newer);
        assertEquals(List.of(), coded(mine));
        try (var _ = new Projects(Threads.none(), InstantSource.system()).open(theirs, Optional.empty())) {
            refused("is in use", theirs);
        }
    }

    private void refused(String words, Path other) {
        var said = terminal.type("merge", mine, other);
        assertEquals(1, said.exit(), words);
        assertTrue(said.remarks().contains(words) && said.remarks().lines().count() == 1, said.remarks());
    }

    @Test
    void anOlderFileIsReadFromACopyOfItsOwn() throws Exception {
        Path old = folder.resolve("old.heddle");
        try (var dump = ProjectStore.class.getResourceAsStream("schema-1.sql");
                var connection = DriverManager.getConnection("jdbc:sqlite:" + old); var statement = connection.createStatement()) {
            statement.executeUpdate(new String(Objects.requireNonNull(dump).readAllBytes(), StandardCharsets.UTF_8));
        }
        Path copy = Files.copy(old, folder.resolve("copy.heddle"), StandardCopyOption.REPLACE_EXISTING);
        byte[] before = Files.readAllBytes(copy);
        terminal.type("codebook", old, "--add", "New here");
        assertTrue(terminal.done("merge", old, copy).answer().contains("There is nothing in it that is not here."));
        assertArrayEquals(before, Files.readAllBytes(copy));
    }
}
