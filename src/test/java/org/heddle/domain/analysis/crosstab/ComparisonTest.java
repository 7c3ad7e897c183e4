package org.heddle.domain.analysis.crosstab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jspecify.annotations.Nullable;

/// Which answers about a case are numbers.
final class ComparisonTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a whole number          | 42        | 42
            below zero              | -3        | -3
            decimals after a point  | 7.25      | 7.25
            decimals after a comma  | 7,25      | 7.25
            thousands               | 7,200     | 7200
            millions                | 1,234,567 | 1234567
            too many before a comma | 1234,567  | 1234.567
            a percent sign          | 12 %      | 12
            two kinds of mark       | 1,234.5   |
            a range                 | 3-4       |
            words                   | about 40  |
            a comma and no more     | 40,       |
            """)
    void anAnswerIsANumber(String how, String words, @Nullable Double number) {
        assertEquals(Optional.ofNullable(number), Comparison.number(words));
    }
}
