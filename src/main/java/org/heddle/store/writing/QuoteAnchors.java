package org.heddle.store.writing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.project.QuoteChange.DropQuote;
import org.heddle.domain.project.QuoteChange.PutQuote;
import org.heddle.domain.project.reading.QuoteMaterial;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.quotes.published.PublishedPart;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.source.Fate;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextCorrection;
import org.heddle.store.table.Tables;

/// Published forms while one of their sources is corrected: let go of in the old text, taken up in the new one. Where the printed words themselves
/// changed, the quote waits for a second look. For one correction.
final class QuoteAnchors implements Anchored {
    private final Tables tables;
    private final List<Quote> loose = new ArrayList<>();

    QuoteAnchors(Tables tables) {
        this.tables = tables;
    }

    @Override
    public void loosen(SourceId source, TextCorrection correction, Steps steps) throws SQLException {
        for (Quote quote : tables.quotes.of(source)) {
            boolean isTouched = quote.parts().stream().flatMap(part -> part.place().stream())
                    .anyMatch(place -> place.source().equals(source) && !(correction.fate(place.span()) instanceof Fate.Kept));
            if (isTouched) {
                loose.add(quote);
                steps.run(new DropQuote(quote.id()));
            }
        }
    }

    @Override
    public void carry(SourceId source, TextCorrection correction, Steps steps) throws SQLException {
        for (Quote quote : loose) {
            var parts = new ArrayList<PublishedPart>();
            boolean isStale = quote.isStale();
            for (PublishedPart part : quote.parts()) {
                Optional<Passage> here = part.place().filter(place -> place.source().equals(source));
                if (here.isEmpty()) {
                    parts.add(part);
                    continue;
                }
                Fate fate = correction.fate(here.get().span());
                fate.place().ifPresent(span -> parts.add(part.at(new Passage(source, span))));
                isStale |= fate instanceof Fate.Altered || fate instanceof Fate.Lost;
            }
            boolean saysNothing = parts.stream().noneMatch(part -> part.shown().isPresent());
            List<PublishedPart> left = saysNothing ? List.of() : parts;
            isStale |= !left.isEmpty() && !QuoteMaterial.check(quote.printed(quote.codings(), left), tables).isFaithful();
            steps.run(new PutQuote(isStale ? quote.stale(quote.codings(), left) : quote.printed(quote.codings(), left)));
        }
    }
}
