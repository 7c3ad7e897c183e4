package org.heddle.cli.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.heddle.cli.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CodingCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;
    private Path project;
    private String coding;

    @BeforeEach
    void codeAPassage() throws Exception {
        terminal = new Terminal(folder);
        project = folder.resolve("p.heddle");
        terminal.done("new", project, "--framework", "none");
        terminal.done("codebook", project, "--add", "Rent");
        terminal.done("codebook", project, "--add", "Food");
        terminal.done("import", project, Files.writeString(folder.resolve("talk.txt"), "GP: 🙂 The rent goes up, and food too.\n"));
        coding = terminal.done("code", project, "talk", "Rent", "--quote", "The rent", "--comment", "first").answer().strip();
    }

    private Map<String, Object> row() {
        return terminal.done("codings", project, "--json").rows().getFirst();
    }

    private List<Object> facts(String... names) {
        return List.of(names).stream().map(row()::get).toList();
    }

    @Test
    void aCodingIsChangedInOneActAndTakenBackInOne() {
        terminal.done("coding", project, coding, "--recode", "Food", "--stance", "counters", "--span", "6:22", "--star");
        assertEquals(List.of("Food", "counters", "The rent goes up", "first", true), facts("code", "stance", "text", "comment", "starred"));
        terminal.done("undo", project);
        assertEquals(List.of("Rent", "exemplifies", "The rent", "first", false), facts("code", "stance", "text", "comment", "starred"));
    }

    @Test
    void starredCodingsAreListedAndAStarCanBeTakenAway() {
        terminal.done("code", project, "talk", "Food", "--quote", "food");
        assertEquals("Starred “Rent” in “talk”.", terminal.done("coding", project, coding, "--star").answer().strip());
        assertEquals("Nothing has changed.", terminal.done("coding", project, coding, "--star").answer().strip());
        assertEquals(List.of("The rent"), terminal.done("codings", project, "--starred", "--json").rows().stream().map(row -> row.get("text")).toList());
        terminal.done("coding", project, coding, "--no-star");
        assertEquals(List.of(), terminal.done("codings", project, "--starred", "--json").rows());
    }

    @Test
    void aCommandThatSaysNothingIsWrongUsage() {
        var said = terminal.type("coding", project, coding);
        assertEquals(2, said.exit());
        assertEquals("heddle coding: say what is to change: --recode, --comment, --stance, --span, --star or --no-star.", said.remarks().strip());
    }
}
