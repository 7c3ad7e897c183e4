package org.heddle.cli.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.heddle.cli.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProposeCommandTest {
    private static final String TALK = """
            INT: Is it the rent?
            GP: It's the rent. It's always rents. Then a sanction.
            PN: The bus and the rent, again.
            """;

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path project;

    @BeforeEach
    void importATalk() throws IOException {
        terminal = new Terminal(folder);
        project = folder.resolve("p.heddle");
        terminal.done("new", project, "--framework", "none", "--coder", "Ann");
        terminal.done("import", project, Files.writeString(folder.resolve("talk.txt"), TALK));
        Path codebook = Files.writeString(folder.resolve("codes.csv"), "path\nMoney\n");
        terminal.done("codebook", project, "--import", codebook);
    }

    private List<Object> codings() {
        return terminal.done("codings", project, "--json").rows().stream().map(row -> row.get("text")).toList();
    }

    @Test
    void listsAndWritesNothing() {
        Terminal.Said said = terminal.done("propose", project, "rent who:participant", "--code", "Money", "--forms", "english");
        assertEquals("""
                1  talk  2    …It's the »rent«. It's always rents. Then…
                2  talk  2    …'s the rent. It's always »rents«. Then a sanction.…
                3  talk  3    …The bus and the »rent«, again.…
                3 proposed, nothing written. Code them with --accept all, or --accept with their numbers.
                """, said.answer());
        assertEquals(List.of(), codings());
    }

    @Test
    void codesWhatIsAcceptedInOneActThatKeepsTheQueryAndItsPrecision() {
        assertEquals(Map.of("found", 3, "proposed", 3, "accepted", 2, "codings", 2,
                "sentence", "Coded 2 passages with “Money” from the search “rent* who:participant”: 2 of 3 proposals accepted (67 %), 3 found"),
                terminal.done("propose", project, "rent* who:participant", "--code", "Money", "--accept", "1,3", "--json").fields());
        assertEquals(List.of("It's the rent.", "The bus and the rent, again."), codings());
        terminal.done("undo", project);
        assertEquals(List.of(), codings());
        terminal.done("propose", project, "rent*", "--code", "Money", "--accept", "2-4", "--extent", "hit");
        assertEquals(List.of("rent", "rents", "rent"), codings());
    }

    @Test
    void whatIsCodedAlreadyIsNotCodedAgain() {
        terminal.done("propose", project, "rent", "--code", "Money", "--accept", "all", "--extent", "turn");
        Terminal.Said again = terminal.type("propose", project, "rents", "--code", "Money", "--accept", "all");
        assertEquals(1, again.exit());
        assertEquals("1 accepted passage: the code “Money” is there already, given by you. Nothing was changed.\n", again.remarks());
    }

    @Test
    void aNumberThatIsNotOnTheListIsNoAct() {
        Terminal.Said said = terminal.type("propose", project, "rent", "--code", "Money", "--accept", "1-9");
        assertEquals(2, said.exit());
        assertEquals("heddle propose: --accept takes numbers of the list, which goes from 1 to 3.\n", said.remarks());
        assertEquals(List.of(), codings());
    }
}
