package org.heddle.domain.quotes.published;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.heddle.domain.source.SourceId;

/// Rebuilds a quote from its parts and holds it against the words that its codings have now.
public final class Faithfulness {
    private Faithfulness() {}

    /// `texts` gives sources outside the material too, so that words from there are found to be strange.
    public static ReadForm of(List<PublishedPart> parts, Material material, Set<String> labels, Function<SourceId, String> texts) {
        return new FormReader(material, labels).read(new FormPrinter(texts, SpeechMarks.DOUBLE).typed(parts));
    }
}
