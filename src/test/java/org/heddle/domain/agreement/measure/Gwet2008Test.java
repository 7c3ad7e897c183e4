package org.heddle.domain.agreement.measure;

import static org.heddle.domain.agreement.measure.Scores.assertScore;
import static org.heddle.domain.agreement.measure.Scores.assertUndefined;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class Gwet2008Test {

    @Test
    void ac1StaysHighWherePiFallsBecauseOneAnswerIsRare() {
        var table = new TwoByTwo(80, 7, 8, 5);
        assertScore(0.85, PercentAgreement.of(table), 1e-12);
        assertEquals(0.21875, GwetAc1.expected(table), 1e-12);
        assertScore(0.808, GwetAc1.of(table), 1e-12);
        assertScore(0.314, ScottPi.of(table), 0.0005);
    }

    @Test
    void ac1IsDefinedWhenBothAlwaysChooseTheSame() {
        assertScore(1, GwetAc1.of(new TwoByTwo(0, 0, 0, 50)), 0);
        assertUndefined("There is nothing that both coders have worked on.", GwetAc1.of(TwoByTwo.EMPTY));
    }
}
