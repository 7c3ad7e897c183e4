package org.heddle.ui.difference;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heddle.domain.agreement.unit.AgreementPassage;
import org.heddle.domain.difference.Difference;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;

/// A figure whose differences are shown: what it is called, and the words that it counts.
public record Narrowing(String words, Map<SourceId, List<TextSpan>> passages) {
    public Narrowing {
        passages = Map.copyOf(passages);
    }

    public static Narrowing of(String words, List<AgreementPassage> passages) {
        return new Narrowing(words, passages.stream().collect(Collectors.groupingBy(AgreementPassage::source,
                Collectors.mapping(AgreementPassage::span, Collectors.toList()))));
    }

    /// True when a reading of either coder lies in the words that the figure counts.
    boolean holds(Difference difference) {
        var counted = passages.getOrDefault(difference.source(), List.of());
        return difference.marks().anyMatch(mark -> counted.stream().anyMatch(span -> span.overlaps(mark.span())));
    }
}
