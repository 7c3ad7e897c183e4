package org.heddle.domain.matrix.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.coding.CodingLine;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.CellReview;
import org.heddle.domain.matrix.ColumnId;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.matrix.MatrixColumn;
import org.heddle.domain.matrix.Staleness;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceKind;
import org.jspecify.annotations.Nullable;

/// Counts every coding into its cells. Linear in codings; cells with nothing in or under them are never made.
final class Charting {
    private static final int[] NONE = {};
    private static final int NOWHERE = -1;
    private static final int SEVERAL = -2;

    private final List<MatrixColumn> columns;
    private final SheetGrounds grounds;
    private final Placing placing;
    private final List<MatrixRow> rows;
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final Map<CodeId, int[]> columnsOf = new HashMap<>();
    private final Set<ColumnId> shown;

    Charting(FrameworkMatrix matrix, SheetGrounds grounds, Placing placing, List<MatrixRow> rows) {
        columns = matrix.shown();
        shown = columns.stream().map(MatrixColumn::id).collect(Collectors.toSet());
        this.grounds = grounds;
        this.placing = placing;
        this.rows = rows;
        for (int row = 0; row < rows.size(); row++) {
            numbers.put(rows.get(row).id(), row);
        }
        for (int column = 0; column < columns.size(); column++) {
            for (CodeId code : columns.get(column).charted(grounds.codebook())) {
                columnsOf.merge(code, new int[] {column}, Charting::both);
            }
        }
    }

    private static int[] both(int[] some, int[] one) {
        int[] both = Arrays.copyOf(some, some.length + 1);
        both[some.length] = one[0];
        return both;
    }

    Map<CellPlace, SheetCell> cells() {
        Map<CellPlace, List<CellReview>> reviews = new HashMap<>();
        grounds.reviews().forEach(review -> reviews.computeIfAbsent(review.key().place(), _ -> new ArrayList<>()).add(review));
        Map<CellPlace, Staleness> aged = aged();
        Map<CellPlace, SheetCell> cells = counted();
        grounds.cells().forEach(written -> {
            SheetCell under = cells.getOrDefault(written.place(), SheetCell.NOTHING);
            cells.put(written.place(), new SheetCell(under.passages(), under.kinds(), Optional.of(written), aged.getOrDefault(written.place(), Staleness.NONE),
                    reviews.getOrDefault(written.place(), List.of())));
        });
        return cells;
    }

    private Map<CellPlace, SheetCell> counted() {
        @Nullable Tally[][] tallies = tallies();
        Map<CellPlace, SheetCell> cells = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                Tally tally = tallies[row][column];
                if (tally != null) {
                    cells.put(new CellPlace(columns.get(column).id(), rows.get(row).id()),
                            new SheetCell(tally.passages(), tally.kinds(), Optional.empty(), Staleness.NONE, List.of()));
                }
            }
        }
        return cells;
    }

    private @Nullable Tally[][] tallies() {
        var tallies = new @Nullable Tally[rows.size()][columns.size()];
        CodingColumns codings = grounds.codings();
        int[] rowOf = codings.sources().stream().mapToInt(this::row).toArray();
        int[] kindOf = kinds(codings.sources());
        int[][] columnsAt = codings.codes().stream().map(code -> columnsOf.getOrDefault(code, NONE)).toArray(int[][]::new);
        for (int at = 0; at < codings.size(); at++) {
            int source = codings.source()[at];
            int[] under = columnsAt[codings.code()[at]];
            int row = under.length == 0 || rowOf[source] != SEVERAL ? rowOf[source] : row(codings.sources().get(source), codings.start()[at]);
            for (int column : row < 0 ? NONE : under) {
                Tally tally = tallies[row][column];
                if (tally == null) {
                    tally = new Tally();
                    tallies[row][column] = tally;
                }
                tally.count(source, codings.start()[at], codings.end()[at], kindOf[source]);
            }
        }
        return tallies;
    }

    private int row(SourceId source) {
        return placing.isMixed(source) ? SEVERAL : row(source, 0);
    }

    private int row(SourceId source, int start) {
        return placing.row(source, start).map(row -> numbers.getOrDefault(row, NOWHERE)).orElse(NOWHERE);
    }

    private int[] kinds(List<SourceId> sources) {
        Map<SourceId, SourceKind> kinds = new HashMap<>();
        for (Source source : grounds.rows().sources()) {
            kinds.put(source.id(), source.kind());
        }
        return sources.stream().mapToInt(source -> kinds.getOrDefault(source, SourceKind.DOCUMENT).ordinal()).toArray();
    }

    private Map<CellPlace, Staleness> aged() {
        Map<CellPlace, List<CodingLine>> under = new HashMap<>();
        grounds.cells().stream().filter(this::ages).forEach(cell -> under.put(cell.place(), new ArrayList<>()));
        for (CodingLine line : grounds.lines()) {
            placing.row(line.source(), line.span().start()).ifPresent(row -> {
                for (int column : columnsOf.getOrDefault(line.code(), NONE)) {
                    under.computeIfPresent(new CellPlace(columns.get(column).id(), row), (_, lines) -> {
                        lines.add(line);
                        return lines;
                    });
                }
            });
        }
        var aging = new Aging(grounds);
        grounds.cells().stream().filter(this::ages).forEach(cell -> aging.compare(cell, under.getOrDefault(cell.place(), List.of())));
        return aging.settled();
    }

    /// In a column that is hidden nobody asks.
    private boolean ages(MatrixCell cell) {
        return cell.says() && shown.contains(cell.place().column());
    }
}
