package org.heddle.domain.analysis.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.heddle.domain.analysis.nearness.CoOccurrence;
import org.heddle.domain.analysis.nearness.Nearness;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.picture.Picture;
import org.heddle.domain.picture.Shape;
import org.junit.jupiter.api.Test;

/// What a picture has no room for is said in it.
final class LeftOutTest {
    private static CoOccurrence everyPair(int codes) {
        var pairs = new long[codes][codes];
        Arrays.stream(pairs).forEach(row -> Arrays.fill(row, 1));
        IntStream.range(0, codes).forEach(at -> pairs[at][at] = 0);
        return new CoOccurrence(IntStream.range(0, codes).mapToObj(_ -> CodeId.fresh()).toList(), false, new Nearness.Overlap(), pairs);
    }

    private static List<String> said(Picture picture) {
        return picture.shapes().stream().filter(shape -> shape instanceof Shape.Words words && !words.words().equals("(deleted code)"))
                .map(shape -> ((Shape.Words) shape).words()).toList();
    }

    @Test
    void aRingSaysHowManyCodesAndTiesItShows() {
        assertEquals(List.of("Shown are the 60 of 70 codes with the most pairs and the 250 strongest of 1770 ties."), said(Network.of(everyPair(70), Codebook.EMPTY)));
        assertEquals(List.of("Shown are the 250 strongest of 1770 ties."), said(Network.of(everyPair(60), Codebook.EMPTY)));
        assertEquals(List.of(), said(Network.of(everyPair(20), Codebook.EMPTY)));
    }

    @Test
    void aSpreadSaysHowManySourcesItLeavesOut() {
        var strip = new Spread.Strip("C1", 100, List.of());
        assertEquals(List.of("C1", "and 2 sources more"), said(Spread.of("Rent", List.of(strip), 2, 300)));
        assertEquals(List.of("C1"), said(Spread.of("Rent", List.of(strip), 0, 300)));
    }
}
