package org.heddle.workbench.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.coding.CodingLine;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.ColumnId;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.matrix.MatrixColumn;
import org.heddle.domain.matrix.sheet.Placing;
import org.heddle.domain.matrix.sheet.RowGrounds;
import org.heddle.domain.matrix.sheet.SheetGrounds;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.Turn;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Consensus;

/// Reads what a matrix is drawn from, and what lies under one of its cells. What `consensus` settled is left out, because it repeats what others coded.
final class SheetReading {
    private final ProjectReader reader;
    private final FrameworkMatrix matrix;
    private final Codebook codebook;
    private final RowGrounds rows;
    private final Placing placing;
    private final Map<UUID, Set<SourceId>> sourcesOf;
    private final Predicate<CoderId> isCounted;

    /// `turns` may be asked later, on another thread.
    SheetReading(ProjectReader reader, FrameworkMatrix matrix, Function<SourceId, List<Turn>> turns) {
        this.reader = reader;
        this.matrix = matrix;
        codebook = reader.codes().codebook();
        rows = new RowGrounds(reader.sources().all(), reader.cases().placements(), reader.cases().people(), reader.cases().speakers(), turns);
        placing = new Placing(matrix.rows(), rows);
        sourcesOf = placing.sources();
        isCounted = Consensus.counted(reader.team().all());
    }

    List<Source> sources() {
        return rows.sources();
    }

    SheetGrounds grounds(CodingColumns codings, Function<SourceId, String> text) {
        List<MatrixCell> cells = reader.matrices().cells(matrix.id());
        return new SheetGrounds(codebook, rows, codings.of(isCounted), underWritten(cells), cells, reader.matrices().reviews(matrix.id()), text);
    }

    private List<CodingLine> underWritten(List<MatrixCell> cells) {
        Map<CodeId, Set<SourceId>> where = new HashMap<>();
        Map<ColumnId, MatrixColumn> shown = matrix.shown().stream().collect(Collectors.toMap(MatrixColumn::id, Function.identity()));
        cells.stream().filter(MatrixCell::says).forEach(cell -> Optional.ofNullable(shown.get(cell.place().column()))
                .ifPresent(column -> column.charted(codebook).forEach(code -> where.computeIfAbsent(code, _ -> new HashSet<>())
                        .addAll(sourcesOf.getOrDefault(cell.place().row(), Set.of())))));
        return lines(where);
    }

    /// The codings under a cell, by source in the order of sources, and by place.
    List<CodingLine> under(CellPlace place) {
        Set<SourceId> sources = sourcesOf.getOrDefault(place.row(), Set.of());
        Map<CodeId, Set<SourceId>> where = matrix.find(place.column()).map(column -> column.charted(codebook)).orElse(List.of()).stream()
                .collect(Collectors.toMap(Function.identity(), _ -> sources));
        Map<SourceId, Integer> order = new HashMap<>();
        rows.sources().stream().filter(source -> sources.contains(source.id())).forEach(source -> order.put(source.id(), order.size()));
        var under = new ArrayList<>(lines(where).stream()
                .filter(line -> placing.row(line.source(), line.span().start()).filter(place.row()::equals).isPresent()).toList());
        under.sort(Comparator.<CodingLine>comparingInt(line -> order.getOrDefault(line.source(), order.size()))
                .thenComparingInt(line -> line.span().start()).thenComparingInt(line -> -line.span().end()));
        return under;
    }

    private List<CodingLine> lines(Map<CodeId, Set<SourceId>> where) {
        return where.isEmpty() ? List.of() : reader.codings().lines(where).stream().filter(line -> isCounted.test(line.coder())).toList();
    }
}
