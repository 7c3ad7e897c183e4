package org.heddle.ui.analysis.matrix;

import java.util.List;
import org.heddle.domain.matrix.sheet.SheetLine;

/// Where lines and columns of a matrix lie, in pixels from its left upper cell. Rows are all of one height, headings lower.
final class GridShape {
    private final double[] tops;
    private final double column;
    private final int columns;

    GridShape(List<SheetLine> lines, int columns, double row, double heading, double column) {
        tops = new double[lines.size() + 1];
        for (int at = 0; at < lines.size(); at++) {
            tops[at + 1] = tops[at] + (lines.get(at) instanceof SheetLine.Heading ? heading : row);
        }
        this.column = column;
        this.columns = columns;
    }

    double height() {
        return tops[tops.length - 1];
    }

    double width() {
        return columns * column;
    }

    double top(int line) {
        return tops[line];
    }

    double height(int line) {
        return tops[line + 1] - tops[line];
    }

    double left(int at) {
        return at * column;
    }

    double columnWidth() {
        return column;
    }

    int lines() {
        return tops.length - 1;
    }

    int columns() {
        return columns;
    }

    /// The line at this height; the last one below all.
    int lineAt(double y) {
        int low = 0;
        int high = Math.max(0, lines() - 1);
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (tops[middle] <= y) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    int columnAt(double x) {
        return Math.clamp((int) Math.floor(x / column), 0, Math.max(0, columns - 1));
    }
}
