package org.heddle.cli.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heddle.cli.Terminal;
import org.heddle.cli.Terminal.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CaseCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;
    private Path project;

    @BeforeEach
    void makeACase() throws IOException {
        terminal = new Terminal(folder);
        project = folder.resolve("p.heddle");
        terminal.done("new", project, "--framework", "none");
        terminal.done("case", project, "C3", "--set", "arm=comparison");
        Files.writeString(folder.resolve("talk.txt"), "GP: It is the rent.\nPN: And the damp.\n");
    }

    private List<Object> cases() {
        return terminal.done("cases", project, "--json").rows().stream().map(row -> row.get("id")).toList();
    }

    private static String warning(String made) {
        return "The case “%s” is new and stands beside “C3”. If both are the same, take this back with “heddle undo” and use “C3”.\n".formatted(made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C03", "c3", "C 3", "C003"})
    void aCaseThatLooksLikeAnotherIsMadeAndSaid(String label) {
        Said said = terminal.type("case", project, label);
        assertEquals(new Said(0, "Added case %s.\n".formatted(label), warning(label)), said);
        assertEquals(List.of("C3", label).stream().sorted().toList(), cases().stream().sorted().toList());
        terminal.done("case", project, label, "--set", "arm=intervention");
        terminal.done("undo", project, "--steps", 2);
        assertEquals(List.of("C3"), cases());
    }

    @ParameterizedTest
    @ValueSource(strings = {"C30", "C13", "CC3", "I3", "C3-1"})
    void anotherLabelIsNoOddity(String label) {
        terminal.done("case", project, label);
    }

    @Test
    void importAndSpeakerSayItToo() {
        Said taken = terminal.type("import", project, folder.resolve("talk.txt"), "--case", "C03");
        assertEquals(warning("C03"), taken.remarks());
        Said known = terminal.type("import", project, folder.resolve("talk.txt"), "--case", "c3");
        assertEquals(new Said(0, "talk: known already as “talk”, not taken in again.\n", ""), known);
        terminal.done("speaker", project, "talk", "GP", "--case", "C3");
        terminal.done("case", project, "I7");
        Said mapped = terminal.type("speaker", project, "talk", "GP", "--case", "I07");
        assertEquals(new Said(0, "Said who speaks as “GP” in “talk”.\n", warning("I07").replace("C3", "I7")), mapped);
    }
}
