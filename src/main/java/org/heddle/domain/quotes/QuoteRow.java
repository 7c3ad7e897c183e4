package org.heddle.domain.quotes;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.heddle.domain.codebook.CodePath;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.quotes.published.QuoteStatus;
import org.heddle.domain.verification.Judgement;

/// One quote under one code. Several coders who gave this code to this very span share a row; `coder` and `stance` then join theirs by `; `.
/// `made` is what somebody made of it for the paper.
public record QuoteRow(QuotePlace place, CodePath path, String quote, Provenance provenance, String stance, String coder,
                       Optional<Judgement> check, List<CodingId> codings, Optional<Quote> made, Surroundings around) {
    public QuoteRow {
        codings = List.copyOf(codings);
    }

    /// The same with what stands around it.
    public QuoteRow amid(Surroundings now) {
        return new QuoteRow(place, path, quote, provenance, stance, coder, check, codings, made, now);
    }

    public QuoteStatus status() {
        return made.map(Quote::status).orElse(QuoteStatus.CANDIDATE);
    }

    public OptionalInt order() {
        return made.map(Quote::order).orElse(OptionalInt.empty());
    }
}
