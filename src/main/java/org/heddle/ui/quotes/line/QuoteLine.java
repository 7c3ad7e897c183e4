package org.heddle.ui.quotes.line;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.heddle.domain.codebook.CodePath;
import org.heddle.domain.quotes.Provenance;
import org.heddle.domain.quotes.QuotePlace;
import org.heddle.domain.quotes.QuoteRow;
import org.heddle.domain.quotes.Surroundings;
import org.heddle.domain.quotes.published.Finding;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.quotes.published.QuoteId;
import org.heddle.domain.quotes.published.QuoteStatus;
import org.heddle.domain.verification.Judgement;
import org.heddle.workbench.quotes.QuoteSpot;

/// A quote without its words: these are read when it comes into sight, so that hundreds of thousands can be listed.
/// `finding` says what was made of it for the paper, and whether that is faithful.
public record QuoteLine(QuotePlace place, Provenance provenance, String stance, String coder, Optional<Judgement> check, boolean isStarred,
                 Optional<Finding> finding) implements QuoteItem {

    /// `findings` about what was made of quotes.
    public static QuoteLine of(QuoteRow row, Map<QuoteId, Finding> findings) {
        return new QuoteLine(row.place(), row.provenance(), row.stance(), row.coder(), row.check(), false, row.made().map(Quote::id).map(findings::get));
    }

    public QuoteRow row(CodePath path, String words) {
        return new QuoteRow(place, path, words, provenance, stance, coder, check, List.of(), made(), Surroundings.NONE);
    }

    public Optional<Quote> made() {
        return finding.map(Finding::quote);
    }

    public QuoteStatus status() {
        return made().map(Quote::status).orElse(QuoteStatus.CANDIDATE);
    }

    public OptionalInt order() {
        return made().map(Quote::order).orElse(OptionalInt.empty());
    }

    public boolean isUnfaithful() {
        return finding.filter(found -> !found.isFaithful()).isPresent();
    }

    /// The same quote, whatever has been done to it since.
    public boolean isSame(QuoteItem other) {
        return other instanceof QuoteLine line && line.place.source().id().equals(place.source().id()) && line.place.span().equals(place.span())
                && line.place.code().equals(place.code()) && isSameMaking(line);
    }

    private boolean isSameMaking(QuoteLine other) {
        Optional<QuoteId> mine = made().map(Quote::id);
        Optional<QuoteId> its = other.made().map(Quote::id);
        return mine.isEmpty() || its.isEmpty() || mine.equals(its);
    }

    public QuoteSpot spot() {
        return new QuoteSpot(place.source().id(), place.span(), place.code(), made().map(Quote::id));
    }

    /// Source and turn, as a reader looks them up.
    public String whereabouts() {
        OptionalInt turn = provenance.turn();
        return turn.isPresent() ? "%s, turn\u00a0%d".formatted(place.source().name(), turn.getAsInt()) : place.source().name();
    }
}
