package org.heddle.domain.agreement.measure;

import static org.heddle.domain.agreement.measure.Scores.assertScore;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Agresti, A. (1992). Modelling patterns of agreement and disagreement. Statistical Methods in Medical Research 1(2), 201–218; p. 202.
/// The figure of a category takes one common habit of both coders, as Scott’s pi does.
final class Agresti1992Test {

    @ParameterizedTest(name = "category {0} against the rest")
    @CsvSource(textBlock = """
            1, 22,  4,  5, 87, 0.781
            2,  7, 19,  5, 87, 0.247
            3, 36,  2, 33, 47, 0.402
            4, 10, 18,  0, 90, 0.435
            """)
    void theFigureOfEachCategoryIsPiAgainstTheRest(int category, long both, long onlyFirst, long onlySecond, long neither, double pi) {
        assertScore(pi, ScottPi.of(new TwoByTwo(both, onlyFirst, onlySecond, neither)), 0.0005);
    }
}
