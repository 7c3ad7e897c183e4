package org.heddle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heddle.cli.Terminal.Said;
import org.heddle.domain.source.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One study from the empty project to the file for the paper, typed command by command.
final class JourneyTest {
    private static final String WORDS = """
            Title of the day

            INT: What happens here?

            GP: It’s poverty 👩‍⚕️ first. Then "choices".

            PN: مرحبا as they say, and cafe\u0301 talk.
            """;
    private static final String STORED = SourceText.clean(WORDS);

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path project;

    @BeforeEach
    void startTheStudy() throws Exception {
        terminal = new Terminal(folder);
        project = folder.resolve("study.heddle");
        Files.writeString(folder.resolve("I5-1 group.txt"), WORDS);
        terminal.done("new", project, "--framework", "none", "--coder", "Ann");
        terminal.done("codebook", project, "--add", "Hope > Politics");
    }

    private void importTheInterview() {
        terminal.done("import", project, folder.resolve("I5-1 group.txt"), "--case", "I5");
    }

    private static Map<String, Object> fields(Object... namesAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            fields.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return fields;
    }

    private static Map<String, Object> without(Map<String, Object> fields, String... names) {
        var rest = new LinkedHashMap<>(fields);
        Arrays.asList(names).forEach(rest::remove);
        return rest;
    }

    private int at(String words) {
        return STORED.codePointCount(0, STORED.indexOf(words));
    }

    @Test
    void anImportReportsEveryPathAndKnowsTheSameTextAgain() {
        Said said = terminal.type("import", project, folder.resolve("I5-1 group.txt"), folder.resolve("gone.txt"), "--json");
        assertEquals(0, said.exit());
        assertEquals("There is no file “gone.txt”.\n", said.remarks());
        Map<String, Object> taken = said.rows().getFirst();
        assertEquals(List.of("id", "name", "kind", "case", "characters", "turns", "speakers", "sha256", "problems", "duplicateOf", "error"),
                List.copyOf(taken.keySet()));
        assertEquals(fields("name", "I5-1 group", "kind", "group interview", "case", null, "characters", STORED.codePointCount(0, STORED.length()),
                "turns", 4, "speakers", List.of(fields("label", "INT", "turns", 1, "interviewer", true),
                        fields("label", "GP", "turns", 1, "interviewer", false), fields("label", "PN", "turns", 1, "interviewer", false)),
                "sha256", SourceText.sha256(STORED), "duplicateOf", null, "error", null), without(taken, "id", "problems"));
        assertEquals(fields("id", null, "name", "gone.txt", "kind", null, "case", null, "characters", null, "turns", null, "speakers", List.of(),
                "sha256", null, "problems", List.of(), "duplicateOf", null, "error", "There is no file “gone.txt”."), said.rows().get(1));

        Map<String, Object> again = terminal.done("import", project, folder.resolve("I5-1 group.txt"), "--json").rows().getFirst();
        assertEquals("I5-1 group", again.get("duplicateOf"));
        assertEquals(taken.get("id"), again.get("id"));
        assertEquals(1, terminal.type("import", project, folder.resolve("gone.txt")).exit());
    }

    @Test
    void textIsPrintedAsStoredAndTurnsHaveBoundsInCodePoints() {
        importTheInterview();
        assertEquals(STORED + "\n", terminal.done("text", project, "I5-1 group").answer());
        assertEquals(STORED + "\n", terminal.done("text", project, "I5-1 group.txt").answer());
        int[] points = STORED.codePoints().toArray();
        for (Map<String, Object> turn : terminal.done("text", project, "I5-1 group", "--turns", "--json").rows()) {
            assertEquals(List.of("number", "speaker", "start", "end", "text"), List.copyOf(turn.keySet()));
            int start = (int) turn.get("start");
            assertEquals(turn.get("text"), new String(points, start, (int) turn.get("end") - start));
        }
    }

    @Test
    void aCodingLandsOnExactlyTheseCharactersAndSaysWhoSpeaks() {
        importTheInterview();
        terminal.done("speaker", project, "I5-1 group", "GP", "--role", "GP", "--person", "Dr Who");
        int start = at("👩‍⚕️ first");
        int end = start + "👩‍⚕️ first".codePointCount(0, "👩‍⚕️ first".length());
        String id = terminal.done("code", project, "I5-1 group", "Politics", "--span", (start - 1) + ":" + end, "--comment", "so").answer().strip();
        Map<String, Object> coding = terminal.done("codings", project, "--json").rows().getFirst();
        assertEquals(fields("id", id, "source", "I5-1 group", "start", start, "end", end, "text", "👩‍⚕️ first", "code", "Hope > Politics", "coder", "Ann",
                "at", "2026-03-01T10:00:00Z", "comment", "so", "stance", "exemplifies", "speaker", "GP", "person", "Dr Who", "role", "GP",
                "case", "I5", "attribution", "GP:I5", "turn", 3, "check", "", "checkBefore", "", "missed", false, "starred", false), without(coding, "sourceId", "codeId"));
    }

    @Test
    void aQuoteIsFoundHoweverItIsTypedAlsoFromRightToLeft() {
        importTheInterview();
        Said said = terminal.done("code", project, "I5-1 group", "Hope", "--quote", "It's poverty", "--json");
        assertEquals("It’s poverty", said.rows().getFirst().get("text"));
        Map<String, Object> arabic = terminal.done("code", project, "I5-1 group", "Hope", "--quote", "مرحبا", "--json").rows().getFirst();
        assertEquals(at("مرحبا"), arabic.get("start"));
        assertEquals(at("مرحبا") + 5, arabic.get("end"));
        Map<String, Object> accent = terminal.done("code", project, "I5-1 group", "Hope", "--quote", "cafe\u0301", "--json").rows().getFirst();
        assertEquals("caf\u00e9", accent.get("text"));
        assertEquals(1, terminal.type("code", project, "I5-1 group", "Hope", "--quote", "not there at all").exit());
        assertEquals(3, terminal.done("codings", project, "--code", "Hope", "--json").rows().size());
    }

    @Test
    void theIdenticalCodingAgainIsRefusedAndWhatChangesNothingIsNoAct() {
        importTheInterview();
        terminal.done("code", project, "I5-1 group", "Hope", "--quote", "poverty");
        Said twice = terminal.type("code", project, "I5-1 group", "Hope", "--quote", "poverty");
        assertEquals(new Said(1, "", "This passage already has the code “Hope” by the same coder.\n"), twice);
        int acts = terminal.done("log", project, "--json").rows().size();
        terminal.done("case", project, "I5");
        assertEquals(acts, terminal.done("log", project, "--json").rows().size());
    }

    @Test
    void aNewNameJoinsInTheActItselfAndARefusedActLeavesNoStranger() {
        importTheInterview();
        assertEquals(1, terminal.type("code", project, "I5-1 group", "Hope", "--quote", "nowhere to be found", "--as", "Typo").exit());
        assertEquals(1, terminal.type("codings", project, "--coder", "Typo").exit());
        int acts = terminal.done("log", project, "--json").rows().size();
        Said joined = terminal.type("code", project, "I5-1 group", "Hope", "--quote", "poverty", "--as", "Bob");
        assertEquals("Bob is new here and has joined the project as a coder.\n", joined.remarks());
        List<Map<String, Object>> log = terminal.done("log", project, "--json").rows();
        assertEquals(acts + 1, log.size());
        assertEquals(fields("who", "Bob", "kind", "coding added", "sentence", "Coded “Hope” in “I5-1 group”"), without(log.getLast(), "revision", "at"));
        terminal.done("undo", project);
        assertEquals(1, terminal.type("codings", project, "--coder", "Bob").exit());
    }

    @Test
    void aTableOfPassagesIsCodedAsAWholeOrNotAtAll() throws Exception {
        importTheInterview();
        Path table = folder.resolve("codings.csv");
        Files.writeString(table, "source,code,start,end,comment\nI5-1 group,Hope,%d,%d,one\nI5-1 group,Politics,0,5,two\n".formatted(at("poverty"), at("poverty") + 7));
        assertEquals(2, terminal.done("code", project, "--from", table).answer().lines().count());
        assertEquals(List.of("Title", "poverty"), terminal.done("codings", project, "--json").rows().stream().map(row -> row.get("text")).toList());
        terminal.done("undo", project);
        assertEquals(List.of(), terminal.done("codings", project, "--json").json());

        Files.writeString(table, "source,code,quote,occurrence,comment\nI5-1 group,Hope,poverty,,\nI5-1 group,Hope,nothing like it,,\n");
        Said said = terminal.type("code", project, "--from", table);
        assertEquals(1, said.exit());
        assertTrue(said.remarks().startsWith("Line 3: "), said.remarks());
        assertEquals(List.of(), terminal.done("codings", project, "--json").json());
    }

    @Test
    void undoAndRedoReachOverCommands() {
        importTheInterview();
        String id = terminal.done("code", project, "I5-1 group", "Hope", "--quote", "poverty").answer().strip();
        terminal.done("uncode", project, id.substring(0, 8));
        assertEquals("Took back: Uncoded “Hope” in “I5-1 group”.\nTook back: Coded “Hope” in “I5-1 group”.\n",
                terminal.done("undo", project, "--steps", 2).answer());
        assertEquals("Did again: Coded “Hope” in “I5-1 group”.\n", terminal.done("redo", project).answer());
        assertEquals(id, terminal.done("codings", project, "--json").rows().getFirst().get("id"));
        assertEquals("Took back: Coded “Hope” in “I5-1 group”.\n", terminal.done("undo", project).answer());
        assertEquals("undone", terminal.done("log", project, "--json").rows().getLast().get("kind"));
        terminal.done("redo", project, "--steps", 2);
        assertEquals(new Said(1, "", "There is nothing to redo.\n"), terminal.type("redo", project));
        terminal.done("remove", project, "I5-1 group");
        assertEquals("", terminal.done("sources", project).answer());
    }

    @Test
    void aSecondCoderChecksAndNobodyChecksAnOwnCoding() {
        importTheInterview();
        String id = terminal.done("code", project, "I5-1 group", "Politics", "--quote", "poverty").answer().strip();
        assertEquals(new Said(1, "", "Nobody checks an own coding. Another coder has to do it.\n"),
                terminal.type("check", project, id, "--verdict", "agree"));
        terminal.type("check", project, id, "--as", "Tom", "--verdict", "query", "--comment", "sure?", "--suggest", "Hope");
        String missed = terminal.done("code", project, "I5-1 group", "Hope", "--quote", "choices", "--as", "Tom", "--missed").answer().strip();
        terminal.done("finished", project, "I5-1 group", "--as", "Tom", "--read");
        Map<String, Object> perCode = fields("code", "Hope", "codings", 1, "checked", 0, "agree", 0, "disagree", 0, "query", 0, "missed", 1, "made", 0,
                "lookedAt", 0, "agreedAtFirstSight", 0, "changed", 0, "dropped", 0, "added", 1, "changedSince", 0);
        Map<String, Object> other = fields("code", "Hope > Politics", "codings", 1, "checked", 1, "agree", 0, "disagree", 0, "query", 1, "missed", 0,
                "made", 1, "lookedAt", 1, "agreedAtFirstSight", 0, "changed", 0, "dropped", 0, "added", 0, "changedSince", 0);
        var report = terminal.done("verification", project, "--json").fields();
        assertEquals(List.of(perCode, other), report.get("perCode"));
        assertEquals(List.of(2, 1, 0, 0, 1, 1, List.of(missed)),
                Stream.of("codings", "checked", "agree", "disagree", "query", "missed", "open").map(report::get).toList());
        assertTrue(terminal.done("verification", project).answer().contains("Verification per code"));
        assertEquals("query", terminal.done("codings", project, "--code", "Politics", "--json").rows().getFirst().get("check"));
        assertEquals("finished", terminal.done("sources", project, "--json").rows().getFirst().get("status"));
    }

    @Test
    void sourcesAndCasesSayWhoIsWho() {
        importTheInterview();
        terminal.done("case", project, "I5", "--set", "arm=programme", "--set", "list size=1 = 2");
        terminal.done("speaker", project, "I5-1 group", "PN", "--role", "XN", "--case", "I6");
        assertEquals(List.of(fields("id", "I5", "attributes", fields("arm", "programme", "list size", "1 = 2")),
                fields("id", "I6", "attributes", fields())), terminal.done("cases", project, "--json").json());
        Map<String, Object> source = terminal.done("sources", project, "--json").rows().getFirst();
        assertEquals(List.of("id", "name", "kind", "case", "characters", "turns", "speakers", "sha256", "codings", "status", "assigned", "finished", "coverage"), List.copyOf(source.keySet()));
        assertEquals(List.of(fields("label", "INT", "turns", 1, "person", null, "role", null, "case", null, "interviewer", true),
                fields("label", "GP", "turns", 1, "person", null, "role", "GP", "case", "I5", "interviewer", false),
                fields("label", "PN", "turns", 1, "person", null, "role", "XN", "case", "I6", "interviewer", false)), source.get("speakers"));
        terminal.done("case", project, "I5", "--set", "arm=");
        assertEquals("I5  list size=1 = 2\nI6\n", terminal.done("cases", project).answer());
    }

    @Test
    void aSearchSaysWhereAndHowOften() {
        importTheInterview();
        terminal.done("code", project, "I5-1 group", "Politics", "--quote", "poverty");
        Map<String, Object> found = terminal.done("search", project, "poverty", "--json").fields();
        assertEquals(1, found.get("total"));
        @SuppressWarnings("unchecked")
        Map<String, Object> hit = ((List<Map<String, Object>>) found.get("hits")).getFirst();
        assertEquals(fields("source", "I5-1 group", "turn", 3, "speaker", "GP", "start", at("poverty"), "end", at("poverty") + 7, "text", "poverty",
                "before", "It’s ", "after", " 👩‍⚕️ first. Then \"choices\".", "attribution", "GP:I5", "codes", List.of("Hope > Politics")), without(hit, "sourceId"));
        assertEquals(0, terminal.done("search", project, "poverty", "--speaker", "PN", "--json").fields().get("total"));
        assertEquals(1, terminal.done("search", project, "--code", "Hope", "--case", "I5", "--source", "I5-1 group", "--", "poverty").answer().lines().count() - 1);
        assertEquals(1, terminal.type("search", project, "poverty", "--case", "nobody").exit());
    }

    @Test
    void aQuoteTableGoesIntoEveryFormat() throws Exception {
        importTheInterview();
        terminal.done("code", project, "I5-1 group", "Politics", "--quote", "It’s poverty");
        terminal.type("code", project, "I5-1 group", "Politics", "--quote", "It’s poverty", "--as", "Bob", "--stance", "qualifies");
        Path csv = folder.resolve("quotes.csv");
        terminal.done("quotes", project, "--out", csv);
        assertEquals("""
                theme,subtheme,quote,attribution,source,turn,stance,coder,check
                Hope,Politics,It’s poverty,(GP:I5),I5-1 group,3,exemplifies; qualifies,Ann; Bob,
                """, Files.readString(csv));
        terminal.done("quotes", project, "--theme", "Politics", "--columns", "quote,coder", "--carry", "--out", csv);
        assertEquals("quote,coder\nIt’s poverty,Ann; Bob\n", Files.readString(csv));
        for (String format : List.of("xlsx", "docx", "html", "md", "json")) {
            Path out = folder.resolve("quotes." + format);
            terminal.done("quotes", project, "--out", out);
            assertTrue(Files.size(out) > 100, format);
        }
        assertEquals(1, terminal.type("quotes", project, "--out", folder.resolve("quotes.exe")).exit());
        assertEquals(2, terminal.type("quotes", project).exit());
    }

    @Test
    void backupAndDoctor() throws Exception {
        importTheInterview();
        Path copy = folder.resolve("copy.heddle");
        terminal.done("backup", project, copy);
        assertEquals(terminal.done("log", project, "--json").json(), terminal.done("log", copy, "--json").json());
        assertEquals(1, terminal.type("backup", project, copy).exit());
        Map<String, Object> proof = terminal.done("doctor", project, "--json").fields();
        assertEquals(true, proof.get("sound"));
        assertEquals(List.of(), proof.get("repaired"));
        assertTrue(terminal.done("doctor", project, "--repair").answer().endsWith("The project is sound.\n"));
        Files.writeString(folder.resolve("not.heddle"), "no project at all, but quite a few letters of text to look at");
        assertEquals(new Said(1, "", "“not.heddle” is not a Heddle project. Nothing was changed.\n"), terminal.type("doctor", folder.resolve("not.heddle")));
    }
}
