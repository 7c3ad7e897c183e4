package org.heddle.cli.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.cli.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BalanceCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;
    private Path project;

    @BeforeEach
    void codeTwoTalks() throws IOException {
        terminal = new Terminal(folder);
        project = folder.resolve("p.heddle");
        terminal.done("new", project, "--framework", "none", "--coder", "Ann");
        talk("Orchard", "I5", "GP: Brenda waits.\nMorag: We pour tea in Millbrae.\nGP: Nothing helps, Mrs Quigley says.\n");
        talk("Mill", "C3", "GP: Waiting is work.\nPN: So is tea.\n");
        terminal.done("case", project, "I5", "--set", "arm=programme", "--set", "place=Millbrae");
        terminal.done("case", project, "C3", "--set", "arm=comparison");
        terminal.done("case", project, "C4");
        terminal.done("speaker", project, "Orchard", "GP", "--role", "GP", "--person", "Dr Hay");
        terminal.done("speaker", project, "Orchard", "Morag", "--role", "PN", "--person", "Brenda");
        terminal.done("speaker", project, "Mill", "GP", "--role", "GP");
        terminal.done("speaker", project, "Mill", "PN", "--role", "PN");
        terminal.done("codebook", project, "--add", "Waiting");
        terminal.done("codebook", project, "--add", "Tea");
        code("Orchard", "Brenda waits", "Waiting", "exemplifies");
        code("Orchard", "We pour tea in Millbrae", "Tea", "exemplifies");
        code("Orchard", "Nothing helps, Mrs Quigley says", "Tea", "counters");
        code("Mill", "Waiting is work", "Waiting", "exemplifies");
        code("Mill", "Waiting is work", "Tea", "exemplifies");
    }

    private void talk(String name, String practice, String words) throws IOException {
        terminal.done("import", project, Files.writeString(folder.resolve(name + ".txt"), words), "--case", practice);
    }

    private void code(String source, String quote, String code, String stance) {
        terminal.done("code", project, source, code, "--as", "Ann", "--quote", quote, "--stance", stance);
    }

    private Map<String, Object> balance() {
        return terminal.done("balance", project, "--json").fields();
    }

    @Test
    void withoutAStarAllQuotesAreWeighedAndWordsUnderTwoCodesCountOnce() {
        Map<String, Object> balance = balance();
        assertEquals(List.of("all", 4, 4), List.of(balance.get("basis"), balance.get("quotes"), balance.get("passages")));
        assertEquals(List.of("role GP 3/3 of 2", "role PN 1/1 of 2", "case I5 3/3 of 2", "case C3 1/1 of 2", "case C4 0/0 of 0",
                "arm programme 3/3 of 2", "arm comparison 1/1 of 2", "place Millbrae 3/3 of 2", "place not known 1/1 of 0",
                "person Dr Hay (GP:I5) 2/2 of 1", "person Brenda (PN:I5) 1/1 of 1", "person GP:C3 1/1 of 1", "theme Tea 3/3 of 0", "theme Waiting 2/2 of 0"),
                told(balance));
        assertEquals(List.of("Waiting false"), list(balance, "withoutCounterExample").stream()
                .map(one -> one.get("theme") + " " + one.get("codedElsewhere")).toList());
    }

    @Test
    void aPersonCountsOnceWhateverTheRoleAndUnnamedOnesStandTogether() throws IOException {
        terminal.done("speaker", project, "Mill", "PN", "--person", "Dr Hay");
        talk("Later", "C3", "DOCTOR: Still waiting.\n");
        terminal.done("speaker", project, "Later", "DOCTOR", "--role", "GP");
        code("Mill", "So is tea", "Tea", "exemplifies");
        code("Later", "Still waiting", "Waiting", "exemplifies");
        assertEquals(List.of("person Dr Hay (GP:I5, PN:C3) 3/3 of 1", "person GP:C3 2/2 of 2", "person Brenda (PN:I5) 1/1 of 1"),
                told(balance()).stream().filter(line -> line.startsWith("person")).toList());
    }

    @Test
    void aPassageUnderTwoCodesOfOneThemeCountsOnceInIt() {
        terminal.done("codebook", project, "--add", "Tea > Green");
        terminal.done("codebook", project, "--add", "Tea > Black");
        code("Mill", "So is tea", "Green", "exemplifies");
        code("Mill", "So is tea", "Black", "exemplifies");
        assertTrue(told(balance()).contains("theme Tea 4/4 of 0"), () -> told(balance()).toString());
    }

    @Test
    void starsChooseAndTheTotalsStay() {
        star("We pour tea");
        star("Waiting is work");
        Map<String, Object> balance = balance();
        assertEquals(List.of("starred", 2, 4), List.of(balance.get("basis"), balance.get("quotes"), balance.get("passages")));
        assertEquals(List.of("role GP 1/3 of 2", "role PN 1/1 of 2"), told(balance).subList(0, 2));
        assertTrue(list(balance, "withoutCounterExample").stream().anyMatch(one -> one.get("theme").equals("Tea") && one.get("codedElsewhere").equals(true)));
    }

    @Test
    void namesPlacesAndPersonsAloneInTheirRoleAreTold() {
        assertEquals(Set.of("[Brenda] 1", "[Millbrae] 1", "[Mrs Quigley] 1", "[] 1"), list(balance(), "disclosure").stream()
                .map(one -> one.get("names") + " " + one.get("sharedBy")).collect(Collectors.toSet()));
    }

    @Test
    void whatWillBePrintedIsLookedThroughAndTheReportSaysSo() {
        Object id = terminal.done("codings", project, "--json").rows().stream().filter(row -> row.get("text").equals("Brenda waits")).findFirst().orElseThrow().get("id");
        terminal.done("quote", project, id, "--as", "Ann", "--select");
        assertEquals(List.of("Brenda waits: coded words, [Brenda], the coded words name Brenda; only one person in the study is GP:I5"), disclosed());
        terminal.done("quote", project, id, "--as", "Ann", "--published", "[The nurse] waits", "--select");
        assertEquals(List.of("[The nurse] waits: published form, [], only one person in the study is GP:I5"), disclosed());
        terminal.done("quote", project, id, "--as", "Ann", "--published", "Brenda [in Millbrae] waits", "--select");
        assertEquals(List.of("Brenda [in Millbrae] waits: published form, [Brenda, Millbrae], the published form names Brenda, Millbrae; only one person in the study is GP:I5"),
                disclosed());
    }

    private List<String> disclosed() {
        return list(balance(), "disclosure").stream().map(one -> "%s: %s, %s, %s".formatted(one.get("text"), one.get("read"), one.get("names"), one.get("reason"))).toList();
    }

    @Test
    void theReportIsWrittenInEveryFormat() throws IOException {
        for (String ending : List.of("docx", "html", "md", "xlsx", "json")) {
            terminal.done("balance", project, "--out", folder.resolve("balance." + ending));
            assertTrue(Files.size(folder.resolve("balance." + ending)) > 300);
        }
        assertTrue(Files.readString(folder.resolve("balance.md")).contains("only one person in the study is PN:I5"));
        assertTrue(terminal.done("balance", project).answer().contains("2 of 3 cases quoted; never: C4."));
    }

    private void star(String words) {
        terminal.done("codings", project, "--json").rows().stream().filter(row -> String.valueOf(row.get("text")).startsWith(words))
                .forEach(row -> terminal.done("coding", project, row.get("id"), "--star"));
    }

    private static List<String> told(Map<String, Object> balance) {
        return list(balance, "groups").stream().flatMap(group -> list(group, "rows").stream().map(row -> "%s %s %s/%s of %s".formatted(group.get("by"),
                row.get("name"), row.get("quotes"), row.get("passages"), row.get("persons")))).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> fields, String name) {
        return (List<Map<String, Object>>) fields.get(name);
    }
}
