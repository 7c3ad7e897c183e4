package org.heddle.cli.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heddle.cli.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
