package org.heddle.domain.quotes.published;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;

/// A coding on its way into the paper: its printed form, its theme and its place there. The first coding leads, further ones lend words.
/// Without parts it is printed as it stands; without a theme it stands under the leading coding's code. A stale one was made from words that
/// have been corrected since and waits for a second look.
public record Quote(QuoteId id, List<CodingId> codings, Optional<CodeId> theme, OptionalInt order, QuoteStatus status, List<PublishedPart> parts,
                    boolean isStale, CoderId maker, Instant at) {
    public Quote {
        codings = List.copyOf(codings);
        parts = List.copyOf(parts);
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    public static Quote of(CodingId coding, CoderId maker, Instant at) {
        return new Quote(QuoteId.fresh(), List.of(coding), Optional.empty(), OptionalInt.empty(), QuoteStatus.CANDIDATE, List.of(), false, maker, at);
    }

    public CodingId leading() {
        return codings.getFirst();
    }

    /// Printed like this from now on, after a look at the source.
    public Quote printed(List<CodingId> from, List<PublishedPart> as) {
        return new Quote(id, from, theme, order, status, as, false, maker, at);
    }

    public Quote under(Optional<CodeId> otherTheme) {
        return new Quote(id, codings, otherTheme, order, status, parts, isStale, maker, at);
    }

    public Quote ordered(OptionalInt place) {
        return new Quote(id, codings, theme, place, status, parts, isStale, maker, at);
    }

    public Quote in(QuoteStatus now) {
        return new Quote(id, codings, theme, order, now, parts, isStale, maker, at);
    }

    /// The words under these parts have changed.
    public Quote stale(List<CodingId> from, List<PublishedPart> as) {
        return new Quote(id, from, theme, order, status, as, true, maker, at);
    }

    /// Says nothing that a coding alone would not say.
    public boolean isPlain() {
        return parts.isEmpty() && theme.isEmpty() && order.isEmpty() && status == QuoteStatus.CANDIDATE && codings.size() == 1 && !isStale;
    }

    /// The printed words of the sources, in the order of print.
    public List<Passage> shown() {
        return parts.stream().flatMap(part -> part.shown().stream()).toList();
    }

    public boolean pointsTo(SourceId source) {
        return parts.stream().anyMatch(part -> part.place().filter(place -> place.source().equals(source)).isPresent());
    }
}
