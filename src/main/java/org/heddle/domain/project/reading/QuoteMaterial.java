package org.heddle.domain.project.reading;

import java.util.List;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.quotes.published.Faithfulness;
import org.heddle.domain.quotes.published.Material;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.quotes.published.ReadForm;

/// What the project has to say about a quote: the words of its codings as they are now, and whether its parts are still among them.
public final class QuoteMaterial {
    private QuoteMaterial() {}

    /// Codings that are gone say nothing.
    public static Material of(List<CodingId> codings, ProjectReader reader) {
        var material = new Material();
        codings.stream().flatMap(id -> reader.codings().find(id).stream())
                .forEach(coding -> material.with(reader.sources().transcript(coding.source()), coding.span()));
        return material;
    }

    public static ReadForm check(Quote quote, ProjectReader reader) {
        return Faithfulness.of(quote.parts(), of(quote.codings(), reader), reader.quotes().labels(), reader.sources()::text);
    }
}
