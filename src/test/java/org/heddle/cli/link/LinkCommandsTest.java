package org.heddle.cli.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.heddle.cli.Terminal;
import org.heddle.exchange.exporting.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Links, codes in tension, policies, the register and groups by script; offsets count code points.
final class LinkCommandsTest {
    @TempDir
    Path folder;

    private Terminal terminal;
    private Path project;

    @BeforeEach
    void aGroup() throws IOException {
        terminal = new Terminal(folder);
        project = folder.resolve("p.heddle");
        Files.writeString(folder.resolve("talk.txt"), "INT: Well 😀?\nGP: It is the sanctions, and the wages.\nPN: They smoke too much.\nGP: They choose it.\n");
        terminal.done("new", project, "--framework", "none", "--coder", "Ann");
        terminal.done("import", project, folder.resolve("talk.txt"), "--case", "C1");
        terminal.done("speaker", project, "talk", "GP", "--role", "GP");
        terminal.done("codebook", project, "--add", "Politics");
        terminal.done("codebook", project, "--add", "Choice");
        terminal.done("code", project, "talk", "Politics", "--quote", "the wages");
        terminal.done("code", project, "talk", "Choice", "--quote", "They smoke too much");
        terminal.done("code", project, "talk", "Choice", "--quote", "They choose it");
    }

    private String link() {
        return terminal.done("links", project, "--add", "drifts back", "--from", "talk", "--from-quote", "the wages", "--to", "talk", "--to-quote",
                "They smoke too much", "--comment", "at once").answer().strip();
    }

    @Test
    void aLinkIsMadeListedEditedAndRemoved() {
        String id = link();
        var made = terminal.done("links", project, "--json").rows().getFirst();
        assertEquals(List.of(id, "drifts back", "at once", "Ann"), List.of(made.get("id"), made.get("kind"), made.get("comment"), made.get("by")));
        var from = (Map<?, ?>) made.get("from");
        assertEquals(List.of("talk", "the wages", 42, 51, "GP:C1"), List.of(from.get("source"), from.get("text"), from.get("start"), from.get("end"), from.get("attribution")));
        terminal.done("links", project, "--edit", id.substring(0, 8), "--kind", "answers");
        assertEquals("answers", terminal.done("links", project, "--json").rows().getFirst().get("kind"));
        terminal.done("links", project, "--remove", id);
        assertEquals(List.of(), terminal.done("links", project, "--json").rows());
        terminal.done("undo", project);
        assertEquals(1, terminal.done("links", project, "--json").rows().size());
    }

    @Test
    void aCodeInTensionWithItselfIsRefusedInASentence() {
        var said = terminal.type("tension", project, "--add", "Politics", "--with", "Politics");
        assertEquals(List.of(1, "“Politics” cannot be in tension with itself. Choose another code.\n"), List.of(said.exit(), said.remarks()));
    }

    @Test
    void whoHoldsBothAndWhereTalkDriftsIsProposedAndNeverSet() {
        terminal.done("tension", project, "--add", "Politics", "--with", "Choice");
        var pair = terminal.done("tension", project, "--json").rows().getFirst();
        var held = (Map<?, ?>) ((List<?>) pair.get("held")).getFirst();
        assertEquals(List.of("GP (talk)", 1, 1), List.of(held.get("person"), held.get("count"), held.get("otherCount")));
        assertEquals(List.of(1), ((List<?>) pair.get("drifts")).stream().map(one -> ((Map<?, ?>) one).get("turns")).toList());
        assertEquals(List.of(), terminal.done("links", project, "--json").rows());
    }

    @Test
    void proposalsAreWrittenWithTheirWordsAndAPairWithoutAnySaysSo() throws IOException {
        terminal.done("codebook", project, "--add", "Luck");
        terminal.done("tension", project, "--add", "Politics", "--with", "Choice");
        terminal.done("tension", project, "--add", "Politics", "--with", "Luck");
        Path file = folder.resolve("tensions.csv");
        assertEquals("Wrote %s.\n".formatted(file), terminal.done("tension", project, "--out", file).answer());
        List<List<String>> rows = Written.read(file);
        assertEquals(List.of("code", "other code", "what", "who or where", "how much", "passage", "other passage"), rows.getFirst());
        List<String> held = rows.stream().filter(row -> row.get(2).equals("holds both")).findFirst().orElseThrow();
        assertEquals(List.of("holds both", "GP (talk)", "1 passage and 1"), held.subList(2, 5));
        assertEquals(Map.of("Politics", "“the wages” (GP:C1)", "Choice", "“They choose it” (GP:C1)"), Map.of(held.get(0), held.get(5), held.get(1), held.get(6)));
        assertEquals(List.of("group talk drifts", "holds both", "nothing is proposed"), rows.stream().skip(1).map(row -> row.get(2)).sorted().toList());
        assertEquals(2, terminal.type("tension", project, "--add", "Luck", "--with", "Choice", "--out", file).exit());
    }

    @Test
    void aPolicyIsFoundWithAndWithoutACode() {
        terminal.done("policy", project, "--add", "Sanctions", "--term", "sanction*");
        var talk = terminal.done("policy", project, "--code", "Politics", "--json").rows().getFirst();
        assertEquals(List.of("Sanctions", 1, 1, 0), List.of(talk.get("policy"), talk.get("turns"), talk.get("with"), talk.get("without")));
        assertEquals(0, terminal.done("policy", project, "--code", "Choice", "--json").rows().getFirst().get("with"));
    }

    @Test
    void theRegisterNamesEveryFormInEveryFormat() throws Exception {
        terminal.done("register", project, "--add", "between", "--title", "Wages", "--reading", "Dropped.", "--link", link());
        var forms = terminal.done("register", project, "--json").rows();
        assertEquals(List.of("within a person", "between participants", "around a policy"), forms.stream().map(form -> form.get("form")).toList());
        assertEquals(List.of(0, 1, 0), forms.stream().map(form -> ((List<?>) form.get("entries")).size()).toList());
        for (String ending : List.of("docx", "xlsx", "html", "csv", "json", "md")) {
            Path out = folder.resolve("register." + ending);
            terminal.done("register", project, "--out", out);
            assertTrue(Files.size(out) > 0, ending);
        }
        assertTrue(Files.readString(folder.resolve("register.md")).contains("no entry"));
    }

    @Test
    void aGroupIsCountedAndDrawn() throws Exception {
        assertEquals(List.of("talk"), terminal.done("groups", project, "--json").rows().stream().map(one -> one.get("source")).toList());
        var talk = terminal.done("groups", project, "talk", "--json").fields();
        assertEquals(List.of(List.of(0, 1, 0), List.of(0, 0, 1), List.of(0, 1, 0)), talk.get("next"));
        Path out = folder.resolve("strip.svg");
        terminal.done("groups", project, "talk", "--out", out);
        Path turns = folder.resolve("talk.csv");
        terminal.done("groups", project, "talk", "--out", turns);
        assertTrue(Files.readString(turns).lines().anyMatch(line -> line.strip().endsWith("turn,speaker,codes")), Files.readString(turns));
        assertTrue(Files.readString(out).contains("Choice"));
    }
}
