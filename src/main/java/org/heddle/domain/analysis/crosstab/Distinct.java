package org.heddle.domain.analysis.crosstab;

import java.util.Arrays;
import org.heddle.domain.analysis.IntRow;

/// Counts different things in the cells of a table with totals: `things.length` entries, each a row, a column and a thing, numbered from 0.
/// Walks the entries thing by thing (a counting sort), so that one mark a cell is enough. Linear.
final class Distinct {
    private final int rows;
    private final int columns;
    private final IntRow row = new IntRow();
    private final IntRow column = new IntRow();
    private final IntRow thing = new IntRow();

    Distinct(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
    }

    void add(int inRow, int inColumn, int what) {
        row.add(inRow);
        column.add(inColumn);
        thing.add(what);
    }

    /// A table with one row and one column more, for the totals: a thing that stands in two cells of a row counts once in the row's total.
    long[][] count() {
        int[] order = byThing();
        var table = new long[rows + 1][columns + 1];
        var mark = new int[(rows + 1) * (columns + 1)];
        Arrays.fill(mark, -1);
        for (int entry : order) {
            int r = row.get(entry);
            int c = column.get(entry);
            int what = thing.get(entry);
            see(table, mark, r, c, what);
            see(table, mark, rows, c, what);
            see(table, mark, r, columns, what);
            see(table, mark, rows, columns, what);
        }
        return table;
    }

    private void see(long[][] table, int[] mark, int r, int c, int what) {
        int cell = r * (columns + 1) + c;
        if (mark[cell] != what) {
            mark[cell] = what;
            table[r][c]++;
        }
    }

    private int[] byThing() {
        int things = 0;
        for (int at = 0; at < thing.size(); at++) {
            things = Math.max(things, thing.get(at) + 1);
        }
        var next = new int[things + 1];
        for (int at = 0; at < thing.size(); at++) {
            next[thing.get(at) + 1]++;
        }
        for (int at = 1; at <= things; at++) {
            next[at] += next[at - 1];
        }
        var order = new int[thing.size()];
        for (int at = 0; at < thing.size(); at++) {
            order[next[thing.get(at)]++] = at;
        }
        return order;
    }
}
