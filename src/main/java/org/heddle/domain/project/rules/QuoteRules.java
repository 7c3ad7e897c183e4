package org.heddle.domain.project.rules;

import java.util.HashSet;
import java.util.Optional;
import org.heddle.domain.Refusal;
import org.heddle.domain.project.QuoteChange;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.project.reading.QuoteMaterial;
import org.heddle.domain.quotes.published.Fault;
import org.heddle.domain.quotes.published.Quote;

/// What is forbidden with quotes: above all, words that the source does not say.
final class QuoteRules {
    private QuoteRules() {}

    static void check(QuoteChange change, ProjectReader reader) {
        switch (change) {
            case QuoteChange.PutQuote(var quote) -> put(quote, reader);
            case QuoteChange.DropQuote(var id) -> {
                if (reader.quotes().find(id).isEmpty()) {
                    throw new Refusal("That quote is no longer there.");
                }
            }
        }
    }

    private static void put(Quote quote, ProjectReader reader) {
        if (quote.codings().isEmpty() || new HashSet<>(quote.codings()).size() < quote.codings().size()) {
            throw new Refusal("A quote is made of one coding, or of several different ones.");
        }
        quote.codings().forEach(coding -> CodingRules.known(coding, reader));
        quote.theme().ifPresent(reader.codes().codebook()::code);
        TeamRules.known(quote.maker(), reader.team());
        if (quote.order().isPresent() && quote.order().getAsInt() < 1) {
            throw new Refusal("The order of quotes is counted from 1.");
        }
        Optional<Quote> leads = reader.quotes().ledBy(quote.leading());
        if (leads.isPresent() && !leads.get().id().equals(quote.id())) {
            throw new Refusal("This coding leads another quote already.");
        }
        Optional<Quote> before = reader.quotes().find(quote.id());
        boolean isReworded = before.isEmpty() || !before.get().parts().equals(quote.parts());
        if (isReworded && !quote.parts().isEmpty() && !quote.isStale()) {
            faithful(quote, reader);
        }
    }

    private static void faithful(Quote quote, ProjectReader reader) {
        var form = QuoteMaterial.check(quote, reader);
        if (!form.isFaithful()) {
            throw new Refusal(form.refused().stream().map(Fault::sentence).distinct().reduce((one, other) -> one + " " + other).orElseThrow());
        }
    }
}
