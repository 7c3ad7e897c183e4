package org.heddle.cli.team;

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

/// Both 20, only the first 5, only the second 10, neither 15 of 50 turns: observed 0.70, by chance 0.50, kappa 0.40.
final class AgreementCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;
    private Path project;

    @BeforeEach
    void fiftyTurnsAndTwoCoders() throws Exception {
        terminal = new Terminal(folder);
        project = folder.resolve("p.heddle");
        var words = new StringBuilder();
        var first = new StringBuilder("source,code,quote,occurrence,comment\n");
        var second = new StringBuilder(first);
        for (int turn = 1; turn <= 50; turn++) {
            words.append("INT: And then, once more?\n\nGP: The answer number %02d is this one.\n\n".formatted(turn));
            String row = "talk,Code,answer number %02d,,\n".formatted(turn);
            first.append(turn <= 25 ? row : "");
            second.append(turn <= 20 || (turn > 25 && turn <= 35) ? row : "");
        }
        Files.writeString(folder.resolve("talk.txt"), words);
        Files.writeString(folder.resolve("later.txt"), "INT: Well?\n\nGP: Nobody has coded this one yet.\n");
        Files.writeString(folder.resolve("first.csv"), first);
        Files.writeString(folder.resolve("second.csv"), second);
        terminal.done("new", project, "--framework", "none", "--coder", "Ann");
        terminal.done("codebook", project, "--add", "Code");
        terminal.done("codebook", project, "--add", "Never, used");
        terminal.done("import", project, folder.resolve("talk.txt"), folder.resolve("later.txt"));
        terminal.done("code", project, "--from", folder.resolve("first.csv"));
        terminal.type("code", project, "--from", folder.resolve("second.csv"), "--as", "Bob");
    }

    @Test
    void theWorkedTableComesOutOfTheWholeStack() {
        Map<String, Object> report = terminal.done("agreement", project, "--coders", "Ann,Bob", "--json").fields();
        assertEquals(List.of("unit", "coders", "condition", "units", "codes", "overall", "sources", "leftOut"), List.copyOf(report.keySet()));
        assertEquals(List.of("turn", List.of("Ann", "Bob"), "after sight", 50, List.of("talk")),
                List.of(report.get("unit"), report.get("coders"), report.get("condition"), report.get("units"), report.get("sources")));
        Map<String, Object> code = codes(report).getFirst();
        assertEquals(List.of("code", "table", "percent", "kappa", "scottPi", "krippendorffAlpha", "gwetAc1", "f1", "jaccard", "interval", "undefined"),
                List.copyOf(code.keySet()));
        assertEquals(Map.of("both", 20, "onlyFirst", 5, "onlySecond", 10, "neither", 15), code.get("table"));
        assertEquals(0.70, (double) code.get("percent"), 1e-12);
        assertEquals(0.40, (double) code.get("kappa"), 1e-12);
        assertEquals(List.of(Map.of("source", "later", "reason", "Ann and Bob have neither coded it nor declared it finished.")), report.get("leftOut"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> codes(Map<String, Object> report) {
        return (List<Map<String, Object>>) report.get("codes");
    }

    @Test
    void whatIsUndefinedIsAReasonAndNeverANumber() {
        Map<String, Object> code = codes(terminal.done("agreement", project, "--coders", "Ann,Bob", "--codes", "Never, used", "--json").fields()).getFirst();
        assertEquals("Never, used", code.get("code"));
        assertEquals(null, code.get("kappa"));
        assertEquals(1.0, code.get("percent"));
        assertTrue(((String) code.get("undefined")).startsWith("Both coders always made the same choice"), (String) code.get("undefined"));
    }

    @Test
    void charactersAreCountedInParticipantsWordsOnly() {
        Map<String, Object> report = terminal.done("agreement", project, "--coders", "Bob,Ann", "--unit", "character", "--sources", "talk", "--json").fields();
        assertEquals(50 * "The answer number 01 is this one.".length(), report.get("units"));
        int coded = "answer number 01".length();
        assertEquals(Map.of("both", 20 * coded, "onlyFirst", 10 * coded, "onlySecond", 5 * coded, "neither", 50 * 33 - 35 * coded),
                codes(report).getFirst().get("table"));
    }

    @Test
    void peopleGetSentencesAndATable() {
        String answer = terminal.done("agreement", project, "--coders", "Ann,Bob").answer();
        assertTrue(answer.contains("0.700") && answer.contains("0.400") && answer.contains("Condition: after sight"), answer);
        assertEquals(1, terminal.type("agreement", project, "--coders", "Ann,Nobody").exit());
        assertEquals(1, terminal.type("agreement", project, "--coders", "Ann").exit());
    }

    @Test
    void moreFiguresAndAnIntervalComeWhenAsked() {
        Map<String, Object> report = terminal.done("agreement", project, "--coders", "Ann,Bob", "--measures", "all", "--interval", "--draws", 50, "--seed", 7, "--json").fields();
        assertEquals(Map.of("measure", "kappa", "draws", 50, "seed", 7, "level", 0.95), report.get("bootstrap"));
        Map<String, Object> code = codes(report).getFirst();
        assertEquals(null, code.get("interval"));
        assertTrue(((String) code.get("undefined")).contains("at least two sources"), (String) code.get("undefined"));
        Map<String, Object> more = more(code);
        assertEquals(0.10, (double) more.get("prevalenceIndex"), 1e-12);
        assertEquals(0.10, (double) more.get("biasIndex"), 1e-12);
        assertEquals(0.40, (double) more.get("bennettS"), 1e-12);
        assertTrue(more.get("alphaU") instanceof Double && more.get("uAlpha") instanceof Double, more::toString);
        assertEquals(0.40, (double) more(overall(report)).get("alphaMasi"), 0.005);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> overall(Map<String, Object> report) {
        return (Map<String, Object>) report.get("overall");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> more(Map<String, Object> figures) {
        return (Map<String, Object>) figures.get("more");
    }

    @Test
    void anIntervalByTwoSourcesIsTheSameForTheSameSeed() {
        terminal.done("finished", project, "later", "--as", "Ann");
        terminal.done("finished", project, "later", "--as", "Bob");
        Object one = codes(terminal.done("agreement", project, "--coders", "Ann,Bob", "--interval", "--json").fields()).getFirst().get("interval");
        Object again = codes(terminal.done("agreement", project, "--coders", "Ann,Bob", "--interval", "--json").fields()).getFirst().get("interval");
        assertEquals(one, again);
        assertTrue(String.valueOf(one).startsWith("{low=0."), String.valueOf(one));
    }

    @Test
    void unitsAreWrittenForStatisticsPrograms() throws Exception {
        var file = folder.resolve("units.csv");
        assertEquals(0, terminal.type("agreement", project, "--coders", "Ann,Bob", "--units-out", file, "--form", "long").exit());
        List<String> lines = Files.readAllLines(file);
        assertEquals("unit,source,start,end,code,Ann,Bob", lines.getFirst());
        assertEquals(51, lines.size());
        assertEquals("1,talk,31,64,Code,1,1", lines.get(1));
    }

    @Test
    void everyUnitOfTheContractIsCounted() {
        for (String unit : List.of("character", "token", "sentence", "turn", "source")) {
            Map<String, Object> report = terminal.done("agreement", project, "--coders", "Ann,Bob", "--unit", unit, "--with-children", "--coded-only", "--json").fields();
            assertEquals(unit, report.get("unit"));
        }
        assertEquals(2, terminal.type("agreement", project, "--coders", "Ann,Bob", "--unit", "page").exit());
        assertEquals(2, terminal.type("agreement", project, "--coders", "Ann,Bob", "--measures", "gamma").exit());
    }
}
