package org.heddle.domain.matrix.sheet;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heddle.domain.matrix.CellReview;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.matrix.Staleness;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.SourceKind;

/// A cell with what lies under it: how many passages, and how many of them are of which kind of data.
public record SheetCell(int passages, Map<SourceKind, Integer> kinds, Optional<MatrixCell> cell, Staleness staleness, List<CellReview> reviews) {
    public static final SheetCell NOTHING = new SheetCell(0, Map.of(), Optional.empty(), Staleness.NONE, List.of());

    public SheetCell {
        kinds = kinds.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(kinds));
        reviews = List.copyOf(reviews);
    }

    public String summary() {
        return cell.map(MatrixCell::summary).orElse("");
    }

    public boolean says() {
        return cell.filter(MatrixCell::says).isPresent();
    }

    /// `3 passages: 2 individual interview, 1 group interview`.
    public String under() {
        return passages == 0 ? "no passages" : Counted.of(passages, "passage") + ": " + inWords();
    }

    private String inWords() {
        return kinds.entrySet().stream().map(one -> one.getValue() + " " + one.getKey().words()).collect(Collectors.joining(", "));
    }
}
