package org.heddle.cli.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.heddle.cli.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VersionCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;
    private Path project;

    @BeforeEach
    void makeACodebook() throws Exception {
        terminal = new Terminal(folder);
        project = folder.resolve("p.heddle");
        terminal.done("new", project, "--framework", "none", "--coder", "Ailsa");
        takeIn("path,definition\nHope,old words\nHope > Politics,\nRipple,\n");
        Files.writeString(folder.resolve("one.txt"), "GP: The rent decides, so it does.\n");
        terminal.done("import", project, folder.resolve("one.txt"));
        terminal.done("code", project, "one", "Hope", "--quote", "The rent decides");
    }

    private void takeIn(String csv, String... options) throws Exception {
        Files.writeString(folder.resolve("book.csv"), csv);
        var words = new java.util.ArrayList<Object>(List.of("codebook", project, "--import", folder.resolve("book.csv")));
        words.addAll(List.of(options));
        terminal.done(words.toArray());
    }

    @Test
    void aVersionIsFrozenListedAndComparedWithWhatTheCodebookHasBecome() throws Exception {
        terminal.done("version", project, "--freeze", "v1", "--agreed", "Ailsa, Tom", "--note", "after the pilot");
        Map<String, Object> v1 = terminal.done("version", project, "--list", "--json").rows().getFirst();
        assertEquals(List.of("v1", List.of("Ailsa", "Tom"), "after the pilot", 3), List.of(v1.get("name"), v1.get("agreed"), v1.get("note"), v1.get("codes")));

        takeIn("path,definition\nHope,new words\nAdded,\n");
        terminal.done("codebook", project, "--merge", "Ripple", "Politics");
        terminal.done("codebook", project, "--rename", "Politics", "Politics makes health");
        var diff = terminal.done("version", project, "--diff", "v1", "now", "--json").fields();
        @SuppressWarnings("unchecked")
        var differences = (List<Map<String, Object>>) diff.get("differences");
        assertEquals(List.of("merged Ripple", "redefined Hope", "renamed Hope > Politics makes health", "added Added"),
                differences.stream().map(one -> one.get("kind") + " " + one.get("code")).toList());
        assertEquals(List.of("old words", "new words"), List.of(differences.get(1).get("before"), differences.get(1).get("after")));
        for (String format : List.of("md", "html", "docx", "json")) {
            Path out = folder.resolve("diff." + format);
            terminal.done("version", project, "--diff", "v1", "now", "--out", out);
            assertTrue(Files.size(out) > 100, format);
        }
        assertTrue(Files.readString(folder.resolve("diff.md")).contains("old words"));
    }

    @Test
    void aSecondVersionOfThatNameOrAnUnknownOneIsRefused() {
        terminal.done("version", project, "--freeze", "v1");
        assertEquals(new Terminal.Said(1, "", "There is already a version “V1”.\n"), terminal.type("version", project, "--freeze", "V1"));
        assertEquals(new Terminal.Said(1, "", "There is no version “v9”. There is: v1 and now.\n"), terminal.type("version", project, "--diff", "v9", "now"));
        assertEquals(2, terminal.type("version", project, "--agreed", "Ailsa").exit());
        assertEquals(2, terminal.type("version", project, "--list", "--freeze", "v2").exit());
    }

    @Test
    void codingsUnderAnOlderDefinitionAreListedAndConfirmed() throws Exception {
        takeIn("path,definition\nHope,new words\n");
        var waiting = terminal.done("recheck", project, "--coder", "Ailsa", "--json").rows();
        assertEquals(1, waiting.size());
        assertEquals(Map.of("definition", "old words", "useWhen", "", "notWhen", ""), waiting.getFirst().get("before"));
        assertEquals(Map.of("definition", "new words", "useWhen", "", "notWhen", ""), waiting.getFirst().get("now"));
        terminal.done("recheck", project, "--confirm", waiting.getFirst().get("id"));
        assertEquals(List.of(), terminal.done("recheck", project, "--json").rows());
        terminal.done("undo", project);
        assertEquals(1, terminal.done("recheck", project, "--json").rows().size());
    }

    @Test
    void betterWordsOfTheSameMeaningCallForNoRecheck() throws Exception {
        takeIn("path,definition\nHope,new words\n", "--wording-only");
        assertEquals(List.of(), terminal.done("recheck", project, "--json").rows());
    }

    @Test
    void whatGoesAlongIsSaidBeforehandAndNothingIsDone() {
        assertEquals("Goes along: 1 sub-code and 1 coding by 1 coder in 1 source.\n", terminal.done("codebook", project, "--delete", "Hope", "--dry-run").answer());
        assertEquals("Goes to “Ripple”: 1 sub-code and 1 coding by 1 coder in 1 source.\n",
                terminal.done("codebook", project, "--merge", "Hope", "Ripple", "--dry-run").answer());
        assertEquals(3, terminal.done("codebook", project, "--json").rows().size());
    }

    @Test
    void aDimensionTravelsWithTheCodebookAndOldFilesStayAsTheyWere() throws Exception {
        Path plain = folder.resolve("plain.csv");
        terminal.done("codebook", project, "--out", plain);
        assertEquals("path,colour,definition,useWhen,notWhen,example,origin,theory,status", Files.readAllLines(plain).getFirst().replace("\uFEFF", ""));
        terminal.done("codebook", project, "--dimension", "Hope", "Level");
        for (String format : List.of("csv", "json")) {
            Path out = folder.resolve("book2." + format);
            Path other = folder.resolve(format + ".heddle");
            terminal.done("codebook", project, "--out", out);
            terminal.done("new", other, "--framework", out, "--coder", "Ailsa");
            assertEquals(List.of("Level", "Level"), terminal.done("codebook", other, "--json").rows().stream().map(row -> row.get("dimension"))
                    .filter(java.util.Objects::nonNull).toList());
        }
        assertEquals(1, terminal.type("codebook", project, "--dimension", "Politics", "Level").exit());
    }

    @Test
    void examplesAreChosenFromCodingsAndShownWithTheirWords() {
        String coding = String.valueOf(terminal.done("codings", project, "--json").rows().getFirst().get("id"));
        terminal.done("codebook", project, "--example", "Hope", coding);
        terminal.done("codebook", project, "--counter-example", "Ripple", coding);
        @SuppressWarnings("unchecked")
        var examples = (List<Map<String, Object>>) terminal.done("codebook", project, "--json").rows().getFirst().get("examples");
        assertEquals(List.of("typical", "one", 1, "The rent decides"),
                List.of(examples.getFirst().get("kind"), examples.getFirst().get("source"), examples.getFirst().get("turn"), examples.getFirst().get("text")));
        terminal.done("codebook", project, "--drop-example", examples.getFirst().get("id"));
        assertEquals(List.of(), terminal.done("codebook", project, "--json").rows().getFirst().get("examples"));
    }
}
