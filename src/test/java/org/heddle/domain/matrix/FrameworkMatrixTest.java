package org.heddle.domain.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FrameworkMatrixTest {
    /// Columns by their letters; small ones are hidden.
    private static FrameworkMatrix of(String letters) {
        return new FrameworkMatrix(MatrixId.fresh(), "Main", RowKind.CASES, Stream.of(letters.split("")).map(letter ->
                new MatrixColumn(ColumnId.fresh(), letter, List.of(), true, letter.toLowerCase(Locale.ROOT).equals(letter))).toList(), RowOrder.BY_LABEL);
    }

    private static String letters(FrameworkMatrix matrix) {
        return matrix.columns().stream().map(MatrixColumn::name).collect(Collectors.joining());
    }

    private static ColumnId column(FrameworkMatrix matrix, String letter) {
        return matrix.columns().stream().filter(one -> one.name().equals(letter)).findFirst().orElseThrow().id();
    }

    @ParameterizedTest(name = "{0}: {1} by {2}")
    @CsvSource(textBlock = """
            ABC,   A,  1, BAC
            AxyB,  A,  1, xyBA
            AxyB,  B, -1, BAxy
            xAB,   A, -1, xAB
            ABx,   B,  1, ABx
            AxB,   x,  1, AxB
            AxByC, A,  2, xByCA
            """)
    void aColumnMovesAmongThoseThatAreShown(String before, String letter, int by, String after) {
        FrameworkMatrix matrix = of(before);
        assertEquals(after, letters(matrix.movedInSight(column(matrix, letter), by)));
    }

    @Test
    void aColumnOfAnotherMatrixMovesNothing() {
        FrameworkMatrix matrix = of("AB");
        assertEquals(matrix, matrix.movedInSight(ColumnId.fresh(), 1));
    }
}
