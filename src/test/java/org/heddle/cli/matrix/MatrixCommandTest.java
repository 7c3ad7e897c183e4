package org.heddle.cli.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.heddle.cli.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two practices charted from the command line.
final class MatrixCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;
    private Path project;

    @BeforeEach
    void twoPractices() throws Exception {
        terminal = new Terminal(folder);
        project = folder.resolve("p.heddle");
        Files.writeString(folder.resolve("one.txt"), "GP: \uD83D\uDE42 It is the rent and the damp.\n");
        Files.writeString(folder.resolve("two.txt"), "GP: It is the choices they make, and the rent.\n");
        terminal.done("new", project, "--framework", "none", "--coder", "Ann");
        terminal.done("import", project, folder.resolve("one.txt"), "--case", "C1");
        terminal.done("import", project, folder.resolve("two.txt"), "--case", "C2", "--kind", "group interview");
        terminal.done("case", project, "C1", "--set", "arm=comparison");
        terminal.done("speaker", project, "one", "GP", "--role", "GP");
        List.of("House", "House > Damp", "Choice").forEach(path -> terminal.done("codebook", project, "--add", path));
        code("one", "Damp", "the damp");
        code("one", "House", "the rent");
        code("two", "Choice", "the choices they make");
        terminal.done("matrix", project, "--make", "Main", "--rows", "cases", "--columns", "House", "Both = Choice + Damp");
    }

    private void code(String source, String code, String words) {
        terminal.done("code", project, source, code, "--as", "Ann", "--quote", words);
    }

    private String refused(Object... words) {
        var said = terminal.type(words);
        assertEquals(1, said.exit());
        return said.remarks().strip();
    }

    private Map<String, Object> cell(String row, String column) {
        return terminal.done("matrix", project, "--cell", row, column, "--json").fields();
    }

    @Test
    void aMatrixIsMadeListedAndShown() {
        var listed = terminal.done("matrix", project, "--json").rows().getFirst();
        assertEquals(List.of("Main", "cases"), List.of(listed.get("name"), listed.get("rows")));
        assertEquals(List.of(Map.of("title", "House", "codes", List.of("House"), "withSubCodes", true, "hidden", false),
                Map.of("title", "Both", "codes", List.of("Choice", "House > Damp"), "withSubCodes", true, "hidden", false)), listed.get("columns"));
        assertEquals("2 rows by 2 columns; 0 with a summary, 0 of them stale; 3 with passages and no summary, 1 without passages.",
                terminal.done("matrix", project, "--matrix", "main", "--json").fields().get("says"));
        assertEquals(Map.of("group interview", 1), cell("C2", "Both").get("kinds"));
    }

    @Test
    void aSummaryRestsOnEvidenceAndQuotesTheSource() {
        String damp = terminal.done("codings", project, "--code", "Damp", "--json").rows().getFirst().get("id").toString();
        terminal.done("matrix", project, "--cell", "C1", "House", "--summary", "Housing is named first.", "--evidence", damp, "--quote", "the damp",
                "--direction", "hindered", "--strength", "weak");
        var cell = cell("C1", "House");
        assertEquals(List.of("Housing is named first.", "hindered", "weak", "Ann", List.of(damp), List.of(Map.of("words", "the damp", "mark", "GP:C1")), false, 2),
                List.of(cell.get("summary"), cell.get("direction"), cell.get("strength"), cell.get("by"), cell.get("evidence"), cell.get("quotations"),
                        cell.get("stale"), cell.get("passages")));
        assertEquals(List.of(12, 20), List.of(((Map<?, ?>) ((List<?>) cell.get("under")).getFirst()).get("start"),
                ((Map<?, ?>) ((List<?>) cell.get("under")).getFirst()).get("end")));
        assertTrue(refused("matrix", project, "--cell", "C1", "House", "--quote", "the damped").startsWith("These words are in no passage"));
        terminal.done("matrix", project, "--cell", "C1", "House", "--summary", "", "--unquote", "the damp", "--no-evidence", damp, "--direction", "none",
                "--strength", "none");
        assertEquals(null, cell("C1", "House").get("by"));
    }

    @Test
    void anotherCodingMakesExactlyThatCellStaleUntilItIsConfirmed() {
        terminal.done("matrix", project, "--cell", "C1", "House", "--summary", "Housing.");
        terminal.done("matrix", project, "--cell", "C2", "Both", "--summary", "Choice.");
        code("one", "Damp", "It is");
        assertEquals(List.of(Map.of("row", "C1", "column", "House", "missing", "stale", "why", "1 new since it was confirmed")),
                terminal.done("matrix", project, "--stale", "--json").rows());
        terminal.done("matrix", project, "--cell", "C1", "House", "--summary", "Housing, again.");
        assertEquals(true, cell("C1", "House").get("stale"));
        terminal.done("matrix", project, "--cell", "C1", "House", "--confirm");
        assertEquals(List.of(), terminal.done("matrix", project, "--stale", "--json").rows());
        terminal.done("undo", project);
        assertEquals(true, cell("C1", "House").get("stale"));
    }

    @Test
    void anotherPersonReviewsACell() {
        terminal.done("matrix", project, "--cell", "C2", "House", "--summary", "The rent is not coded here.");
        terminal.type("matrix", project, "--cell", "C2", "House", "--review", "disagree", "--comment", "It is said at the end.", "--as", "Bob");
        terminal.done("matrix", project, "--cell", "C2", "House", "--summary", "The rent comes last.");
        var review = (Map<?, ?>) ((List<?>) cell("C2", "House").get("reviews")).getFirst();
        assertEquals(List.of("Bob", "disagree", "It is said at the end.", true),
                List.of(review.get("by"), review.get("verdict"), review.get("comment"), review.get("ofEarlierWording")));
        assertEquals("A summary is reviewed by somebody else than the one who wrote it.",
                refused("matrix", project, "--cell", "C2", "House", "--review", "agree"));
    }

    @Test
    void rowsAreGroupedAndColumnsHiddenAndMoved() throws Exception {
        terminal.done("matrix", project, "--matrix", "Main", "--group-by", "arm", "--move", "Both:-1", "--hide", "House", "--rename", "First");
        Path file = folder.resolve("matrix.csv");
        terminal.done("matrix", project, "--out", file);
        assertEquals(List.of("Case,Both", "arm: comparison (1),passages in 1 of 1", "C1,[1 passage: 1 individual interview]", "arm: not given (1),passages in 1 of 1",
                "C2,[1 passage: 1 group interview]"), Files.readAllLines(file).stream().map(line -> line.replace("\uFEFF", "").replace("\"", "")).limit(5).toList());
        terminal.done("matrix", project, "--matrix", "First", "--show", "House", "--drop-column", "Both", "--group-by", "");
        assertEquals(List.of("House"), ((List<?>) terminal.done("matrix", project, "--json").rows().getFirst().get("columns")).stream()
                .map(column -> ((Map<?, ?>) column).get("title")).toList());
    }

    @Test
    void aDeletedCodeLeavesItsColumnWithTheSummaries() {
        terminal.done("matrix", project, "--cell", "C1", "House", "--summary", "Housing.");
        terminal.done("codebook", project, "--delete", "House");
        var cell = cell("C1", "House");
        assertEquals(List.of("Housing.", 0, "2 removed since it was confirmed"), List.of(cell.get("summary"), cell.get("passages"), cell.get("why")));
        terminal.done("undo", project);
        assertEquals(false, cell("C1", "House").get("stale"));
    }

    @Test
    void aSummaryComesFromStandardInput() {
        var before = System.in;
        System.setIn(new ByteArrayInputStream("From **elsewhere**.\n".getBytes(StandardCharsets.UTF_8)));
        try {
            terminal.done("matrix", project, "--cell", "C1", "House", "--summary", "-");
        } finally {
            System.setIn(before);
        }
        assertEquals("From **elsewhere**.", cell("C1", "House").get("summary"));
    }

    @Test
    void whatMakesNoSenseIsSaid() {
        assertEquals("There is no row “C9” in “Main”.", refused("matrix", project, "--cell", "C9", "House"));
        assertEquals("There is no column “Rent” in “Main”.", refused("matrix", project, "--cell", "C1", "Rent"));
        assertEquals("There is already a matrix “main”.", refused("matrix", project, "--make", "main"));
        terminal.done("matrix", project, "--matrix", "Main", "--drop");
        assertEquals("There is no matrix in the project yet. --make makes one.", refused("matrix", project, "--stale"));
    }
}
