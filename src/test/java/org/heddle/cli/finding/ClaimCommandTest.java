package org.heddle.cli.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.heddle.cli.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Speakers' claims about cause without a window.
final class ClaimCommandTest {
    private static final String WORDS = "INT: How so?\n\nGP: \uD83D\uDE42 The rent makes them worry. Worry makes them ill.\n";

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path project;

    @BeforeEach
    void makeAStudy() throws Exception {
        terminal = new Terminal(folder);
        project = folder.resolve("p.heddle");
        terminal.done("new", project, "--framework", "none", "--coder", "Ailsa");
        Path file = Files.writeString(folder.resolve("I1-1.txt"), WORDS);
        terminal.done("import", project, file, "--case", "I1");
        terminal.done("speaker", project, "I1-1", "GP", "--role", "GP", "--case", "I1");
        claim("--add", "--from", "rent", "--to", "worry", "--level", "network", "--source", "I1-1", "--quote", "The rent makes them worry");
        claim("--add", "--from", "Worry", "--to", "illness");
    }

    private String claim(Object... more) {
        var all = new ArrayList<Object>(List.of("claim", project));
        all.addAll(Arrays.asList(more));
        return terminal.done(all.toArray()).answer();
    }

    private List<Map<?, ?>> listed() {
        return ((List<?>) terminal.done("claim", project, "--json").fields().get("claims")).stream().<Map<?, ?>>map(one -> (Map<?, ?>) one).toList();
    }

    @Test
    void claimsAreListedWithTheirPassagesAndChains() {
        assertEquals(List.of(List.of("rent", "worry", "illness")), terminal.done("claim", project, "--json").fields().get("chains"));
        assertEquals(List.of(Map.of("source", "I1-1", "start", 20, "end", 45, "speaker", "GP", "attribution", "GP:I1", "text", "The rent makes them worry")),
                listed().getFirst().get("passages"));
        assertEquals(List.of("rent", "worry", "network", ""), List.of(listed().getFirst().get("from"), listed().getFirst().get("to"),
                listed().getFirst().get("level"), listed().getFirst().get("error")));
        assertTrue(terminal.done("claim", project).answer().contains("Chain: rent → worry → illness"));
        assertTrue(terminal.done("findings", project).answer().contains("1. rent → worry (network)"));
    }

    @Test
    void aClaimIsSaidAnewTiedUntiedAndDroppedAndEachActIsTakenBack() {
        claim("--edit", "2", "--error", "relation taken for ladder", "--source", "I1-1", "--quote", "Worry makes them ill");
        assertEquals("relation taken for ladder", listed().get(1).get("error"));
        assertEquals("Worry", listed().get(1).get("from"));
        assertEquals(1, ((List<?>) listed().get(1).get("passages")).size());
        terminal.done("undo", project);
        assertEquals(List.of("", List.of()), List.of(listed().get(1).get("error"), listed().get(1).get("passages")));
        claim("--edit", "1", "--source", "I1-1", "--quote", "The rent makes them worry", "--untie");
        assertEquals(List.of(), listed().getFirst().get("passages"));
        claim("--drop", "1");
        assertEquals(1, listed().size());
        terminal.done("undo", project);
        assertEquals(2, listed().size());
    }

    @Test
    void aMemoOfTheKindClaimIsOneToo() {
        terminal.done("memo", project, "--add", "--kind", "claim", "--text", "From: a\nTo: b\nLevel: person");
        assertEquals(List.of("a", "b", "person"), List.of(listed().get(2).get("from"), listed().get(2).get("to"), listed().get(2).get("level")));
    }

    @Test
    void theChainsAreDrawnAndTheListIsSaved() throws Exception {
        Path picture = folder.resolve("chains.svg");
        Path table = folder.resolve("claims.csv");
        claim("--out", picture);
        claim("--out", table);
        assertTrue(Files.readString(picture).contains("illness"));
        assertEquals("1,rent,worry,network,,GP:I1,“The rent makes them worry” (I1-1),", Files.readString(table).replace("\uFEFF", "").lines().toList().get(1));
    }

    @Test
    void whatNobodyCouldMeanIsRefused() {
        assertTrue(terminal.type("claim", project, "--add", "--from", "rent", "--to", "Rent").remarks().contains("not back to itself"));
        assertTrue(terminal.type("claim", project, "--edit", "9", "--to", "x").remarks().contains("There is no claim “9”"));
        assertTrue(terminal.type("claim", project, "--add", "--from", "rent").remarks().contains("--add --from TEXT --to TEXT"));
        assertTrue(terminal.type("claim", project, "--edit", "1", "--level", "galaxy").remarks().contains("--level is person"));
        assertEquals(2, listed().size());
    }
}
