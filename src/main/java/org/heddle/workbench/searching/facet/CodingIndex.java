package org.heddle.workbench.searching.facet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.verification.MarkedCodings;

/// All codings that one coder may see, arranged so that those which touch a word are found quickly.
public final class CodingIndex {
    private final MarkedCodings marked;
    private final CodingColumns codings;
    private final Map<SourceId, int[]> rows = new HashMap<>();
    /// The furthest end among the codings of a source up to each row.
    private final int[] reach;

    public CodingIndex(MarkedCodings marked) {
        this.marked = marked;
        codings = marked.codings();
        reach = new int[codings.size()];
        int from = 0;
        for (int row = 0; row < codings.size(); row++) {
            boolean begins = row == 0 || codings.source()[row] != codings.source()[row - 1];
            from = begins ? row : from;
            reach[row] = begins ? codings.end()[row] : Math.max(reach[row - 1], codings.end()[row]);
            if (row + 1 == codings.size() || codings.source()[row + 1] != codings.source()[row]) {
                rows.put(codings.sources().get(codings.source()[row]), new int[] {from, row + 1});
            }
        }
    }

    MarkedCodings codings() {
        return marked;
    }

    public boolean knows(SourceId source) {
        return rows.containsKey(source);
    }

    /// The codings of a source with one of these codes, in text order.
    public List<TextSpan> spans(SourceId source, Set<CodeId> wanted) {
        int[] range = rows.getOrDefault(source, new int[] {0, 0});
        List<TextSpan> spans = new ArrayList<>();
        for (int row = range[0]; row < range[1]; row++) {
            if (wanted.contains(codings.codes().get(codings.code()[row]))) {
                spans.add(new TextSpan(codings.start()[row], codings.end()[row]));
            }
        }
        return spans;
    }

    /// Tells the row of every coding that touches these words.
    void touching(SourceId source, TextSpan words, IntConsumer touched) {
        int[] range = rows.getOrDefault(source, new int[] {0, 0});
        for (int row = before(words.end(), range) - 1; row >= range[0] && reach[row] > words.start(); row--) {
            if (codings.end()[row] > words.start()) {
                touched.accept(row);
            }
        }
    }

    /// The first row whose coding begins at or after this place.
    private int before(int end, int[] range) {
        int low = range[0];
        int high = range[1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (codings.start()[middle] < end) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
