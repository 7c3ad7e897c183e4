package org.heddle.cli.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heddle.cli.Terminal;
import org.heddle.workbench.analysis.Readings;
import org.heddle.cli.Terminal.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CountingCommandsTest {
    @TempDir
    Path folder;

    private Terminal terminal;
    private Path project;

    @BeforeEach
    void codeTwoInterviews() throws IOException {
        terminal = new Terminal(folder);
        project = folder.resolve("p.heddle");
        terminal.done("new", project, "--framework", "none", "--coder", "Ann");
        Files.writeString(folder.resolve("one.txt"), "INT: Well?\nGP: It is the rent and the damp.\nPN: And the damp again.\n");
        Files.writeString(folder.resolve("two.txt"), "GP: It is the choices they make.\n");
        terminal.done("import", project, folder.resolve("one.txt"), "--case", "C1");
        terminal.done("import", project, folder.resolve("two.txt"), "--case", "C2");
        terminal.done("case", project, "C1", "--set", "arm=comparison");
        terminal.done("case", project, "C2", "--set", "arm=programme");
        terminal.done("speaker", project, "one", "GP", "--role", "GP");
        terminal.done("speaker", project, "two", "GP", "--role", "GP");
        List.of("House", "House > Damp", "Choice").forEach(path -> terminal.done("codebook", project, "--add", path));
        code("one", "House", "the rent and the damp");
        code("one", "Damp", "the damp.\nPN: And the damp again");
        code("two", "Choice", "the choices they make");
    }

    private void code(String source, String code, String words) {
        terminal.done("code", project, source, code, "--as", "Ann", "--quote", words);
    }

    @Test
    void countsSayOutOfHowMany() {
        var counts = terminal.done("counts", project, "--code", "House", "--with-children", "--json").fields();
        assertEquals(Map.of("codes", List.of(Map.of("code", "House", "persons", 2, "sources", 1, "cases", 1, "codings", 2, "passages", 2)),
                "outOf", Map.of("persons", 3, "sources", 2, "cases", 2, "codings", 3, "passages", 3)), counts);
    }

    @Test
    void aCrosstabByArmShowsEachArm() {
        var table = terminal.done("crosstab", project, "--by", "arm", "--count", "persons", "--json").fields();
        assertEquals(List.of("comparison", "programme"), table.get("columns"));
        assertEquals(List.of(List.of(1, 0), List.of(2, 0), List.of(0, 1)),
                ((List<?>) table.get("rows")).stream().map(row -> ((Map<?, ?>) row).get("cells")).toList());
        assertEquals(Map.of("cells", List.of(2, 1), "total", 3), table.get("outOf"));
    }

    @Test
    void overlappingCodesStandTogether() {
        terminal.done("codebook", project, "--add", "Wet");
        code("one", "Wet", "the damp again");
        assertEquals(List.of(Map.of("code", "House", "other", "House > Damp", "count", 1), Map.of("code", "House > Damp", "other", "Wet", "count", 1)),
                terminal.done("cooccurrence", project, "--json").fields().get("pairs"));
        assertEquals(List.of(Map.of("code", "House", "other", "Wet", "count", 1), Map.of("code", "House > Damp", "other", "Wet", "count", 1)),
                terminal.done("cooccurrence", project, "--with-children", "--json").fields().get("pairs"), "with sub-codes a code is not set against its own");
    }

    @Test
    void aTableGoesIntoAFile() throws IOException {
        Path file = folder.resolve("table.csv");
        terminal.done("crosstab", project, "--by", "role", "--out", file);
        assertEquals(List.of("code,GP,PN,total", "House,1,0,1", "House > Damp,1,1,1", "Choice,1,0,1", "any of these,3,1,3", "out of,3,1,3"),
                Files.readAllLines(file).stream().map(line -> line.replace("\uFEFF", "").replace("\"", "")).toList());
    }

    @Test
    void whatTheConsensusCoderRepeatsIsNotCountedAgain() {
        terminal.type("code", project, "two", "Choice", "--as", "consensus", "--quote", "the choices they make");
        assertEquals(3, ((Map<?, ?>) terminal.done("counts", project, "--json").fields().get("outOf")).get("codings"));
    }

    @Test
    void whatCannotBeCountedIsSaid() {
        assertEquals(new Said(1, "", "There is no “age” to count by: source, case, role, person, coder, an attribute of the cases (arm) "
                + "or a dimension of the codebook.\n"), terminal.type("crosstab", project, "--by", "age"));
        assertEquals(2, terminal.type("crosstab", project, "--by", "arm", "--count", "miles").exit());
        assertEquals(1, terminal.type("saturation", project, "--base", "0").exit());
        Path empty = folder.resolve("empty.heddle");
        terminal.done("new", empty);
        assertTrue(terminal.type("counts", empty).remarks().startsWith("Nothing has been coded yet"));
    }

    @Test
    void saturationFollowsTheOrderThatIsGiven() {
        var steps = (List<?>) terminal.done("saturation", project, "--order", "two,one", "--base", "1", "--run", "1", "--json").fields().get("steps");
        assertEquals(List.of("two", "one"), steps.stream().map(step -> ((Map<?, ?>) step).get("source")).toList());
        assertEquals(List.of(1, 2), steps.stream().map(step -> ((Map<?, ?>) step).get("fresh")).toList());
    }

    @Test
    void coverageAddsUpToTheLengthOfEachText() throws IOException {
        var found = terminal.done("coverage", project, "--json").fields();
        String one = Files.readString(folder.resolve("one.txt"));
        var rows = (List<?>) found.get("sources");
        var row = (Map<?, ?>) rows.getFirst();
        int coded = "the rent and the damp".length() + ".".length() + "And the damp again".length();
        int said = "It is the rent and the damp.".length() + "And the damp again.".length();
        int length = one.length();
        assertEquals(List.of("one", coded, said - coded, "Well?".length(), length - said - "Well?".length(), length, 2, 0, 2),
                List.of(row.get("source"), row.get("coded"), row.get("uncoded"), row.get("interviewer"), row.get("between"), row.get("length"), row.get("codings"),
                        row.get("turnsWithoutCode"), row.get("turns")));
        assertEquals(List.of(), found.get("withoutCode"));
        assertEquals(List.of("one"), terminal.done("coverage", project, "--code", "Choice", "--json").fields().get("withoutCode"));
    }

    @Test
    void groupsAreDescribedByMeanAndRangeAndByTheirAnswers() {
        terminal.done("case", project, "C3", "--set", "arm=programme", "--set", "list size=9,000", "--set", "training=yes");
        terminal.done("case", project, "C2", "--set", "list size=4000", "--set", "training=no");
        var rows = ((List<?>) terminal.done("compare", project, "--by", "arm", "--code", "Choice", "--json").fields().get("rows"));
        assertEquals(List.of(
                Map.of("attribute", "list size", "groups", List.of(Map.of("cases", 0), Map.of("cases", 2, "mean", 6500.0, "least", 4000.0, "most", 9000.0)),
                        "all", Map.of("cases", 2, "mean", 6500.0, "least", 4000.0, "most", 9000.0), "likeness", ""),
                Map.of("attribute", "training", "groups", List.of(Map.of("cases", 0, "answers", Map.of()),
                        Map.of("cases", 2, "answers", Map.of("no", 1, "yes", 1))), "all", Map.of("cases", 2, "answers", Map.of("no", 1, "yes", 1)),
                        "likeness", ""),
                Map.of("code", "Choice", "groups", List.of(Map.of("cases", 1, "mean", 0.0, "least", 0.0, "most", 0.0),
                        Map.of("cases", 2, "mean", 0.5, "least", 0.0, "most", 1.0)), "all", Map.of("cases", 3, "mean", 1 / 3.0, "least", 0.0, "most", 1.0),
                        "likeness", "only in programme")), rows);
        assertTrue(terminal.type("compare", project, "--by", "colour").remarks().contains("no attribute"));
    }

    @Test
    void aPortraitHoldsEveryPassageHoweverManyThereAre() throws IOException {
        int many = Readings.MOST + 100;
        Files.writeString(folder.resolve("long.txt"), "GP: " + "rent ".repeat(many) + "\n");
        terminal.done("import", project, folder.resolve("long.txt"), "--case", "C2");
        Path rows = folder.resolve("rows.csv");
        Files.writeString(rows, "source,code,start,end,comment\n" + IntStream.range(0, many).mapToObj(at -> "long,Choice,%d,%d,".formatted(4 + 5 * at, 8 + 5 * at))
                .collect(Collectors.joining("\n")));
        terminal.done("code", project, "--from", rows);
        var found = terminal.done("portrait", project, "--code", "Choice", "--json").fields();
        assertEquals(List.of(many + 1, many + 1), List.of(found.get("codings"), ((List<?>) found.get("passages")).size()));
        assertTrue(terminal.done("portrait", project, "--source", "long").answer().contains("1100 codings in 1100 passages."));
    }

    @Test
    void groupsCanBeDescribedBeforeAnythingIsCoded() {
        Path young = folder.resolve("young.heddle");
        terminal.done("new", young, "--framework", "none", "--coder", "Ann");
        terminal.done("case", young, "C1", "--set", "arm=comparison", "--set", "list size=2244");
        terminal.done("case", young, "C2", "--set", "arm=comparison", "--set", "list size=5130");
        assertEquals(List.of(Map.of("attribute", "list size", "groups", List.of(Map.of("cases", 2, "mean", 3687.0, "least", 2244.0, "most", 5130.0)),
                "all", Map.of("cases", 2, "mean", 3687.0, "least", 2244.0, "most", 5130.0), "likeness", "")),
                terminal.done("compare", young, "--json").fields().get("rows"));
        assertTrue(terminal.done("compare", young).answer().contains("mean 3687 [range 2244–5130]"));
    }

    @Test
    void whatElseIsSaidWhereACodeIsSaid() {
        assertEquals(List.of(Map.of("code", "House > Damp", "count", 1)), terminal.done("cooccurrence", project, "--beside", "House", "--json").fields().get("beside"));
        terminal.done("cooccurrence", project, "--out", folder.resolve("net.svg"));
        assertTrue(Files.exists(folder.resolve("net.svg")));
        assertEquals(2, terminal.type("counts", project, "--out", folder.resolve("counts.png")).exit());
    }

    @Test
    void whatWasExpectedStandsBesideWhatWasFound() {
        terminal.done("codebook", project, "--add", "Structure");
        terminal.done("memo", project, "--add", "--code", "Structure", "--kind", "expectation", "--text",
                "Expected by: all three of us\nWhy: they were trained in it\nSearched: class, policy, power");
        terminal.done("memo", project, "--add", "--code", "Choice", "--kind", "wording", "--text", "only one participant");
        assertEquals(List.of(Map.of("code", "Structure", "by", "all three of us", "why", "they were trained in it", "searched", "class, policy, power", "persons", 0,
                "sources", 0, "cases", 0, "codings", 0)), terminal.done("absences", project, "--json").fields().get("expected"));
        assertEquals("only one participant", ((Map<?, ?>) ((List<?>) terminal.done("counts", project, "--code", "Choice", "--json").fields().get("codes")).getFirst())
                .get("wording"));
        assertTrue(terminal.done("counts", project).answer().contains("only one participant"));
        assertTrue(terminal.done("absences", project).answer().contains("0 of 3"));
    }
}
