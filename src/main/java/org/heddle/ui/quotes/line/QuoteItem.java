package org.heddle.ui.quotes.line;

import org.heddle.domain.codebook.Code;

/// A line of the preview: the heading of a code, or a quote under it.
public sealed interface QuoteItem permits QuoteItem.Heading, QuoteLine {

    /// `above` names the themes over the code; empty for a top code.
    record Heading(Code code, String above, int quotes, int chosen) implements QuoteItem {}
}
