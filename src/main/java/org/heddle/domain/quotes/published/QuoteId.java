package org.heddle.domain.quotes.published;

import java.util.UUID;

/// Identifies a quote that somebody has worked on.
public record QuoteId(UUID value) {
    public static QuoteId fresh() {
        return new QuoteId(UUID.randomUUID());
    }
}
