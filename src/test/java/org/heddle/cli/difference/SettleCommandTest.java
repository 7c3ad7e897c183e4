package org.heddle.cli.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heddle.cli.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two coders differ in a talk with a smiling face before every passage, and settle that from the command line.
final class SettleCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;
    private Path project;

    @BeforeEach
    void twoReadingsOfATalk() throws Exception {
        terminal = new Terminal(folder);
        project = folder.resolve("p.heddle");
        Files.writeString(folder.resolve("talk.txt"), "GP: \uD83D\uDE42 The rent decides. The board says no. They changed the poster. Nobody came.\n");
        terminal.done("new", project, "--framework", "none", "--coder", "Ann");
        terminal.done("codebook", project, "--add", "Rent");
        terminal.done("codebook", project, "--add", "Blame");
        terminal.done("import", project, folder.resolve("talk.txt"));
        terminal.done("code", project, "talk", "Rent", "--as", "Ann", "--quote", "The rent decides.");
        terminal.type("code", project, "talk", "Rent", "--as", "Bob", "--quote", "The rent decides.");
        terminal.done("code", project, "talk", "Rent", "--as", "Ann", "--quote", "The board says no. They changed");
        terminal.done("code", project, "talk", "Rent", "--as", "Bob", "--quote", "The board says no.");
        terminal.done("code", project, "talk", "Blame", "--as", "Ann", "--quote", "Nobody came.");
    }

    private List<Map<String, Object>> differences(String... more) {
        return terminal.done(Stream.concat(Stream.of("differences", project, "--coders", "Ann,Bob", "--json"), Stream.of(more)).toArray()).rows();
    }

    private String id(String kind) {
        return (String) differences("--kind", kind).getFirst().get("id");
    }

    private List<List<Object>> codings(String coder) {
        return terminal.done("codings", project, "--coder", coder, "--json").rows().stream()
                .map(one -> List.of(one.get("code"), one.get("start"), one.get("end"))).toList();
    }

    @Test
    void differencesAreListedWithBothReadingsInCodePoints() {
        var found = differences();
        assertEquals(List.of("boundary", "missed"), found.stream().map(one -> one.get("kind")).toList());
        var mark = Map.of("code", "Rent", "start", 24, "end", 42, "text", "The board says no.");
        Map<?, ?> second = (Map<?, ?>) found.getFirst().get("second");
        Map<?, ?> theirs = (Map<?, ?>) ((List<?>) second.get("marks")).getFirst();
        assertEquals("Bob", second.get("coder"));
        assertEquals(mark, Map.of("code", theirs.get("code"), "start", theirs.get("start"), "end", theirs.get("end"), "text", theirs.get("text")));
        assertEquals(found.stream().map(one -> one.get("id")).toList(),
                terminal.done("differences", project, "--coder", "Bob", "--coder", "Ann", "--json").rows().stream().map(one -> one.get("id")).toList());
        assertEquals(List.of("missed"), differences("--code", "Blame").stream().map(one -> one.get("kind")).toList());
    }

    @Test
    void settlingWritesTheAgreedLayerAndLeavesBothOriginals() {
        var before = List.of(codings("Ann"), codings("Bob"));
        terminal.done("settle", project, id("boundary"), "--keep", "second", "--reason", "The poster is another matter.", "--as", "Bob");

        assertEquals(before, List.of(codings("Ann"), codings("Bob")));
        assertEquals(List.of(List.of("Rent", 24, 42)), codings("consensus"));
        assertEquals(List.of("settled", "open"), differences().stream().map(one -> one.get("state")).toList());
        assertEquals(1, differences("--settled").size());
        assertEquals(1, differences("--open").size());

        terminal.done("undo", project);
        assertEquals(List.of("open", "open"), differences().stream().map(one -> one.get("state")).toList());
        assertEquals(List.of("Ann", "Bob"), terminal.done("codings", project, "--json").rows().stream().map(one -> one.get("coder")).distinct().sorted().toList());
    }

    @Test
    void aDifferenceCanBeSettledAnewAndReopened() {
        String id = id("boundary");
        var said = terminal.type("settle", project, id, "--keep", "first", "--reason", "Why.", "--push", "use");
        assertEquals("2 That was not understood: push include or exclude.", said.exit() + " " + said.remarks().strip());
        terminal.done("settle", project, id, "keep-b");
        terminal.done("settle", project, id, "--keep", "both");
        assertEquals(List.of(List.of("Rent", 24, 55)), codings("consensus"));
        terminal.done("settle", project, id, "--keep", "new", "--code", "Blame", "--span", "24:33");
        assertEquals(List.of(List.of("Blame", 24, 33)), codings("consensus"));
        terminal.done("settle", project, id, "--reopen");
        assertEquals(List.of(), codings("consensus"));
        assertEquals(List.of("open", "open"), differences().stream().map(one -> one.get("state")).toList());
    }

    @Test
    void aSettlementIsStaleOnceAnOriginalChanges() {
        terminal.done("settle", project, id("boundary"), "--keep", "first", "--as", "Ann");
        terminal.done("code", project, "talk", "Rent", "--as", "Bob", "--quote", "no. They changed the poster.");
        assertEquals(List.of("open", "open", "stale"), differences().stream().map(one -> one.get("state")).toList());
    }

    @Test
    void aCorrectionOfTheTextCarriesTheSettlementAlong() throws Exception {
        terminal.done("settle", project, id("boundary"), "--keep", "first");
        Files.writeString(folder.resolve("new.txt"), "GP: \uD83D\uDE42 Well, the rent decides. The board says no. They changed the poster. Nobody came.\n");
        terminal.done("correct", project, "talk", "--text", folder.resolve("new.txt"));
        assertEquals(List.of("settled"), differences("--kind", "boundary").stream().map(one -> one.get("state")).toList());
    }

    @Test
    void whatBothAgreeOnIsTakenOverOnce() {
        terminal.done("settle", project, "--agreed", "--coders", "Ann,Bob");
        assertEquals(List.of(List.of("Rent", 6, 23)), codings("consensus"));
        assertEquals("Nothing has changed.\n", terminal.done("settle", project, "--agreed", "--coders", "Ann,Bob").answer());
        terminal.done("undo", project);
        assertEquals(2, terminal.done("codings", project, "--json").rows().stream().map(one -> one.get("coder")).distinct().count());
    }

    @Test
    void aReasonGoesIntoTheRuleOfTheCodeAndItsCodingsWaitForARecheck() {
        terminal.done("settle", project, id("missed"), "--keep", "neither", "--reason", "Absence alone is no blame.", "--push", "exclude");
        var blame = terminal.done("codebook", project, "--json").rows().stream().filter(code -> code.get("name").equals("Blame")).findFirst().orElseThrow();
        assertEquals("Absence alone is no blame.", blame.get("notWhen"));
        assertEquals("exclude", ((Map<?, ?>) differences("--settled").getFirst().get("settlement")).get("rule"));
        assertTrue(terminal.done("recheck", project).answer().contains("Blame"));
    }

    @Test
    void theLedgerNamesReasonAndMeetingInEveryFormat() throws Exception {
        terminal.done("surgery", project, "--add", "2024-05-09", "--people", "Ann,Bob,Kirsty", "--source", "talk", "--code", "Rent", "--decisions", "Words only.");
        terminal.done("settle", project, id("boundary"), "--keep", "first", "--because", "rule", "--reason", "One breath.", "--surgery", "2024-05-09");
        for (String format : List.of("csv", "xlsx", "docx", "html", "md", "json")) {
            terminal.done("differences", project, "--coders", "Ann,Bob", "--out", folder.resolve("ledger." + format));
            assertTrue(Files.size(folder.resolve("ledger." + format)) > 0, format);
        }
        String ledger = Files.readString(folder.resolve("ledger.md"));
        assertEquals(List.of(), Stream.of("One breath.", "Data surgery of 9 May 2024", "kept Ann’s reading", "the rule decides", "Before: Ann with Bob")
                .filter(words -> !ledger.contains(words)).toList());
        var meeting = terminal.done("surgery", project, "--json").rows().getFirst();
        assertEquals(List.of(List.of("Ann", "Bob", "Kirsty"), List.of("talk"), List.of("Rent"), "1 difference"),
                List.of(meeting.get("people"), meeting.get("sources"), meeting.get("codes"), meeting.get("decided")));
        assertEquals(1, terminal.type("surgery", project, "--remove", "2024-05-09").exit());
    }

    @Test
    void aSealedPassShowsNoDifferenceAndSettlesNone() {
        String id = id("boundary");
        terminal.done("settle", project, id, "--keep", "first");
        terminal.done("pass", project, "--open", "Round", "--coders", "Ann,Bob", "--source", "talk");
        for (String who : List.of("Ann", "Bob")) {
            var answer = terminal.type("differences", project, "--coders", "Ann,Bob", "--json", "--as", who);
            assertEquals(List.of(), answer.rows());
            assertTrue(answer.remarks().contains("sealed"), answer.remarks());
        }
        assertEquals(1, terminal.type("settle", project, id, "--keep", "second", "--as", "Ann").exit());
        assertEquals(List.of(), terminal.type("codings", project, "--coder", "consensus", "--json", "--as", "Ann").rows());
        terminal.done("pass", project, "--release", "Round");
        assertEquals(List.of("settled", "open"), differences().stream().map(one -> one.get("state")).toList());
    }
}
