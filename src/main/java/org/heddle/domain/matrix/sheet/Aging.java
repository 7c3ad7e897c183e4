package org.heddle.domain.matrix.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.CodingLine;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.matrix.SeenCoding;
import org.heddle.domain.matrix.Staleness;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.verification.Seen;

/// Compares what lies under cells with what was there when they were confirmed. A text is read only where a coding in it may have got other words,
/// and once.
final class Aging {
    private final SheetGrounds grounds;
    private final Map<SourceId, Source> sources = new HashMap<>();
    private final Map<CellPlace, Staleness> found = new HashMap<>();
    private final Map<SourceId, List<Doubt>> doubts = new LinkedHashMap<>();

    /// Whether a coding still covers the same words only its text can tell.
    private record Doubt(CellPlace place, SeenCoding then, CodingLine now) {
        boolean isChanged(String text) {
            return !then.seen().equals(Seen.of(now.code(), now.span().start(), now.span().end(), text));
        }
    }

    Aging(SheetGrounds grounds) {
        this.grounds = grounds;
        grounds.rows().sources().forEach(source -> sources.put(source.id(), source));
    }

    void compare(MatrixCell cell, List<CodingLine> now) {
        Map<CodingId, SeenCoding> then = new HashMap<>();
        cell.seen().forEach(one -> then.put(one.coding(), one));
        int added = 0;
        for (CodingLine coding : now) {
            SeenCoding before = then.remove(coding.id());
            Source source = sources.get(coding.source());
            if (before == null) {
                added++;
            } else if (source != null && !before.isSurelySame(coding, source)) {
                doubts.computeIfAbsent(coding.source(), _ -> new ArrayList<>()).add(new Doubt(cell.place(), before, coding));
            }
        }
        found.put(cell.place(), new Staleness(added, 0, then.size()));
    }

    Map<CellPlace, Staleness> settled() {
        doubts.forEach((source, open) -> {
            String text = grounds.text().apply(source);
            open.stream().filter(doubt -> doubt.isChanged(text)).forEach(doubt -> found.computeIfPresent(doubt.place(), (_, one) -> one.andChanged()));
        });
        return found;
    }
}
