package org.heddle.domain.analysis.crosstab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.heddle.domain.Refusal;
import org.heddle.domain.analysis.Grounds;
import org.heddle.domain.analysis.IntRow;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.source.SourceId;

/// Which codes of another question overlap a place. The codings of each source stand by their start; how far any of them has reached so far
/// tells where to stop looking back.
final class Beside {
    private final List<String> names = new ArrayList<>();
    private final Map<SourceId, Marks> marks = new HashMap<>();
    private final Grounds grounds;

    private record Marks(IntRow column, IntRow start, IntRow end, IntRow reach) {
        Marks() {
            this(new IntRow(), new IntRow(), new IntRow(), new IntRow());
        }

        void add(int inColumn, int from, int to) {
            column.add(inColumn);
            start.add(from);
            end.add(to);
            reach.add(reach.size() == 0 ? to : Math.max(to, reach.get(reach.size() - 1)));
        }
    }

    Beside(String dimension, Grounds grounds) {
        this.grounds = grounds;
        Map<CodeId, Integer> columns = new HashMap<>();
        for (Code code : grounds.codebook().inOrder()) {
            if (grounds.codebook().dimensionOf(code.id()).filter(dimension::equals).isPresent()) {
                columns.put(code.id(), names.size());
                names.add(grounds.codebook().path(code.id()).toString());
            }
        }
        if (names.isEmpty()) {
            throw new Refusal("No code of the codebook answers a question called “%s”.".formatted(dimension));
        }
        CodingColumns codings = grounds.codings();
        for (int at = 0; at < codings.size(); at++) {
            Integer column = columns.get(codings.codes().get(codings.code()[at]));
            if (column != null) {
                marks.computeIfAbsent(codings.sources().get(codings.source()[at]), _ -> new Marks())
                        .add(column, codings.start()[at], codings.end()[at]);
            }
        }
        names.add("");
    }

    Head head() {
        return new Head(names, this::columns);
    }

    private int[] columns(Head.Place place) {
        Marks there = marks.getOrDefault(grounds.sources().get(place.source()).id(), new Marks());
        int[] found = IntStream.iterate(firstFrom(there, place.end()) - 1, at -> at >= 0 && there.reach().get(at) > place.start(), at -> at - 1)
                .filter(at -> there.end().get(at) > place.start()).map(there.column()::get).distinct().toArray();
        return found.length > 0 ? found : new int[] {names.size() - 1};
    }

    /// The first mark that begins at or after the offset.
    private static int firstFrom(Marks marks, int offset) {
        int low = 0;
        int high = marks.start().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.start().get(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
