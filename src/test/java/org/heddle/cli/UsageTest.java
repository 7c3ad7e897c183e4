package org.heddle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.heddle.cli.Terminal.Said;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Threads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UsageTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void openTheTerminal() {
        terminal = new Terminal(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "audit", "pass", "code", "code p.heddle --secret", "codings p.heddle --limit secret", "search p.heddle a --limit secret",
            "code p.heddle S C --quote secret --span 1:2", "code p.heddle S C --span secret", "code p.heddle S C --quote a --stance secret",
            "check p.heddle secret", "undo p.heddle --steps 0", "agreement p.heddle", "case p.heddle I5 --set secret", "speaker p.heddle S secret",
            "codebook p.heddle --retire secret --delete secret", "quotes p.heddle --out q.csv --all --selected --theme secret",
            "quotes p.heddle --out q.csv --template secret", "text p.heddle secret --json", "new", "import p.heddle", "log p.heddle @secret"})
    void wrongUsageIsOneLineThatNeverRepeatsTheArguments(String line) throws IOException {
        Path project = folder.resolve("p.heddle");
        terminal.done("new", project, "--framework", "none");
        Said said = terminal.type((Object[]) line.replace("p.heddle", project.toString()).split(" "));
        assertEquals(2, said.exit(), said.remarks());
        assertEquals("", said.answer());
        assertEquals(1, said.remarks().lines().count());
        assertFalse(said.remarks().contains("secret"), said.remarks());
    }

    @Test
    void helpNamesTheCommandsThatExistAndNoOthers() {
        String help = terminal.done("--help").answer();
        for (String command : List.of("open", "demo", "new", "import", "remove", "sources", "text", "speaker", "case", "cases", "codebook", "code", "uncode",
                "undo", "redo", "codings", "check", "finished", "verification", "agreement", "differences", "settle", "surgery", "links", "tension", "policy", "register", "groups", "answer", "contributions", "pass", "counts",
                "crosstab", "cooccurrence", "saturation", "search", "propose", "quote", "quotes", "balance", "audit", "transcript", "merge", "faithful",
                "backup", "doctor", "log")) {
            assertTrue(help.contains("heddle " + command + " "), command);
            assertTrue(terminal.done(command, "--help").answer().startsWith("Usage: heddle " + command), command);
        }
        assertFalse(help.contains("heddle export "));
        assertEquals("Heddle 1\n", terminal.done("--version").answer());
    }

    @Test
    void aWindowThatCannotBeOpenedIsSaid() {
        assertEquals(1, terminal.type().exit());
        Said said = terminal.type("open", folder.resolve("p.heddle"));
        assertEquals(1, said.exit());
        assertTrue(said.remarks().startsWith("There is no screen in this test."), said.remarks());
    }

    @Test
    void newRefusesToOverwriteAndReadsTheFrameworkBeforeItMakesAnything() throws IOException {
        Path project = folder.resolve("p.heddle");
        terminal.done("new", project);
        byte[] before = Files.readAllBytes(project);
        assertEquals(new Said(1, "", "“p.heddle” is already there. Nothing was overwritten; choose another name.\n"), terminal.type("new", project));
        assertEquals(1, terminal.type("new", folder.resolve("q.heddle"), "--framework", "no-such-framework").exit());
        assertEquals(1, terminal.type("new", folder.resolve("q.heddle"), "--framework", folder.resolve("none.json")).exit());
        assertFalse(Files.exists(folder.resolve("q.heddle")));
        assertEquals(List.of(before.length), List.of(Files.readAllBytes(project).length));
        assertEquals(49, terminal.done("codebook", project, "--json").rows().size());
    }

    @Test
    void readingWorksBesideAWriterAndWritingSaysWhoIsInTheWay() throws IOException {
        Path project = folder.resolve("p.heddle");
        terminal.done("new", project, "--framework", "none");
        try (var _ = new Projects(Threads.none(), InstantSource.system()).open(project, Optional.empty())) {
            terminal.done("sources", project);
            terminal.done("backup", project, folder.resolve("copy.heddle"));
            Said said = terminal.type("codebook", project, "--add", "A");
            assertEquals(1, said.exit());
            assertEquals("“p.heddle” is open in another window or command, which has to be closed before anything else can write to it. Nothing was changed.\n",
                    said.remarks());
        }
        terminal.done("codebook", project, "--add", "A");
    }

    @Test
    void aReaderThatLeavesEndsTheCommandQuietly() {
        Path project = folder.resolve("p.heddle");
        terminal.done("new", project);
        assertEquals(0, ending(project, "Broken pipe"));
        assertEquals(1, ending(project, "No space left on device"));
    }

    private int ending(Path project, String why) {
        var closed = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(why);
            }
        };
        return terminal.cli().run(List.of("codebook", project.toString(), "--json"), closed, OutputStream.nullOutputStream());
    }
}
