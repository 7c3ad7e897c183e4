package org.heddle.search;

import org.heddle.domain.source.SourceId;

/// The words of the sources, for what the index alone cannot answer. A source that was just removed has none.
@FunctionalInterface
public interface SourceTexts {
    SourceTexts NONE = _ -> "";

    String of(SourceId source);
}
