package org.heddle.domain.quotes.published;

import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;

/// A stretch of one source.
public record Passage(SourceId source, TextSpan span) {
    public boolean overlaps(Passage other) {
        return source.equals(other.source) && span.overlaps(other.span);
    }
}
