package org.heddle.domain.agreement.measure;

import static org.heddle.domain.agreement.measure.Scores.assertScore;
import static org.heddle.domain.agreement.measure.Scores.assertUndefined;

import org.junit.jupiter.api.Test;

final class Dice1945Test {

    @Test
    void f1IsThatOfPrecisionFiveInSevenAndRecallFiveInSix() {
        var table = new TwoByTwo(5, 2, 1, 2);
        assertScore(0.76923, FScore.of(table), 0.00001);
        assertScore(5 / 8.0, Jaccard.of(table), 1e-12);
    }

    @Test
    void anUnusedCodeHasNothingToFindAgain() {
        String unused = "Neither coder used this code here, so there is nothing to find again.";
        assertUndefined(unused, FScore.of(new TwoByTwo(0, 0, 0, 4)));
        assertUndefined(unused, Jaccard.of(new TwoByTwo(0, 0, 0, 4)));
        assertUndefined("There is nothing that both coders have worked on.", FScore.of(TwoByTwo.EMPTY));
        assertUndefined("There is nothing that both coders have worked on.", Jaccard.of(TwoByTwo.EMPTY));
    }
}
