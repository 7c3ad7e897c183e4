package org.heddle.ui.quotes;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.heddle.domain.codebook.CodePath;
import org.heddle.domain.quotes.Provenance;
import org.heddle.domain.quotes.QuotePlace;
import org.heddle.domain.quotes.QuoteRow;
import org.heddle.domain.verification.Verdict;

/// A quote without its words: these are read when it comes into sight, so that hundreds of thousands can be listed.
record QuoteLine(QuotePlace place, Provenance provenance, String stance, String coder, Optional<Verdict> check) implements QuoteItem {

    static QuoteLine of(QuoteRow row) {
        return new QuoteLine(row.place(), row.provenance(), row.stance(), row.coder(), row.check());
    }

    QuoteRow row(CodePath path, String words) {
        return new QuoteRow(place, path, words, provenance, stance, coder, check, List.of(), Optional.empty());
    }

    /// Source and turn, as a reader looks them up.
    String whereabouts() {
        OptionalInt turn = provenance.turn();
        return turn.isPresent() ? "%s, turn\u00a0%d".formatted(place.source().name(), turn.getAsInt()) : place.source().name();
    }
}
