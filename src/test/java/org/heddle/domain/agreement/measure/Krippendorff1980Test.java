package org.heddle.domain.agreement.measure;

import static org.heddle.domain.agreement.measure.Scores.assertScore;
import static org.heddle.domain.agreement.measure.Scores.assertUndefined;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Krippendorff, K. (1980). Content analysis, p. 133; the same figures from another table in the second edition (2004), p. 224.
final class Krippendorff1980Test {

    @Test
    void tenUnitsOfTwoCoders() {
        var table = new TwoByTwo(1, 1, 3, 5);
        assertScore(0.6, PercentAgreement.of(table), 1e-12);
        assertEquals(0.4, KrippendorffAlpha.observed(table), 1e-12);
        assertEquals(0.442, KrippendorffAlpha.expected(table), 0.0005);
        assertScore(0.095, KrippendorffAlpha.of(table), 0.0005);
    }

    @Test
    void chanceIsDrawnWithoutReplacementSoAlphaLiesAbovePi() {
        var table = new TwoByTwo(20, 5, 10, 15);
        assertScore(1 - 0.3 / (2.0 * 55 * 45 / (100 * 99)), KrippendorffAlpha.of(table), 1e-12);
        assertScore(1 - 0.3 / (2.0 * 55 * 45 / (100 * 100)), ScottPi.of(table), 1e-12);
    }

    @Test
    void aSingleUnitWithADifferenceHasAlphaZero() {
        assertScore(0, KrippendorffAlpha.of(new TwoByTwo(0, 1, 0, 0)), 1e-12);
    }

    @Test
    void withoutVariationOrUnitsThereIsAReason() {
        String constant = "Both coders always made the same choice, so chance cannot be told from agreement.";
        assertUndefined(constant, KrippendorffAlpha.of(new TwoByTwo(0, 0, 0, 9)));
        assertUndefined(constant, ScottPi.of(new TwoByTwo(9, 0, 0, 0)));
        assertUndefined("There is nothing that both coders have worked on.", KrippendorffAlpha.of(TwoByTwo.EMPTY));
        assertUndefined("There is nothing that both coders have worked on.", ScottPi.of(TwoByTwo.EMPTY));
    }
}
