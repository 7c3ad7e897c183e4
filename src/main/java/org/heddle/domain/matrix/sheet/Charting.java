package org.heddle.domain.matrix.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingLine;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.CellReview;
import org.heddle.domain.matrix.ColumnId;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.matrix.Staleness;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceKind;

/// Puts every coding into its cells. Linear in codings; cells with nothing in or under them are never made.
final class Charting {
    private final FrameworkMatrix matrix;
    private final SheetGrounds grounds;
    private final Placing placing;
    private final Map<SourceId, SourceKind> kinds = new HashMap<>();

    Charting(FrameworkMatrix matrix, SheetGrounds grounds, Placing placing) {
        this.matrix = matrix;
        this.grounds = grounds;
        this.placing = placing;
        grounds.sources().forEach(source -> kinds.put(source.id(), source.kind()));
    }

    Map<CellPlace, SheetCell> cells() {
        Map<CellPlace, List<CodingLine>> under = under();
        Map<CellPlace, MatrixCell> written = new HashMap<>();
        grounds.cells().forEach(cell -> written.put(cell.place(), cell));
        Map<CellPlace, List<CellReview>> reviews = new HashMap<>();
        grounds.reviews().forEach(review -> reviews.computeIfAbsent(review.key().place(), _ -> new ArrayList<>()).add(review));
        Map<CellPlace, Staleness> aged = aged(under);
        var places = new HashSet<>(under.keySet());
        places.addAll(written.keySet());
        Map<CellPlace, SheetCell> cells = new HashMap<>();
        places.forEach(place -> cells.put(place, cell(under.getOrDefault(place, List.of()), Optional.ofNullable(written.get(place)),
                aged.getOrDefault(place, Staleness.NONE), reviews.getOrDefault(place, List.of()))));
        return cells;
    }

    private Map<CellPlace, Staleness> aged(Map<CellPlace, List<CodingLine>> under) {
        var aging = new Aging(grounds);
        grounds.cells().stream().filter(MatrixCell::says).forEach(cell -> aging.compare(cell, under.getOrDefault(cell.place(), List.of())));
        return aging.settled();
    }

    private Map<CellPlace, List<CodingLine>> under() {
        Map<CodeId, List<ColumnId>> columns = new HashMap<>();
        matrix.columns().forEach(column -> column.charted(grounds.codebook())
                .forEach(code -> columns.computeIfAbsent(code, _ -> new ArrayList<>()).add(column.id())));
        Map<CellPlace, List<CodingLine>> under = new HashMap<>();
        for (CodingLine coding : inOrder()) {
            Optional<UUID> row = placing.row(coding);
            if (row.isPresent()) {
                columns.getOrDefault(coding.code(), List.of())
                        .forEach(column -> under.computeIfAbsent(new CellPlace(column, row.get()), _ -> new ArrayList<>(4)).add(coding));
            }
        }
        return under;
    }

    /// By source in the order of sources, and by place.
    private List<CodingLine> inOrder() {
        Map<SourceId, List<CodingLine>> bySource = new LinkedHashMap<>();
        grounds.sources().stream().map(Source::id).forEach(id -> bySource.put(id, new ArrayList<>()));
        grounds.codings().forEach(coding -> bySource.computeIfAbsent(coding.source(), _ -> new ArrayList<>()).add(coding));
        var sorted = new ArrayList<CodingLine>(grounds.codings().size());
        bySource.values().forEach(here -> {
            here.sort(Comparator.<CodingLine>comparingInt(coding -> coding.span().start()).thenComparingInt(coding -> -coding.span().end()));
            sorted.addAll(here);
        });
        return sorted;
    }

    private SheetCell cell(List<CodingLine> codings, Optional<MatrixCell> cell, Staleness staleness, List<CellReview> reviews) {
        var passages = new HashSet<Passage>();
        var counts = new EnumMap<SourceKind, Integer>(SourceKind.class);
        for (CodingLine coding : codings) {
            if (passages.add(new Passage(coding.source(), coding.span()))) {
                counts.merge(kinds.getOrDefault(coding.source(), SourceKind.DOCUMENT), 1, Integer::sum);
            }
        }
        return new SheetCell(codings, passages.size(), counts, cell, staleness, reviews);
    }
}
