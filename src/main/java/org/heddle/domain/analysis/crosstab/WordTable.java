package org.heddle.domain.analysis.crosstab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Counts words in the cells of a table with totals, one source after another. A word that several passages of a cell cover counts once.
final class WordTable {
    private final int rows;
    private final int columns;
    private final long[][] table;
    private final List<Stretch> stretches = new ArrayList<>();

    private record Stretch(int cell, int start, int end) {}

    WordTable(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        table = new long[rows + 1][columns + 1];
    }

    void add(int row, int column, int start, int end) {
        for (int r : new int[] {row, rows}) {
            for (int c : new int[] {column, columns}) {
                stretches.add(new Stretch(r * (columns + 1) + c, start, end));
            }
        }
    }

    /// Counts what was added since the last source ended.
    void endSource(WordStarts words) {
        stretches.sort(Comparator.comparingInt(Stretch::cell).thenComparingInt(Stretch::start));
        int cell = -1;
        int reached = 0;
        for (Stretch stretch : stretches) {
            reached = stretch.cell() == cell ? reached : 0;
            cell = stretch.cell();
            int from = Math.max(reached, stretch.start());
            if (from < stretch.end()) {
                table[cell / (columns + 1)][cell % (columns + 1)] += words.between(from, stretch.end());
                reached = stretch.end();
            }
        }
        stretches.clear();
    }

    long[][] table() {
        return table;
    }
}
