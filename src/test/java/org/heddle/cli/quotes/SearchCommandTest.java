package org.heddle.cli.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heddle.cli.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SearchCommandTest {
    private static final String TALK = """
            INT: Is it for themselves, or politics?
            GP: It’s the rent; it's always the rent.
            PN: Stay ‘til six, or 'til the bus goes.
            CLP: The wee-est thing is chipable away-able.
            GP: They’re gonnae wait, he hasnae time, kinda, cos the build-up is slow.
            PN: Middle-class folk, a zero-hour contract, off-site and off site.
            GP: Network building — Too time.
            CLP: They do it for themselves. Patients, patients, and patients.
            PN: Refuge after refuge after refuge.
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
        terminal.done("import", project, Files.writeString(folder.resolve("I5-1 group.txt"), TALK), "--case", "I5");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            it’s                               | It’s; it's
            it's                               | It’s; it's
            "it's the rent"                    | It’s the rent
            'til                               | til; til
            ‘til                               | til; til
            "’til six"                         | til six
            wee-est                            | wee-est
            "chipable away-able"               | chipable away-able
            gonnae                             | gonnae
            hasnae                             | hasnae
            kinda cos                          | kinda; cos
            build-up                           | build-up
            "build up"                         | build-up
            middle-class                       | Middle-class
            zero-hour                          | zero-hour
            off-site                           | off-site; off site
            "off site"                         | off-site; off site
            "building — too time"              | building — Too time
            "network building too time"        | Network building — Too time
            "for themselves"                   | for themselves; for themselves
            "refuge after refuge after refuge" | Refuge after refuge after refuge
            "patients, patients, and patients" | Patients, patients, and patients
            patients                           | Patients; patients; patients
            refug*                             | Refuge; refuge; refuge
            contr?ct                           | contract
            "gonnae time"~3                    | gonnae wait, he hasnae time
            "gonnae time"~2                    | ``
            rent OR bus                        | rent; rent; bus
            patients NOT themselves            | ``
            """)
    void wordsAreFoundHoweverTheyAreTyped(String query, String words) {
        Map<String, Object> found = terminal.done("search", project, query, "--json").fields();
        assertEquals(words, String.join("; ", hits(found).stream().map(hit -> String.valueOf(hit.get("text"))).toList()));
        assertEquals(hits(found).size(), found.get("total"));
        int[] points = TALK.codePoints().toArray();
        for (Map<String, Object> hit : hits(found)) {
            int start = (int) hit.get("start");
            assertEquals(hit.get("text"), new String(points, start, (int) hit.get("end") - start));
        }
    }

    @Test
    void whatIsSaidUnderALabelOrForACaseIsFoundAlone() {
        terminal.done("speaker", project, "I5-1 group", "CLP", "--role", "CLP");
        assertEquals(List.of(1, 8), turns("\"for themselves\""));
        assertEquals(List.of(8), turns("\"for themselves\"", "--speaker", "CLP"));
        assertEquals(List.of(1, 8), turns("\"for themselves\"", "--case", "I5"));
        assertEquals(List.of("", "CLP:I5"), hits(terminal.done("search", project, "\"for themselves\"", "--case", "I5", "--json").fields()).stream()
                .map(hit -> hit.get("attribution")).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            themselves role:CLP            ¦ 8
            themselves -role:clp           ¦ 1
            themselves who:interviewer     ¦ 1
            themselves speaker:CLP         ¦ 8
            themselves case:I5             ¦ 1; 8
            themselves case:I6             ¦
            themselves source:I5*          ¦ 1; 8
            kind:document "for themselves" ¦
            themselves arm:programme       ¦ 1; 8
            themselves -arm:prog*          ¦
            it's code:Money                ¦ 2; 2
            it's -code:Money               ¦
            it's code:Money coder:Ann      ¦ 2; 2
            it's code:Money check:agree    ¦
            it's check:unchecked           ¦ 2; 2
            it's stance:exemplifies        ¦ 2; 2
            it's stance:counters           ¦
            it's date:2026-03              ¦ 2; 2
            it's date:<2026-03-01          ¦
            themselves is:uncoded          ¦ 1; 8
            it's is:uncoded                ¦
            is:uncoded role:CLP            ¦ 4; 8
            code:money                     ¦ 2
            "role:CLP"                     ¦
            themselves role:CLP role:GP    ¦ 8
            """)
    void fieldsNarrowTheHits(String query, String turns) throws IOException {
        terminal.done("speaker", project, "I5-1 group", "CLP", "--role", "CLP");
        terminal.done("case", project, "I5", "--set", "arm=programme");
        terminal.done("codebook", project, "--import", Files.writeString(folder.resolve("codes.csv"), "path\nMoney\n"));
        terminal.done("code", project, "I5-1 group", "Money", "--quote", "It’s the rent; it's always the rent.");
        assertEquals(turns == null ? "" : turns, String.join("; ", turns(query).stream().map(String::valueOf).toList()));
    }

    @Test
    void aCodingThatWasChangedSinceItsCheckHasAWordOfItsOwn() throws IOException {
        terminal.done("codebook", project, "--import", Files.writeString(folder.resolve("codes.csv"), "path\nMoney\n"));
        terminal.done("code", project, "I5-1 group", "Money", "--quote", "It’s the rent; it's always the rent.");
        String coding = (String) terminal.done("codings", project, "--json").rows().getFirst().get("id");
        terminal.type("check", project, coding, "--as", "Ben", "--verdict", "agree");
        assertEquals(List.of(), turns("it's check:changed"));
        assertEquals(List.of(2, 2), turns("it's check:agree"));
        int start = TALK.codePointCount(0, TALK.indexOf("It’s the rent"));
        terminal.done("coding", project, coding, "--span", "%d:%d".formatted(start, start + 30));
        assertEquals(List.of(2, 2), turns("it's check:changed"));
        assertEquals(List.of(2, 2), turns("it's check:\"changed since\""));
        assertEquals(List.of(2, 2), turns("it's check:unchecked"), "to be checked again");
        assertEquals(List.of(), turns("it's check:agree"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            rent OR role:GP   ¦ role: at position 9 stands in brackets or beside OR. Put it beside all of them; write it twice with two values to mean either.
            (rent role:GP)    ¦ role: at position 7 stands in brackets or beside OR. Put it beside all of them; write it twice with two values to mean either.
            rent code:Nothing ¦ There is no code “Nothing” in the codebook. Put a name of several words in quotation marks.
            rent check:maybe  ¦ check: asks for agree, disagree, query, changed (since its check) or unchecked.
            rent is:tall      ¦ is: asks for coded or uncoded words. Write is:uncoded or is:coded.
            rent date:monday  ¦ date: asks for a day or month of coding, as in 2026-03-14, 2026-03 or >2026-03-01.
            rent role: GP     ¦ role: at position 6 needs a value right after the colon. Put it there, or put the word in quotation marks if you look for it.
            rent /(a+)+b/x    ¦ §§
            """)
    void aFieldThatCannotBeReadIsRefusedInASentence(String query, String sentence) {
        Terminal.Said said = terminal.type("search", project, query);
        assertEquals(sentence.isEmpty() ? "" : sentence + "\n", said.remarks());
    }

    @ParameterizedTest
    @CsvSource({"rol:GP, true", "'rol: GP', false", "10:30, false", "rent rol:GP, true", "bus, false"})
    void whereNothingIsFoundAWordWithAColonIsSaidToBeNoField(String query, boolean isSaid) {
        String hint = "What stands before the colon is no field, so it was looked for as words. "
                + "Fields are case, check, code, coder, date, is, kind, person, role, source, speaker, stance and who, and what is asked of cases.\n";
        assertEquals(isSaid ? hint : "", terminal.type("search", project, query).remarks());
    }

    @Test
    void aSearchIsSavedUsedListedAndForgotten() {
        assertEquals("No search is saved. Save one with: heddle search FILE QUERY --save NAME\n", terminal.done("searches", project).answer());
        String found = terminal.done("search", project, "rent role:GP", "--save", "Rent of GPs").answer();
        assertEquals(found, terminal.done("search", project, "--saved", "rent of gps").answer());
        terminal.done("search", project, "bus", "--save", "bus");
        assertEquals("Rent of GPs  rent role:GP\nbus          bus\n", terminal.done("searches", project).answer());
        terminal.done("search", project, "rent", "--save", "RENT OF GPS");
        assertEquals(List.of(Map.of("name", "bus", "query", "bus", "filters", 0), Map.of("name", "RENT OF GPS", "query", "rent", "filters", 0)),
                terminal.done("searches", project, "--json").fields().get("saved"));
        assertEquals("The search “BUS” is called “Getting there” now.\n", terminal.done("searches", project, "--rename", "BUS", "--to", "Getting there").answer());
        assertEquals("Getting there  bus\nRENT OF GPS    rent\n", terminal.done("searches", project).answer());
        assertEquals("Another saved search is called “getting there”. Nothing was changed; choose another name.\n",
                terminal.type("searches", project, "--rename", "rent of gps", "--to", "getting there").remarks());
        assertEquals(2, terminal.type("searches", project, "--rename", "Getting there").exit());
        terminal.done("searches", project, "--forget", "getting there");
        assertEquals("RENT OF GPS  rent\n", terminal.done("searches", project).answer());
        assertEquals("There is no saved search “bus”. heddle searches lists them.\n", terminal.type("search", project, "--saved", "bus").remarks());
        assertEquals(2, terminal.type("search", project, "rent", "--saved", "bus").exit());
        assertEquals(2, terminal.type("search", project).exit());
    }

    @Test
    void facetsSayHowManyHitsEachWouldKeep() throws IOException {
        terminal.done("speaker", project, "I5-1 group", "CLP", "--role", "CLP");
        terminal.done("case", project, "I5", "--set", "arm=programme");
        terminal.done("codebook", project, "--import", Files.writeString(folder.resolve("codes.csv"), "path\nMoney\n"));
        terminal.done("code", project, "I5-1 group", "Money", "--quote", "They do it for themselves.");
        assertEquals("""
                Who speaks               CLP          1
                Who speaks               Interviewer  1
                Arm                      Programme    2
                Kind of source           Group interview    2
                Case                     I5           2
                Codes on the words found  Uncoded      1
                Codes on the words found  Money        1
                """.replaceAll(" +", " "), terminal.done("search", project, "themselves", "--facets").answer().replaceAll(" +", " "));
        assertEquals(2, terminal.type("search", project, "themselves", "--facets", "--case", "I5").exit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "((", "*", "/(a+)+$/", "the of and", "/", ":", "-", "~", "\"\"", "role:", "/[/", "/\\/", "a~>", "[", "{", "\u0000"})
    void badInputIsAnsweredWithinASecond(String query) {
        var said = assertTimeout(Duration.ofSeconds(3), () -> terminal.type("search", project, "--", query));
        assertTrue(said.exit() == 0 || said.remarks().endsWith(".\n"), said.remarks());
    }

    @Test
    void tenThousandLettersAreAnswered() {
        assertEquals("The query is longer than 5,000 letters. Look for a shorter piece of it.\n", terminal.type("search", project, "a".repeat(10_000)).remarks());
    }

    @Test
    void codesAreAskedHowTheyStandToEachOther() throws IOException {
        terminal.done("codebook", project, "--import", Files.writeString(folder.resolve("codes.csv"), "path\nMoney\nTime\n"));
        terminal.done("code", project, "I5-1 group", "Money", "--quote", "It’s the rent; it's always the rent.");
        terminal.done("code", project, "I5-1 group", "Time", "--quote", "Stay ‘til six");
        terminal.done("code", project, "I5-1 group", "Time", "--quote", "always");
        assertEquals(List.of(2), turns("{Money} AND {Time}"));
        assertEquals(List.of(2), turns("{Money} FOLLOWED BY {Time}"));
        assertEquals(List.of(3), turns("{Time} NOT {Money}"));
        assertEquals("1  Money\n1  Time\n", terminal.done("search", project, "{Money} OVERLAPS {Time}", "--codes").answer());
    }

    @Test
    void turnsLikeAnotherAreFoundBestFirst() throws IOException {
        String other = """
                GP: Nothing of the kind.
                PN: The rent was always late, and he stayed till six for the bus.
                GP: A zero-hour contract again, middle-class folk say.
                """;
        terminal.done("import", project, Files.writeString(folder.resolve("other.txt"), other), "--case", "I6");
        assertEquals(List.of("other"), hits(terminal.done("search", project, "like:\"I5-1 group#6\"", "--json").fields()).stream()
                .map(hit -> hit.get("source")).distinct().toList());
        assertEquals(List.of(3), turns("like:\"I5-1 group#6\""));
        assertEquals(List.of(), turns("like:\"I5-1 group#6\" case:I5"));
        assertEquals("like: needs the number of a turn after #, as in like:\"Interview 3#12\".\n", terminal.type("search", project, "like:other").remarks());
        assertEquals("“other” has no turn 9 with words in it.\n", terminal.type("search", project, "like:other#9").remarks());
    }

    private List<Object> turns(String query, String... filter) {
        var words = new ArrayList<Object>(List.of("search", project, query, "--json"));
        words.addAll(List.of(filter));
        return hits(terminal.done(words.toArray()).fields()).stream().map(hit -> hit.get("turn")).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> hits(Map<String, Object> found) {
        return (List<Map<String, Object>>) found.get("hits");
    }
}
