package org.heddle.domain.project.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.quotes.published.QuoteId;
import org.heddle.domain.source.SourceId;

/// Questions about quotes on their way into the paper. Lists are in the order in which the quotes were made.
public interface QuoteReader {
    List<Quote> all();

    /// Those with a coding in this source, leading or lending.
    List<Quote> of(SourceId source);

    /// Those with this coding, leading or lending.
    List<Quote> of(CodingId coding);

    /// Those with a theme of their own that is this code.
    List<Quote> under(CodeId theme);

    Optional<Quote> find(QuoteId id);

    /// The quote that this coding leads.
    Optional<Quote> ledBy(CodingId coding);

    /// The labels that stand for names and places.
    Set<String> labels();
}
