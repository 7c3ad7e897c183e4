package org.heddle.cli.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heddle.cli.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A box of a paper and a journal's table, made by a script.
final class ExhibitCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;
    private Path project;
    private String rent;
    private String asks;

    @BeforeEach
    void twoPractices() throws Exception {
        terminal = new Terminal(folder);
        project = folder.resolve("p.heddle");
        terminal.done("new", project, "--framework", "none", "--coder", "Ailsa");
        terminal.done("codebook", project, "--add", "Rent");
        terminal.done("codebook", project, "--add", "Voice");
        talk("first", "C3", "GP", "INT: And?\nGP: The rent goes up every year. Nobody asks us.\n");
        talk("second", "I2", "CLP", "CLP: They ask, and nothing comes of it.\n");
        terminal.done("case", project, "C3", "--set", "class=PIP");
        terminal.done("case", project, "I2", "--set", "class=FIP");
        rent = terminal.done("code", project, "first", "Rent", "--quote", "The rent goes up every year.", "--as", "Ailsa").answer().strip();
        asks = terminal.done("code", project, "second", "Voice", "--quote", "They ask, and nothing comes of it.", "--as", "Ailsa").answer().strip();
        terminal.done("quote", project, rent, "--as", "Ailsa", "--published", "The rent goes up *every* year. [our emphasis]", "--select");
        terminal.done("quote", project, asks, "--as", "Ailsa", "--select");
    }

    private void talk(String name, String practice, String role, String words) throws Exception {
        terminal.done("import", project, Files.writeString(folder.resolve(name + ".txt"), words), "--case", practice);
        terminal.done("speaker", project, name, role, "--role", role);
    }

    private void box() {
        terminal.done("exhibit", project, "Box 3", "--rows", "Rent,Voice", "--by", "class", "--columns", "FIP=FIPs (one),PIP", "--corner", "Construct",
                "--template", "A3", "--brackets", "square");
    }

    private String shown() {
        return terminal.done("exhibit", project, "Box 3").answer().strip();
    }

    @Test
    void aBoxIsMadeFilledWrittenMergedAndSplit() {
        assertEquals("There is no exhibit yet. To make one: heddle exhibit FILE \"Box 1\" --rows CODE,… --by ATTRIBUTE",
                terminal.done("exhibit", project).answer().strip());
        box();
        terminal.done("exhibit", project, "box 3", "--fill");
        terminal.done("exhibit", project, "Box 3", "--statement", "Rent is *the* cause.", "--row", "Rent", "--column", "PIP");
        terminal.done("exhibit", project, "Box 3", "--abbreviation", "FIP=fully integrated practice");
        terminal.done("exhibit", project, "Box 3", "--abbreviation", "GP");
        assertEquals("""
                Box 3

                Rent
                  [FIPs (one)]
                  [PIP]
                    Rent is *the* cause.
                    For example, in practice C3, the GP said: “The rent goes up *every* year. [our emphasis]” [C3 GP, individual interview]

                Voice
                  [FIPs (one)]
                    For example, in practice I2, the CLP said: “They ask, and nothing comes of it.” [I2 CLP, individual interview]
                  [PIP]

                CLP, community links practitioner; FIP, fully integrated practice.""", shown());
        assertEquals("Rent: no quote of I2\nVoice: no quote of C3", terminal.done("exhibit", project, "Box 3", "--gaps").answer().strip());
        terminal.done("exhibit", project, "Box 3", "--merge", "2", "--row", "Rent", "--column", "FIP");
        assertTrue(shown().contains("  [FIPs (one) + PIP]\n    Rent is *the* cause.\n    For example, in practice C3"), shown());
        terminal.done("exhibit", project, "Box 3", "--split", "--row", "Rent", "--column", "PIP");
        assertTrue(shown().contains("  [FIPs (one)]\n    Rent is *the* cause.\n  [PIP]\n    For example, in practice C3"), shown());
        terminal.done("undo", project);
        assertTrue(shown().contains("[FIPs (one) + PIP]"), shown());
        assertEquals("Box 3 · 2 rows by class · 2 quotes", terminal.done("exhibit", project).answer().strip());
    }

    @Test
    void quotesArePutMovedLedAndTakenByHand() {
        box();
        String voice = terminal.done("code", project, "first", "Rent", "--quote", "Nobody asks us.", "--as", "Ailsa").answer().strip();
        terminal.done("exhibit", project, "Box 3", "--put", rent);
        terminal.done("exhibit", project, "Box 3", "--put", voice, "--move", "-1", "--lead-in", "One said:");
        assertTrue(shown().contains("    One said: “Nobody asks us.” [C3 GP, individual interview]\n    The same GP said: “The rent"), shown());
        terminal.done("exhibit", project, "Box 3", "--take", rent, "--row", "Rent", "--column", "PIP");
        terminal.done("exhibit", project, "Box 3", "--put", voice, "--lead-in", "auto");
        assertTrue(shown().contains("  [PIP]\n    For example, in practice C3, the GP said: “Nobody asks us.”"), shown());
        var refused = terminal.type("exhibit", project, "Box 3", "--put", voice, "--row", "Rent", "--column", "Nowhere");
        assertEquals(List.of(1, "“Box 3” has no column “Nowhere”."), List.of(refused.exit(), refused.remarks().strip()));
        assertEquals(2, terminal.type("exhibit", project, "Box 3", "--take", rent).exit());
        assertEquals(1, terminal.type("exhibit", project, "Box 9", "--fill").exit());
        terminal.done("exhibit", project, "Box 3", "--remove");
        assertEquals(1, terminal.type("exhibit", project, "Box 3").exit());
    }

    @Test
    void aBoxIsWrittenToEveryFormatAndCsvIsRefused() {
        box();
        terminal.done("exhibit", project, "Box 3", "--fill");
        for (String extension : List.of("docx", "html", "md", "xlsx", "json", "tex")) {
            Path out = folder.resolve("box." + extension);
            assertEquals("Wrote %s.".formatted(out), terminal.done("exhibit", project, "Box 3", "--out", out).answer().strip());
            assertTrue(Files.exists(out));
        }
        assertEquals(1, terminal.type("exhibit", project, "Box 3", "--out", folder.resolve("box.csv")).exit());
    }

    @Test
    void aColumnSetIsKeptAndATableIsPrintedByItWithHeadingRows() throws Exception {
        terminal.done("columns", project, "Journal", "--columns", "levels,quote,attribution,case", "--group", "case", "--describe", "class", "--marks", "low", "--legend", "--expand");
        assertEquals("Quotes are attributed by template A0.\nJournal · levels, quote, attribution, case · A0 · by case",
                terminal.done("columns", project).answer().strip());
        Path out = folder.resolve("q.md");
        terminal.done("quotes", project, "--columns-set", "JOURNAL", "--out", out);
        assertEquals("""
                # Quotes

                CLP, community links practitioner; GP, general practitioner.

                | Level 1 | Quote | Attribution |
                | --- | --- | --- |
                | **C3** | | |
                | Rent | „The rent goes up *every* year. [our emphasis]“ | (general practitioner [GP]:C3, PIP) |
                | **I2** | | |
                | Voice | „They ask, and nothing comes of it.“ | (community links practitioner [CLP]:I2, FIP) |
                """, Files.readString(out));
        terminal.done("columns", project, "--attribution", "A3");
        Path json = folder.resolve("q.json");
        terminal.done("quotes", project, "--columns", "quote,attribution", "--group", "role", "--out", json);
        assertEquals("[{\"group\":\"CLP\"},{\"quote\":\"They ask, and nothing comes of it.\",\"attribution\":\"(I2 CLP, FIP, individual interview)\"},{\"group\":\"GP\"},"
                + "{\"quote\":\"The rent goes up *every* year. [our emphasis]\",\"attribution\":\"(C3 GP, PIP, individual interview)\"}]",
                Files.readString(json).replaceAll("\n\\s*| (?=:)|(?<=:) ", "").replace("}, {", "},{").replace("[ {", "[{").replace("} ]", "}]").replace("\" :", "\":").strip());
        terminal.done("columns", project, "journal", "--remove");
        assertEquals(1, terminal.type("quotes", project, "--columns-set", "Journal", "--out", out).exit());
    }
}
