package org.heddle.domain.arrangement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.Refusal;
import org.heddle.domain.arrangement.Arrangement.Moved;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.Colour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArrangementTest {
    private final Map<String, Code> codes = new HashMap<>();
    private final Codebook codebook = codebook("Money", "Money/Rent", "Money/Wages", "Hope");

    private Codebook codebook(String... paths) {
        var made = new ArrayList<Code>();
        for (String path : paths) {
            int slash = path.lastIndexOf('/');
            Optional<CodeId> parent = slash < 0 ? Optional.empty() : Optional.of(id(path.substring(0, slash)));
            var code = new Code(CodeId.fresh(), parent, made.size(), path.substring(slash + 1), Colour.PALETTE.getFirst(), CodeRules.NONE, CodeStatus.AGREED);
            codes.put(path, code);
            made.add(code);
        }
        return new Codebook(made);
    }

    private CodeId id(String path) {
        return Optional.ofNullable(codes.get(path)).orElseThrow().id();
    }

    /// One letter a line; each `-` before it is a step deeper.
    private static Arrangement outline(String lines) {
        return Arrangement.named("Findings", 1).of(lines.lines().flatMap(one -> List.of(one.split(" ", -1)).stream())
                .map(word -> Line.of(word.lastIndexOf('-') + 1, word.substring(word.lastIndexOf('-') + 1))).toList());
    }

    private static String words(Arrangement arrangement) {
        return String.join(" ", arrangement.lines().stream().map(line -> "-".repeat(line.depth()) + line.heading()).toList());
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(textBlock = """
            up,     A -b -c D -e,    3, D -e A -b -c,   0
            up,     A -b -c D,       2, A -c -b D,      1
            up,     A -b D,          1, A -b D,         1
            down,   A -b D -e,       0, D -e A -b,      2
            down,   A -b -c D,       2, A -b -c D,      2
            deeper, A -b D -e,       2, A -b -D --e,    2
            deeper, A -b,            1, A -b,           1
            deeper, A B,             0, A B,            0
            higher, A -b --c -d,     1, A b -c -d,      1
            higher, A -b,            0, A -b,           0
            """)
    void aLineMovesWithWhatStandsBelowIt(String way, String before, int at, String after, int now) {
        Arrangement one = outline(before);
        Moved moved = switch (way) {
            case "up" -> one.up(at);
            case "down" -> one.down(at);
            case "deeper" -> one.deeper(at);
            default -> one.higher(at);
        };
        assertEquals(List.of(after, now), List.of(words(moved.arrangement()), moved.at()));
    }

    @ParameterizedTest(name = "{0}: {1} to {2} at {3}")
    @CsvSource(textBlock = """
            A -b -c D,    3, 1, 1, A -D -b -c, 1
            A -b -c D,    0, 4, 0, D A -b -c,  1
            A -b --c D,   1, 4, 0, A D b -c,   2
            A -b --c D,   1, 4, 1, A D -b --c, 2
            A -b --c D,   1, 2, 1, A -b --c D, 1
            """)
    void aLineIsDraggedToAnotherPlaceAndNeverIntoItself(String before, int from, int to, int depth, String after, int now) {
        Moved moved = outline(before).moved(from, to, depth);
        assertEquals(List.of(after, now), List.of(words(moved.arrangement()), moved.at()));
    }

    @Test
    void aLineStandsAtMostOneStepDeeperThanTheOneAboveIt() {
        assertEquals("A -b --c d", words(outline("--A --b ---c d")));
    }

    @Test
    void whatStoodBelowALineThatGoesMovesUpAStep() {
        assertEquals("A -c --d -e", words(outline("A -b --c ---d -e").without(1)));
        assertEquals("b -c", words(outline("A -b --c").without(0)));
    }

    @Test
    void linesAreNumberedLikeThePartsOfAPaper() {
        assertEquals(List.of("1", "1.1", "1.1.1", "1.2", "2", "2.1"), outline("A -b --c -d E -f").numbers());
    }

    @Test
    void aCodeIsFoundInEveryPlaceWhereItStandsWithTheTitlesAboveIt() {
        var twice = Arrangement.named("Abstract", 1).of(List.of(Line.of(0, "Narratives"), Line.of(1, id("Money/Rent")), Line.of(0, id("Money")),
                new Line(1, Optional.of(id("Money/Rent")), "Rents", "")));
        assertEquals(Map.of(id("Money/Rent"), List.of(new Standing("1.1", List.of("Narratives")), new Standing("2.1", List.of("Money"))),
                id("Money"), List.of(new Standing("2", List.of()))), twice.standings(codebook));
        assertEquals("1.1 (Narratives)", new Standing("1.1", List.of("Narratives")).words());
        assertEquals(List.of(id("Money/Rent"), id("Money")), twice.codes());
    }

    @Test
    void theWholeCodebookIsAnArrangementToBeginWith() {
        assertEquals(List.of(Line.of(0, id("Money")), Line.of(1, id("Money/Rent")), Line.of(1, id("Money/Wages")), Line.of(0, id("Hope"))),
                Arrangement.named("All", 1).like(codebook).lines());
    }

    @Test
    void aCodeThatIsGoneIsNotShownAndWhatStoodBelowItTakesItsPlace() {
        var gone = CodeId.fresh();
        var one = Arrangement.named("Abstract", 1).of(List.of(Line.of(0, gone), Line.of(1, id("Hope")), Line.of(1, "Counter-examples")));
        assertEquals(List.of(Line.of(0, id("Hope")), Line.of(0, "Counter-examples")), one.within(codebook).lines());
        assertEquals(3, one.lines().size(), "it stays on record");
    }

    @Test
    void aMergedCodeGivesWayToTheOtherAndStandsThereOnce() {
        var one = Arrangement.named("Abstract", 1).of(List.of(Line.of(0, id("Money")), Line.of(1, id("Money/Rent")), Line.of(1, id("Money/Wages")),
                Line.of(0, "Elsewhere"), Line.of(1, id("Money/Wages"))));
        assertEquals(List.of(Line.of(0, id("Money")), Line.of(1, id("Money/Rent")), Line.of(0, "Elsewhere"), Line.of(1, id("Money/Rent"))),
                one.merged(id("Money/Wages"), id("Money/Rent")).lines());
        assertEquals(one, one.merged(id("Hope"), id("Money")));
    }

    @Test
    void aQuoteFindsTheNearestCodeAboveItsOwnThatStandsThere() {
        var one = Arrangement.named("Abstract", 1).of(List.of(Line.of(0, id("Money")), Line.of(1, id("Money/Rent"))));
        assertEquals(List.of(Optional.of(id("Money/Rent")), Optional.of(id("Money")), Optional.empty()),
                List.of(one.home(id("Money/Rent"), codebook), one.home(id("Money/Wages"), codebook), one.home(id("Hope"), codebook)));
    }

    @Test
    void anArrangementNeedsANameAndAHeadingWords() {
        assertThrows(Refusal.class, () -> Arrangement.named("  ", 1));
        assertThrows(Refusal.class, () -> Line.of(0, " "));
        assertThrows(Refusal.class, () -> Line.of(0, "x").saying("x".repeat(Line.LONGEST), "y"));
        var one = outline("A -b");
        assertSame(one, one.up(0).arrangement());
    }
}
