package org.heddle.domain.agreement.measure;

import static org.heddle.domain.agreement.measure.Scores.assertScore;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Artstein, R. and Poesio, M. (2008). Inter-coder agreement for computational linguistics. Computational Linguistics 34(4), 555–596; p. 558.
final class ArtsteinPoesio2008Test {
    private final TwoByTwo table = new TwoByTwo(20, 10, 20, 50);

    @Test
    void percentKappaAndPiOfTheUtteranceTable() {
        assertScore(0.7, PercentAgreement.of(table), 1e-12);
        assertEquals(0.54, CohenKappa.expected(table), 1e-12);
        assertScore(0.348, CohenKappa.of(table), 0.0005);
        assertEquals(0.545, ScottPi.expected(table), 1e-12);
        assertScore(0.341, ScottPi.of(table), 0.0005);
    }
}
