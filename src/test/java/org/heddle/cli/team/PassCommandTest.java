package org.heddle.cli.team;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heddle.cli.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A pass is opened as it was asked for, or not at all.
final class PassCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;
    private Path project;

    @BeforeEach
    void twoSources() throws Exception {
        terminal = new Terminal(folder);
        project = folder.resolve("p.heddle");
        terminal.done("new", project, "--framework", "none", "--coder", "Ann");
        Files.writeString(folder.resolve("one.txt"), "GP: One.\n");
        Files.writeString(folder.resolve("two.txt"), "GP: Two.\n");
        terminal.done("import", project, folder.resolve("one.txt"), folder.resolve("two.txt"));
    }

    private List<Integer> exits(List<String> wishes) {
        return wishes.stream().map(wish -> terminal.type((Object[]) ("pass " + project + " " + wish).split(" ")).exit()).toList();
    }

    @Test
    void wordsThatWouldChangeNothingAreWrongUsage() {
        assertEquals(List.of(2, 2, 2, 2, 2), exits(List.of("--name X --coders Ann,Bo --by kind", "--name X --coders Ann,Bo --seed 4", "--coders Ann,Bo",
                "--draw 1", "--source one")));
        assertEquals(List.of(), terminal.done("pass", project, "--json").rows());
    }

    @Test
    void theAgreedLayerIsNobodyWhoCodes() {
        assertEquals("“consensus” is the layer in which differences are settled, and nobody who codes. Nothing was opened.\n",
                terminal.type("pass", project, "--name", "X", "--coders", "Ann,Consensus").remarks());
        assertEquals(List.of(), terminal.done("pass", project, "--json").rows());
    }

    @Test
    void aDrawOfMoreThanThereAreSaysSo() {
        assertEquals("There were only 2 sources to draw from; all of them were taken.\n",
                terminal.type("pass", project, "--name", "X", "--coders", "Ann,Bo", "--draw", "5").remarks());
    }
}
