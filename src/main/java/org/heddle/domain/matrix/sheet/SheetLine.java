package org.heddle.domain.matrix.sheet;

import java.util.Map;
import org.heddle.domain.matrix.ColumnId;

/// What stands below one another in a matrix.
public sealed interface SheetLine {
    /// A group of rows: what they answer, how many they are, and in how many of them each column has a passage.
    record Heading(String question, String answer, int rows, Map<ColumnId, Integer> withPassages) implements SheetLine {
        public Heading {
            withPassages = Map.copyOf(withPassages);
        }

        public String words() {
            return "%s: %s".formatted(question, answer.isEmpty() ? "not given" : answer);
        }
    }

    record Row(MatrixRow row) implements SheetLine {}
}
