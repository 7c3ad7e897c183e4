package org.heddle.cli.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.heddle.cli.Terminal;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OutsideAgreementTest {
    private static final List<String> RATING_FIELDS = List.of("percent", "bennettS", "scottPi", "cohenKappa", "weightedKappa", "fleissKappa",
            "randolph", "krippendorffAlpha", "gwetAc1", "gwetAc2", "holsti", "undefined");

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder);
    }

    private Path table(String words) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), words);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> under(Map<String, Object> answer, String name) {
        return (Map<String, Object>) answer.get(name);
    }

    /// Krippendorff, K. (1980). Content analysis, p. 139: three coders, nine units.
    @Test
    void threeCodersGetEveryFigureThatApplies() throws Exception {
        var file = table("unit,a,b,c\n1,1,1,1\n2,1,2,2\n3,2,2,2\n4,4,4,4\n5,1,4,4\n6,2,2,2\n7,1,2,3\n8,3,3,3\n9,2,2,2\n");
        Map<String, Object> answer = terminal.done("agreement", "--ratings", file, "--scale", "interval", "--json").fields();
        assertEquals(RATING_FIELDS, List.copyOf(answer.keySet()));
        assertEquals(0.547, (double) answer.get("krippendorffAlpha"), 0.0005);
        assertEquals(0.741, (double) answer.get("percent"), 0.0005);
        assertNull(answer.get("cohenKappa"));
        assertEquals("This figure compares two coders, and there are 3; Fleiss’ kappa takes any number.", under(answer, "undefined").get("cohenKappa"));
        assertEquals(Set.of("bennettS", "scottPi", "cohenKappa", "weightedKappa", "gwetAc2", "holsti"), under(answer, "undefined").keySet());
    }

    @Test
    void wordsCanBeWeighedInTheOrderInWhichTheyAppear() throws Exception {
        var said = terminal.type("agreement", "--ratings", table("unit;Ann;Bob\n1;low;low\n2;low;high\n3;middle;middle\n4;high;low\n"), "--weights", "linear", "--json");
        assertEquals(0, said.exit());
        assertTrue(said.remarks().contains("low, high, middle"), said.remarks());
        assertTrue(said.fields().get("weightedKappa") instanceof Double);
    }

    @Test
    void aDecimalCommaIsANumberToo() throws Exception {
        Object points = terminal.done("agreement", "--ratings", table("unit,a,b\n1,1.5,1.5\n2,2.5,3\n3,1.5,2.5\n"), "--scale", "interval", "--json").fields();
        assertEquals(points, terminal.done("agreement", "--ratings", table("unit;a;b\n1;1,5;1,5\n2;2,5;3\n3;1,5;2,5\n"), "--scale", "interval", "--json").fields());
        assertTrue(terminal.type("agreement", "--ratings", table("unit;a;b\n1;1,5;1.5\n"), "--scale", "interval").remarks().contains("line 2, column 2"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            one column              | unit~1~2                  | nominal  | only one column
            one coder               | unit,a~1,x~2,y            | nominal  | only two columns
            no row                  | unit,a,b                  | nominal  | no row below its first line
            words instead of ranks  | unit,a,b~1,2,3~2,high,3   | ordinal  | line 3, column 2; the ordinal scale needs numbers
            words instead of steps  | unit,a,b~1,2,NaN          | interval | line 2, column 3
            a ratio below zero      | unit,a,b~1,2,3~2,-1,1     | ratio    | line 3, column 2; the ratio scale counts from zero
            more cells than names   | unit,a,b~1,x,y,z          | nominal  | line 2, has more cells
            a quotation mark left   | unit,a,b~1,"x,y           | nominal  | never closed
            """)
    void whatCannotBeReadIsRefusedInASentence(String what, String words, String scale, String sentence) throws Exception {
        var said = terminal.type("agreement", "--ratings", table(words.replace('~', '\n')), "--scale", scale, "--json");
        assertEquals(1, said.exit(), what);
        assertTrue(said.remarks().contains(sentence), said.remarks());
        assertEquals("", said.answer());
    }

    @Test
    void aUnitThatStandsTwiceIsRefusedWithBothLines() throws Exception {
        var said = terminal.type("agreement", "--ratings", table("unit,a,b\nדור 1,1,2\nu2,1,1\n דור 1 ,1,2\n"), "--json");
        assertEquals("“table.csv” names the unit “דור 1” twice, in lines 2 and 4. A unit is one row with one cell a coder: put both into one row, or give each a name of its own.",
                said.remarks().strip());
        assertEquals("", said.answer());
        var withoutNames = terminal.done("agreement", "--ratings", table("unit,a,b\n,1,2\n,1,1\n,2,2\n"), "--json").fields();
        assertEquals(2 / 3.0, (double) withoutNames.get("percent"), 1e-9);
    }

    @Test
    void oneUnitAndAllEqualAreAnsweredWithReasons() throws Exception {
        for (String words : List.of("unit,a,b\n1,x,x\n", "unit,a,b\n1,x,x\n2,x,x\n3,x,x\n")) {
            Map<String, Object> answer = terminal.done("agreement", "--ratings", table(words), "--json").fields();
            assertEquals(1.0, answer.get("percent"));
            assertNull(answer.get("krippendorffAlpha"));
            assertEquals("All coders always made the same choice, so chance cannot be told from agreement.",
                    under(answer, "undefined").get("krippendorffAlpha"));
        }
        Map<String, Object> never = terminal.done("agreement", "--ratings", table("unit,a,b\n1,x,\n2,,y\n"), "--json").fields();
        assertEquals("No unit has been rated by two coders, so there is nothing to compare.", under(never, "undefined").get("percent"));
    }

    @Test
    void tenThousandUnitsOfFiftyCodersAreQuick() throws Exception {
        var random = new Random(4711);
        var words = new StringBuilder("unit");
        for (int coder = 0; coder < 50; coder++) {
            words.append(",coder ").append(coder);
        }
        for (int unit = 0; unit < 10_000; unit++) {
            words.append('\n').append(unit);
            for (int coder = 0; coder < 50; coder++) {
                words.append(',').append(random.nextInt(5));
            }
        }
        var file = table(words.toString());
        Map<String, Object> answer = Assertions.assertTimeout(Duration.ofSeconds(20),
                () -> terminal.done("agreement", "--ratings", file, "--scale", "ordinal", "--weights", "quadratic", "--json").fields());
        assertEquals(0, (double) answer.get("krippendorffAlpha"), 0.01);
        assertEquals(0, (double) answer.get("fleissKappa"), 0.01);
        assertEquals(0.2, (double) answer.get("percent"), 0.01);
    }

    /// Krippendorff, Mathet, Bouvry and Widlöcher 2016: three coders on 20 places.
    @Test
    void spansGetTheWholeFamilyOfUnitizingAlphas() throws Exception {
        var file = table("coder,category,start,end\nAlex,1,2,5\nAlex,1,9,11\nAlex,2,12,20\nPaul,1,2,5\nPaul,2,7,15\nSusan,1,2,5\nSusan,2,10,15\n");
        Map<String, Object> answer = terminal.done("agreement", "--spans", file, "--length", 20, "--json").fields();
        assertEquals(List.of("alphaU", "uAlpha", "barUAlpha", "cuAlpha", "kuAlpha", "boundarySimilarity", "f1", "undefined"), List.copyOf(answer.keySet()));
        assertEquals(0.474, (double) answer.get("uAlpha"), 0.0005);
        assertEquals(0.433, (double) answer.get("barUAlpha"), 0.0005);
        assertEquals(0.779, (double) answer.get("cuAlpha"), 0.0005);
        assertEquals(0.769, (double) under(answer, "kuAlpha").get("1"), 0.0005);
        assertEquals(0.787, (double) under(answer, "kuAlpha").get("2"), 0.0005);
        assertEquals(Map.of(), answer.get("undefined"));
    }

    @Test
    void aCoderWhoMarkedNothingCanBeNamed() throws Exception {
        var file = table("coder,category,start,end\nAnn,k,2,5\n");
        assertTrue(terminal.type("agreement", "--spans", file, "--length", 20, "--json").remarks().contains("one coder only"));
        Map<String, Object> answer = terminal.done("agreement", "--spans", file, "--length", 20, "--coders", "Ann,Bob", "--json").fields();
        assertEquals(0.0, answer.get("f1"));
        assertNull(answer.get("cuAlpha"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a column is missing     | coder,start,end~A,1,2               | 9 | no column “category”
            no whole number         | coder,category,start,end~A,k,one,2  | 9 | line 2: the start is not a whole number
            ends before it begins   | coder,category,start,end~A,k,3,3    | 9 | line 2: the span must begin before it ends
            ends beyond the line    | coder,category,start,end~A,k,3,10   | 9 | inside the 9 places
            no line                 | coder,category,start,end~A,k,3,4    | 0 | between 1 and
            """)
    void spansThatCannotBeAreRefused(String what, String words, long length, String sentence) throws Exception {
        var said = terminal.type("agreement", "--spans", table(words.replace('~', '\n')), "--length", length, "--json");
        assertEquals(1, said.exit(), what);
        assertTrue(said.remarks().contains(sentence), said.remarks());
    }

    @Test
    void withoutProjectOrTableTheCommandSaysWhatItNeeds() {
        assertEquals(2, terminal.type("agreement").exit());
        assertEquals(2, terminal.type("agreement", "--spans", folder.resolve("none.csv")).exit());
        assertTrue(terminal.type("agreement", "--ratings", folder.resolve("none.csv")).remarks().contains("There is no file “none.csv”."));
    }
}
