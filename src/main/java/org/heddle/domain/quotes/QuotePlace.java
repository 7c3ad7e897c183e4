package org.heddle.domain.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;

/// Where a quote stands in the codebook and in the sources; `rank` counts in framework order.
public record QuotePlace(int rank, CodeId code, Source source, TextSpan span) {

    /// Framework, then the order that somebody gave, then the sources in the order given, then text; of passages that begin together the longer one
    /// first. The rows of each source stand so already.
    public static List<QuoteRow> inOrder(Map<SourceId, List<QuoteRow>> bySource, List<SourceId> sources) {
        var byRank = new TreeMap<Integer, List<QuoteRow>>();
        var inOrder = new LinkedHashSet<>(sources);
        inOrder.retainAll(bySource.keySet());
        inOrder.addAll(bySource.keySet());
        inOrder.forEach(source -> bySource.getOrDefault(source, List.of())
                .forEach(row -> byRank.computeIfAbsent(row.place().rank(), _ -> new ArrayList<>()).add(row)));
        var rows = new ArrayList<QuoteRow>();
        for (List<QuoteRow> ofOne : byRank.values()) {
            if (ofOne.stream().anyMatch(row -> row.made().isPresent())) {
                ofOne.sort(Comparator.comparingInt(row -> row.order().orElse(Integer.MAX_VALUE)));
            }
            rows.addAll(ofOne);
        }
        return rows;
    }

    /// That order within one source.
    static int inSource(QuoteRow first, QuoteRow second) {
        int byRank = Integer.compare(first.place().rank, second.place().rank);
        int byHand = byRank != 0 ? byRank : Integer.compare(first.order().orElse(Integer.MAX_VALUE), second.order().orElse(Integer.MAX_VALUE));
        return byHand != 0 ? byHand : inText(first.place(), second.place());
    }

    private static int inText(QuotePlace first, QuotePlace second) {
        int byStart = Integer.compare(first.span.start(), second.span.start());
        return byStart != 0 ? byStart : Integer.compare(second.span.end(), first.span.end());
    }
}
