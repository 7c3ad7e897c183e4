package org.heddle.domain.quotes;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.quotes.published.FormPrinter;
import org.heddle.domain.quotes.published.PublishedPart;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.quotes.published.SpeechMarks;
import org.heddle.domain.source.SourceId;

/// What was made of codings for the paper: looked up by the coding that leads.
public final class Publications {
    public static final Publications NONE = new Publications(List.of(), _ -> "", SpeechMarks.DOUBLE);

    private final Map<CodingId, Quote> led = new HashMap<>();
    private final Function<List<PublishedPart>, String> printing;

    /// `texts` gives the words of any source that a published form takes some from.
    public Publications(Collection<Quote> quotes, Function<SourceId, String> texts, SpeechMarks marks) {
        this(quotes, new FormPrinter(texts, marks)::printed);
    }

    private Publications(Collection<Quote> quotes, Function<List<PublishedPart>, String> printing) {
        quotes.forEach(quote -> led.put(quote.leading(), quote));
        this.printing = printing;
    }

    /// The same for a page that has italics: the words are marked by `Emphasis`.
    public static Publications forPage(Collection<Quote> quotes, Function<SourceId, String> texts, SpeechMarks marks) {
        return new Publications(quotes, new FormPrinter(texts, marks)::marked);
    }

    public Optional<Quote> of(Coding coding) {
        return Optional.ofNullable(led.get(coding.id()));
    }

    /// The code under which a coding is quoted: its quote's own theme, else the code that it was given.
    public CodeId theme(Coding coding) {
        return of(coding).flatMap(Quote::theme).orElse(coding.code());
    }

    /// The printed words; empty where nothing was made of the words as they stand.
    public Optional<String> printed(Optional<Quote> quote) {
        return quote.filter(one -> !one.parts().isEmpty()).map(one -> printing.apply(one.parts()));
    }
}
