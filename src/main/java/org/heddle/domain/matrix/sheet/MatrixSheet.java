package org.heddle.domain.matrix.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.ColumnId;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixColumn;
import org.heddle.domain.source.NaturalOrder;

/// A framework matrix as it is read: its lines from top to bottom, and what stands in and lies under each cell. Cells with nothing in or under them are
/// not among `cells`. `wanting` counts the cells in sight by what they want, once for all who ask.
public record MatrixSheet(FrameworkMatrix matrix, Codebook codebook, List<MatrixRow> rows, List<SheetLine> lines, Map<CellPlace, SheetCell> cells,
                          Map<Gap, Integer> wanting) {
    public MatrixSheet {
        rows = List.copyOf(rows);
        lines = List.copyOf(lines);
        wanting = Map.copyOf(wanting);
    }

    public static MatrixSheet of(FrameworkMatrix matrix, SheetGrounds grounds) {
        var placing = new Placing(matrix.rows(), grounds.rows());
        List<MatrixRow> rows = placing.rows().stream().sorted(order(matrix)).toList();
        Map<CellPlace, SheetCell> cells = new Charting(matrix, grounds, placing, rows).cells();
        return new MatrixSheet(matrix, grounds.codebook(), rows, lines(matrix, rows, cells), cells, wanting(matrix, rows, cells));
    }

    private static Map<Gap, Integer> wanting(FrameworkMatrix matrix, List<MatrixRow> rows, Map<CellPlace, SheetCell> cells) {
        Map<Gap, Integer> wanting = new EnumMap<>(Gap.class);
        for (MatrixRow row : rows) {
            for (MatrixColumn column : matrix.shown()) {
                SheetCell cell = cells.getOrDefault(new CellPlace(column.id(), row.id()), SheetCell.NOTHING);
                for (Gap gap : Gap.values()) {
                    wanting.merge(gap, gap.isIn(cell) ? 1 : 0, Integer::sum);
                }
            }
        }
        return wanting;
    }

    /// Rows of which the answer is not known come last.
    private static Comparator<MatrixRow> order(FrameworkMatrix matrix) {
        Comparator<MatrixRow> order = (_, _) -> 0;
        for (String question : Stream.concat(matrix.order().groupedBy().stream(), matrix.order().sortedBy().stream()).toList()) {
            order = order.thenComparing(row -> row.fact(question).isEmpty()).thenComparing(row -> row.fact(question), NaturalOrder::compare);
        }
        return order.thenComparing(MatrixRow::label, NaturalOrder::compare);
    }

    private static List<SheetLine> lines(FrameworkMatrix matrix, List<MatrixRow> rows, Map<CellPlace, SheetCell> cells) {
        var lines = new ArrayList<SheetLine>();
        matrix.order().groupedBy().ifPresentOrElse(question -> {
            Map<String, List<MatrixRow>> groups = new LinkedHashMap<>();
            rows.forEach(row -> groups.computeIfAbsent(row.fact(question), _ -> new ArrayList<>()).add(row));
            groups.forEach((answer, group) -> {
                lines.add(new SheetLine.Heading(question, answer, group.size(), withPassages(matrix, group, cells)));
                group.forEach(row -> lines.add(new SheetLine.Row(row)));
            });
        }, () -> rows.forEach(row -> lines.add(new SheetLine.Row(row))));
        return lines;
    }

    private static Map<ColumnId, Integer> withPassages(FrameworkMatrix matrix, List<MatrixRow> rows, Map<CellPlace, SheetCell> cells) {
        Map<ColumnId, Integer> counts = new HashMap<>();
        for (MatrixColumn column : matrix.shown()) {
            counts.put(column.id(), (int) rows.stream()
                    .filter(row -> cells.getOrDefault(new CellPlace(column.id(), row.id()), SheetCell.NOTHING).passages() > 0).count());
        }
        return counts;
    }

    public SheetCell at(CellPlace place) {
        return cells.getOrDefault(place, SheetCell.NOTHING);
    }

    public SheetCell at(MatrixRow row, MatrixColumn column) {
        return at(new CellPlace(column.id(), row.id()));
    }

    public List<MatrixColumn> columns() {
        return matrix.shown();
    }

    public String title(MatrixColumn column) {
        return column.title(codebook);
    }

    /// What rows can be sorted and grouped by.
    public List<String> questions() {
        var questions = new TreeSet<String>(NaturalOrder::compare);
        rows.forEach(row -> questions.addAll(row.facts().keySet()));
        return List.copyOf(questions);
    }

    /// The cells in sight that want something, row by row.
    public List<CellPlace> with(Gap gap) {
        return rows.stream().flatMap(row -> columns().stream().map(column -> new CellPlace(column.id(), row.id()))).filter(place -> gap.isIn(at(place))).toList();
    }

    /// How many cells in sight say something.
    public int written() {
        var shown = columns().stream().map(MatrixColumn::id).collect(Collectors.toSet());
        return (int) cells.entrySet().stream().filter(cell -> cell.getValue().says() && shown.contains(cell.getKey().column())).count();
    }

    public int count(Gap gap) {
        return wanting.getOrDefault(gap, 0);
    }
}
