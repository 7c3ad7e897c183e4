package org.heddle.domain.quotes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;

/// Where a quote stands in the codebook and in the sources; `rank` counts in framework order.
public record QuotePlace(int rank, CodeId code, Source source, TextSpan span) {

    /// Framework, then the order that somebody gave, then the sources in the order given, then text; of passages that begin together the longer one first.
    public static Comparator<QuoteRow> order(List<SourceId> sources) {
        Map<SourceId, Integer> position = new HashMap<>();
        sources.forEach(source -> position.putIfAbsent(source, position.size()));
        return Comparator.comparingInt((QuoteRow row) -> row.place().rank())
                .thenComparingInt(row -> row.order().orElse(Integer.MAX_VALUE)).thenComparing(QuoteRow::place,
                Comparator.comparingInt((QuotePlace place) -> position.getOrDefault(place.source.id(), Integer.MAX_VALUE))
                .thenComparing(QuotePlace::inText));
    }

    /// Order within one source.
    static int inText(QuotePlace first, QuotePlace second) {
        int byStart = Integer.compare(first.span.start(), second.span.start());
        return byStart != 0 ? byStart : Integer.compare(second.span.end(), first.span.end());
    }
}
