package org.heddle.domain.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;

/// Finds where two coders differ in the codings of a whole project, source by source.
public final class DifferenceFinder {
    private DifferenceFinder() {}

    /// In the order of the sources asked for, then of the text.
    public static Readings of(Pair pair, Collection<SourceId> sources, CodingColumns codings) {
        int first = codings.coders().indexOf(pair.first());
        int second = codings.coders().indexOf(pair.second());
        var wanted = new HashSet<>(sources);
        Map<SourceId, Readings> bySource = new HashMap<>();
        int row = 0;
        while (row < codings.size()) {
            int source = codings.source()[row];
            var ofFirst = new ArrayList<Mark>();
            var ofSecond = new ArrayList<Mark>();
            for (; row < codings.size() && codings.source()[row] == source; row++) {
                if (codings.coder()[row] == first) {
                    ofFirst.add(mark(codings, row));
                } else if (codings.coder()[row] == second) {
                    ofSecond.add(mark(codings, row));
                }
            }
            SourceId id = codings.sources().get(source);
            if (wanted.contains(id)) {
                bySource.put(id, Apart.of(pair, id, ofFirst, ofSecond));
            }
        }
        var found = sources.stream().distinct().filter(bySource::containsKey).map(bySource::get).toList();
        return new Readings(found.stream().flatMap(one -> one.differences().stream()).toList(), found.stream().flatMap(one -> one.agreed().stream()).toList());
    }

    /// Of one source whose marks are at hand.
    public static Readings of(Pair pair, SourceId source, List<Mark> first, List<Mark> second) {
        return Apart.of(pair, source, first, second);
    }

    private static Mark mark(CodingColumns codings, int row) {
        return new Mark(codings.codes().get(codings.code()[row]), new TextSpan(codings.start()[row], codings.end()[row]));
    }
}
