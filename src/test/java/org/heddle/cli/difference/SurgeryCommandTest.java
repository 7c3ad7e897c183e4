package org.heddle.cli.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heddle.cli.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Meetings on the command line: recorded, changed, linked to a version, removed.
final class SurgeryCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;
    private Path project;

    @BeforeEach
    void aMeeting() throws Exception {
        terminal = new Terminal(folder);
        project = folder.resolve("p.heddle");
        Files.writeString(folder.resolve("talk.txt"), "GP: The rent decides.\n");
        terminal.done("new", project, "--framework", "none", "--coder", "Ann");
        terminal.done("codebook", project, "--add", "Rent");
        terminal.done("import", project, folder.resolve("talk.txt"));
        terminal.done("surgery", project, "--add", "2024-05-09", "--people", "Ann,Ruth", "--title", "First", "--source", "talk", "--code", "Rent",
                "--discussed", "Whether rent is a cause.");
    }

    private Map<String, Object> meeting() {
        return terminal.done("surgery", project, "--json").rows().getFirst();
    }

    @Test
    void whatIsSaidAnewTakesThePlaceOfWhatWasSaidAndTheRestStays() {
        terminal.done("surgery", project, "--change", "2024-05-09", "--decisions", "It is.", "--day", "2024-05-10");
        var now = meeting();
        assertEquals(List.of("2024-05-10", "First", List.of("Ann", "Ruth"), List.of("talk"), List.of("Rent"), "Whether rent is a cause.", "It is."),
                List.of(now.get("date"), now.get("title"), now.get("people"), now.get("sources"), now.get("codes"), now.get("discussed"), now.get("decisions")));
        terminal.done("undo", project);
        assertEquals(List.of("2024-05-09", ""), List.of(meeting().get("date"), meeting().get("decisions")));
    }

    @Test
    void aVersionIsFrozenWithItsMeetingInOneActAndTheLinkCanBeTakenAway() {
        terminal.done("version", project, "--freeze", "v1", "--decided", "2024-05-09");
        Object id = meeting().get("id");
        assertEquals(id, terminal.done("version", project, "--json").rows().getFirst().get("decided"));
        assertEquals(1, terminal.type("surgery", project, "--remove", "2024-05-09").exit(), "a version points to it");
        terminal.done("surgery", project, "--decided", "none", "--version", "v1");
        assertEquals("", meeting().get("decided"));
        terminal.done("undo", project);
        terminal.done("undo", project);
        assertEquals(List.of(), terminal.done("version", project, "--json").rows(), "frozen and linked were one act");
        terminal.done("surgery", project, "--remove", "2024-05-09");
        assertEquals(List.of(), terminal.done("surgery", project, "--json").rows());
    }

    @Test
    void aDayThatIsNoneAndWordsWithoutAMeetingAreRefused() {
        assertEquals("1 The day of a meeting is written like 2024-05-09.\n", said("--add", "2024-02-31", "--people", "Ann", "--decisions", "x"));
        assertEquals(2, terminal.type("surgery", project, "--decisions", "x").exit());
        assertEquals(2, terminal.type("surgery", project, "--add", "2024-05-09", "--day", "2024-05-10").exit());
        assertEquals(1, terminal.type("surgery", project, "--change", "2024-01-01", "--title", "x").exit());
    }

    private String said(String... words) {
        var answer = terminal.type(Stream.concat(Stream.of("surgery", project), Stream.of(words)).toArray());
        return answer.exit() + " " + answer.remarks();
    }
}
