package org.heddle.search;

import org.heddle.domain.source.SourceId;
import org.heddle.search.words.StoredText;

/// The words of the sources, for what the index alone cannot answer. A source that was just removed has none.
@FunctionalInterface
public interface SourceTexts {
    SourceTexts NONE = _ -> StoredText.NONE;

    StoredText of(SourceId source);
}
