package org.heddle.domain.project;

import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.quotes.published.QuoteId;

/// What can be done to quotes on their way into the paper.
public sealed interface QuoteChange extends Change {

    /// Says anew how a quote is printed, where it stands and how far it is; the first time it makes a quote of a coding.
    record PutQuote(Quote quote) implements QuoteChange {}

    /// The coding is again one among others, printed as it stands.
    record DropQuote(QuoteId quote) implements QuoteChange {}
}
