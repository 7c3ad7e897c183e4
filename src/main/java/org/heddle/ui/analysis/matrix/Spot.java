package org.heddle.ui.analysis.matrix;

import org.heddle.domain.matrix.sheet.MatrixSheet;

/// A line and a column in sight, counted from 0.
record Spot(int line, int column) {
    static final Spot FIRST = new Spot(0, 0);

    /// The nearest spot that the sheet has.
    Spot in(MatrixSheet sheet) {
        return new Spot(Math.clamp(line, 0, Math.max(0, sheet.lines().size() - 1)), Math.clamp(column, 0, Math.max(0, sheet.columns().size() - 1)));
    }

    Spot moved(int down, int right) {
        return new Spot(line + down, column + right);
    }
}
