package org.heddle.workbench.searching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;

/// The parts of each source that some codings cover, overlaps united.
final class CodedPlaces {
    private final Map<SourceId, int[]> edges = new HashMap<>();

    static CodedPlaces of(CodingColumns codings) {
        var places = new CodedPlaces();
        int from = 0;
        for (int row = 1; row <= codings.size(); row++) {
            if (row == codings.size() || codings.source()[row] != codings.source()[from]) {
                places.edges.put(codings.sources().get(codings.source()[from]), united(codings, from, row));
                from = row;
            }
        }
        return places;
    }

    /// Start and end of each united part in turn, ascending.
    private static int[] united(CodingColumns codings, int from, int to) {
        var edges = new int[2 * (to - from)];
        int size = 0;
        for (int row = from; row < to; row++) {
            if (size > 0 && codings.start()[row] <= edges[size - 1]) {
                edges[size - 1] = Math.max(edges[size - 1], codings.end()[row]);
            } else {
                edges[size++] = codings.start()[row];
                edges[size++] = codings.end()[row];
            }
        }
        return Arrays.copyOf(edges, size);
    }

    boolean knows(SourceId source) {
        return edges.containsKey(source);
    }

    /// True when any of these words lies in a coding.
    boolean touch(SourceId source, TextSpan words) {
        int[] places = edges.getOrDefault(source, new int[0]);
        int at = Arrays.binarySearch(places, words.start());
        int next = at >= 0 ? at + 1 : -at - 1;
        return next % 2 == 1 || (next < places.length && places[next] < words.end());
    }
}
