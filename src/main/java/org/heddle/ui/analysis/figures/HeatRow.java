package org.heddle.ui.analysis.figures;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.codebook.CodeId;

/// A line of a table of figures: its name, its code where it is one, the words of its cells, and how strongly each is coloured from 0 to 1.
record HeatRow(String name, Optional<CodeId> code, List<String> cells, List<Double> heat, boolean isTotal) {
    HeatRow {
        cells = List.copyOf(cells);
        heat = List.copyOf(heat);
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    double heat(int column) {
        return column < heat.size() ? heat.get(column) : 0;
    }
}
