package org.heddle.domain.analysis.crosstab;

import java.util.List;
import org.heddle.domain.codebook.CodeId;

/// Codes against groups. The cells have one row and one column more than `codes` and `columns`, for the totals; a thing that stands in two cells
/// of a row counts once in the row's total. `outOf` says how many there are in each column whether coded or not, at last in all.
/// Columns without anything to count are left out.
@SuppressWarnings("ArrayRecordComponent") // 200 codes by 2,000 sources
public record Crosstab(CrosstabQuestion question, List<CodeId> codes, List<String> columns, long[][] cells, long[] outOf) {
    public Crosstab {
        codes = List.copyOf(codes);
        columns = List.copyOf(columns);
    }

    public long cell(int row, int column) {
        return cells[row][column];
    }

    public long rowTotal(int row) {
        return cells[row][columns.size()];
    }

    public long columnTotal(int column) {
        return cells[codes.size()][column];
    }

    public long total() {
        return cells[codes.size()][columns.size()];
    }

    /// How many there are in this column; with the number of columns, in all.
    public long outOf(int column) {
        return outOf[column];
    }
}
