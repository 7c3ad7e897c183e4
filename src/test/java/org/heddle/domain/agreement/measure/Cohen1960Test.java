package org.heddle.domain.agreement.measure;

import static org.heddle.domain.agreement.measure.Scores.assertScore;
import static org.heddle.domain.agreement.measure.Scores.assertUndefined;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class Cohen1960Test {

    @Test
    void fiftyTurnsWithSeventyPercentObservedAndHalfByChanceGiveKappaPointFour() {
        var table = new TwoByTwo(20, 5, 10, 15);
        assertScore(0.70, PercentAgreement.of(table), 1e-12);
        assertEquals(0.50, CohenKappa.expected(table), 1e-12);
        assertScore(0.40, CohenKappa.of(table), 1e-12);
    }

    @Test
    void withoutUnitsThereIsNothingToCompare() {
        assertUndefined("There is nothing that both coders have worked on.", CohenKappa.of(TwoByTwo.EMPTY));
        assertUndefined("There is nothing that both coders have worked on.", PercentAgreement.of(TwoByTwo.EMPTY));
    }

    @Test
    void withoutVariationKappaIsAReasonAndNeverNaN() {
        String reason = "Both coders always made the same choice, so chance cannot be told from agreement.";
        assertUndefined(reason, CohenKappa.of(new TwoByTwo(0, 0, 0, 50)));
        assertUndefined(reason, CohenKappa.of(new TwoByTwo(50, 0, 0, 0)));
        assertScore(1, PercentAgreement.of(new TwoByTwo(0, 0, 0, 50)), 0);
    }

    @Test
    void aCodeThatOnlyOneCoderUsedHasNoAgreementBeyondChance() {
        assertScore(0, CohenKappa.of(new TwoByTwo(0, 5, 0, 45)), 1e-12);
    }

    /// Cohen 1960, p. 45, three categories, each against the other two.
    @Test
    void eachCategoryAgainstTheRest() {
        assertScore(28 / 50.0, CohenKappa.of(new TwoByTwo(88, 32, 12, 68)), 1e-12);
    }
}
