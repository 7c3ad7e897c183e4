package org.heddle.workbench.quotes.exhibit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.HouseStyle.Marks;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.Publications;
import org.heddle.domain.quotes.Quoting;
import org.heddle.domain.quotes.exhibit.ExhibitPrinting.Quoted;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;

/// The words of some codings as the paper prints them, and who says them. One transcript in memory at a time.
record QuotedWords(ProjectReader reader, Marks marks) {

    Map<CodingId, Quoted> of(Collection<Coding> codings) {
        List<Quote> quotes = codings.stream().flatMap(coding -> reader.quotes().ledBy(coding.id()).stream()).toList();
        var publications = Publications.forPage(quotes, reader.sources()::text, marks.inner());
        var words = new HashMap<CodingId, Quoted>();
        Map<SourceId, List<Coding>> bySource = codings.stream().collect(Collectors.groupingBy(Coding::source));
        bySource.forEach((source, some) -> {
            Transcript transcript = reader.sources().transcript(source);
            var quoting = new Quoting(transcript, reader.cases().people(), AttributionTemplate.A0);
            some.forEach(coding -> words.put(coding.id(), quoted(coding, quoting, publications)));
        });
        return words;
    }

    private Quoted quoted(Coding coding, Quoting quoting, Publications publications) {
        Optional<Quote> made = publications.of(coding);
        List<TextSpan> shown = made.stream().flatMap(quote -> quote.shown().stream()).filter(place -> place.source().equals(coding.source()))
                .map(Passage::span).toList();
        return new Quoted(publications.printed(made).orElseGet(() -> marks.spoken(quoting.words(coding.span()))),
                shown.isEmpty() ? quoting.provenance(coding.span()) : quoting.provenance(shown));
    }
}
