package org.heddle.ui.transcript.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.transcript.Samples;
import org.heddle.ui.transcript.marks.Fills.Fill;
import org.heddle.ui.transcript.marks.Fills.Wish;
import org.junit.jupiter.api.Test;

class FillsTest {
    @Test
    void aFillLiesOnExactlyTheLettersOfItsCodingInTheTurn() {
        assertEquals(List.of("1: 10..40", "2: 20..60"), fills(wish(1, 5, 40, false), wish(2, 20, 60, false)));
    }

    @Test
    void ofFiveOnAWordTheLongestGivesWay() {
        assertEquals(List.of("1: 10..20", "1: 30..90", "2: 10..80", "3: 10..70", "4: 10..60", "5: 20..30"),
                fills(wish(1, 10, 90, false), wish(2, 10, 80, false), wish(3, 10, 70, false), wish(4, 10, 60, false), wish(5, 20, 30, false)));
    }

    @Test
    void theCodingInHandNeverGivesWay() {
        assertEquals(Set.of("1: 10..90", "5: 20..30"), fills(wish(1, 10, 90, true), wish(2, 10, 80, false), wish(3, 10, 70, false),
                wish(4, 10, 60, false), wish(5, 20, 30, false)).stream()
                .filter(fill -> fill.startsWith("1") || fill.startsWith("5")).collect(Collectors.toSet()));
    }

    @Test
    void noLetterEverHasMoreThanFour() {
        var wishes = IntStream.range(0, 60).mapToObj(number -> wish(number, 10 + number * 7 % 50, 62 + number * 11 % 40, false)).toList();
        var fills = Fills.of(wishes, 10, 100);
        for (int letter = 10; letter < 100; letter++) {
            int here = letter;
            long painted = fills.stream().filter(fill -> fill.start() <= here && here < fill.end()).count();
            long asked = wishes.stream().filter(wish -> wish.mark().contains(here)).count();
            assertEquals(Math.min(asked, Fills.ON_A_WORD), painted, "at " + letter);
        }
    }

    private static Wish wish(int number, int start, int end, boolean inHand) {
        return new Wish(Samples.mark(number, start, end), inHand);
    }

    private static List<String> fills(Wish... wishes) {
        return Fills.of(List.of(wishes), 10, 100).stream().map(FillsTest::words).toList();
    }

    private static String words(Fill fill) {
        var span = new TextSpan(fill.start(), fill.end());
        return fill.mark().id().value().getLeastSignificantBits() + ": " + span.start() + ".." + span.end();
    }
}
