package org.heddle.workbench.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.project.reading.QuoteMaterial;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.quotes.published.QuoteId;

/// Chosen quotes that print the same words of a source. For one question, on the store's thread.
final class Repeats {
    private final ProjectReader reader;
    private final Map<QuoteId, List<Passage>> shown = new HashMap<>();

    Repeats(ProjectReader reader) {
        this.reader = reader;
        reader.quotes().all().stream().filter(quote -> quote.status().isChosen()).forEach(quote -> shown.put(quote.id(), shown(quote)));
    }

    private List<Passage> shown(Quote quote) {
        return quote.parts().isEmpty() ? QuoteMaterial.of(quote.codings().subList(0, 1), reader).passages() : quote.shown();
    }

    List<Quote> of(Quote quote) {
        List<Passage> mine = shown.getOrDefault(quote.id(), List.of());
        return reader.quotes().all().stream().filter(other -> !other.id().equals(quote.id()))
                .filter(other -> shown.getOrDefault(other.id(), List.of()).stream().anyMatch(place -> mine.stream().anyMatch(place::overlaps)))
                .toList();
    }
}
