package org.heddle.domain.project.words;

import java.util.Optional;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.QuoteChange;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.quotes.published.QuoteStatus;

/// How the log speaks of quotes: what was done to them, never what they say.
record QuoteWords(ProjectReader reader) {

    String sentence(QuoteChange change) {
        return switch (change) {
            case QuoteChange.PutQuote(var quote) -> did(reader.quotes().find(quote.id()), quote) + place(quote);
            case QuoteChange.DropQuote(var id) -> "Printed as it stands again" + reader.quotes().find(id).map(this::place).orElse("");
        };
    }

    private static String did(Optional<Quote> before, Quote now) {
        QuoteStatus was = before.map(Quote::status).orElse(QuoteStatus.CANDIDATE);
        boolean isReworded = before.map(one -> !one.parts().equals(now.parts()) || !one.codings().equals(now.codings())).orElse(!now.parts().isEmpty());
        if (now.isStale() && before.filter(Quote::isStale).isEmpty()) {
            return "The words changed under the published form of a quote";
        }
        if (isReworded) {
            return now.status() != was && now.status().isChosen() ? "Wrote the published form of a quote and made it " + now.status().word()
                    : "Wrote the published form of a quote";
        }
        if (now.status() != was) {
            return "Made %s a quote".formatted(now.status().word());
        }
        return before.isPresent() && before.get().theme().equals(now.theme()) ? "Ordered a quote" : "Placed a quote";
    }

    private String place(Quote quote) {
        Optional<Coding> coding = reader.codings().find(quote.leading());
        return coding.map(one -> " of “%s” in “%s”".formatted(code(quote.theme().orElse(one.code())),
                reader.sources().find(one.source()).map(source -> source.name()).orElse("a source"))).orElse("");
    }

    private String code(CodeId id) {
        return reader.codes().codebook().find(id).map(code -> code.name()).orElse("a code");
    }
}
