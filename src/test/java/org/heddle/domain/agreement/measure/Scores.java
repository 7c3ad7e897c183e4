package org.heddle.domain.agreement.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

/// Compares a score with the figure that a publication prints.
final class Scores {
    private Scores() {}

    static void assertScore(double printed, Score score, double tolerance) {
        assertEquals(printed, assertInstanceOf(Score.Value.class, score).coefficient(), tolerance);
    }

    static void assertUndefined(String reason, Score score) {
        assertEquals(new Score.Undefined(reason), score);
    }
}
