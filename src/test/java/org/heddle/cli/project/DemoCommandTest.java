package org.heddle.cli.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.heddle.cli.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DemoCommandTest {
    @TempDir
    Path folder;

    @Test
    void theSampleProjectIsMadeOnceAndExportedInEveryFormat() throws Exception {
        var terminal = new Terminal(folder);
        Path demo = folder.resolve("demo");
        String answer = terminal.done("demo", demo, "--no-window").answer();
        assertTrue(answer.contains("No pictures: Nothing can be drawn in this test."), answer);
        assertTrue(answer.contains("libgtk-3-0"), answer);
        try (Stream<Path> files = Files.list(demo)) {
            assertEquals(List.of("Heddle sample.heddle", "Heddle sample.heddle.lock", "agreement.docx", "agreement.html", "agreement.json", "agreement.xlsx",
                    "codebook.csv", "codebook.json", "quotes.csv", "quotes.docx", "quotes.html", "quotes.json", "quotes.md", "quotes.xlsx",
                    "verification.docx", "verification.html", "verification.json", "verification.xlsx"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        Path project = demo.resolve("Heddle sample.heddle");
        byte[] made = Files.readAllBytes(project);
        terminal.done("demo", demo, "--no-window");
        assertArrayEquals(made, Files.readAllBytes(project));
        assertEquals(16, terminal.done("sources", project, "--json").rows().size());
        terminal.done("doctor", project);
    }

    @Test
    void aFileIsNoFolderToMakeTheSampleIn() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.txt"), "mine");
        Terminal.Said said = new Terminal(folder).type("demo", file, "--no-window");
        assertEquals(1, said.exit());
        assertEquals("“notes.txt” is a file. Nothing was made; give the name of a folder.\n", said.remarks());
        assertEquals("mine", Files.readString(file));
    }
}
