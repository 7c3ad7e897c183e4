package org.heddle.workbench.quotes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CodingChange.StarCoding;
import org.heddle.domain.project.QuoteChange.PutQuote;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.quotes.published.QuoteId;
import org.heddle.domain.quotes.published.QuoteStatus;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;

/// A row of the quote table as somebody points to it: the place of its words, the code that it stands under, and what was made of it.
/// Used on the store's thread.
public record QuoteSpot(SourceId source, TextSpan span, CodeId theme, Optional<QuoteId> made) {

    /// Who points to it, and when.
    public record Hand(CoderId coder, Instant at) {}

    /// What was made of it, or a fresh quote of its first coding; empty when neither is there any more.
    public Optional<Quote> quote(ProjectReader reader, Hand hand) {
        Optional<Quote> known = made.flatMap(reader.quotes()::find);
        return known.isPresent() ? known : coding(reader).map(coding -> Quote.of(coding.id(), hand.coder, hand.at));
    }

    private Optional<Coding> coding(ProjectReader reader) {
        Optional<Coding> leading = made.flatMap(reader.quotes()::find).flatMap(quote -> reader.codings().find(quote.leading()));
        return leading.isPresent() ? leading : reader.codings().touching(source, span).stream()
                .filter(coding -> coding.span().equals(span) && coding.code().equals(theme)).findFirst();
    }

    /// Selected instead of a candidate, or the other way round.
    public Change toggled(ProjectReader reader, Hand hand) {
        return new Change.Together("Changed the status of a quote", quote(reader, hand).stream()
                .<Change>map(quote -> new PutQuote(quote.in(quote.status().isChosen() ? QuoteStatus.CANDIDATE : QuoteStatus.SELECTED))).toList());
    }

    public Change starred(ProjectReader reader) {
        return new Change.Together("Changed the star of a quote", coding(reader).stream()
                .<Change>map(coding -> new StarCoding(coding.id(), !reader.codings().starred().contains(coding.id()))).toList());
    }

    /// These rows stand first and in this order from now on.
    public static Change ordered(List<QuoteSpot> rows, ProjectReader reader, Hand hand) {
        var puts = new ArrayList<Change>();
        for (int at = 0; at < rows.size(); at++) {
            OptionalInt place = OptionalInt.of(at + 1);
            rows.get(at).quote(reader, hand).ifPresent(quote -> puts.add(new PutQuote(quote.ordered(place))));
        }
        return new Change.Together("Ordered the quotes of “%s”".formatted(reader.codes().codebook().code(rows.getFirst().theme).name()), puts);
    }
}
