package org.heddle.store.writing;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.QuoteChange;
import org.heddle.domain.project.QuoteChange.DropQuote;
import org.heddle.domain.project.QuoteChange.PutQuote;
import org.heddle.domain.project.Touched;
import org.heddle.domain.quotes.published.PublishedPart;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.store.table.Tables;

/// Carries out what can be done to quotes, and what becomes of them when a coding or a theme goes.
record QuoteWriter(Tables tables) {

    void write(QuoteChange change, Steps steps) throws SQLException {
        switch (change) {
            case PutQuote(var quote) -> put(quote, steps);
            case DropQuote(var id) -> {
                Quote gone = tables.quotes.find(id).orElseThrow();
                tables.quotes.delete(id);
                steps.done(new PutQuote(gone), touching(gone));
            }
        }
    }

    private void put(Quote quote, Steps steps) throws SQLException {
        Optional<Quote> before = tables.quotes.find(quote.id());
        if (before.equals(Optional.of(quote)) || before.isEmpty() && quote.isPlain()) {
            return;
        }
        tables.quotes.put(quote);
        steps.done(before.<QuoteChange>map(PutQuote::new).orElseGet(() -> new DropQuote(quote.id())), touching(quote));
    }

    private Touched touching(Quote quote) {
        return Touched.all(quote.codings().stream().flatMap(id -> tables.codings.find(id).stream()).map(Steps::touching).toList());
    }

    /// The coding goes: the quote that it leads goes along; one to which it lends words goes on without them and waits for a second look.
    void letGo(Coding coding, Steps steps) throws SQLException {
        for (Quote quote : tables.quotes.of(coding.id())) {
            if (quote.leading().equals(coding.id())) {
                steps.run(new DropQuote(quote.id()));
            } else {
                List<CodingId> left = quote.codings().stream().filter(id -> !id.equals(coding.id())).toList();
                steps.run(new PutQuote(quote.stale(left, quote.parts().stream().filter(part -> isCovered(part, left)).toList())));
            }
        }
    }

    private boolean isCovered(PublishedPart part, List<CodingId> codings) {
        return part.place().isEmpty() || codings.stream().flatMap(id -> tables.codings.find(id).stream()).anyMatch(coding ->
                coding.source().equals(part.place().get().source()) && coding.span().overlaps(part.place().get().span()));
    }

    /// A coding that lies on another one gives way to it: so does it in quotes, unless the other one leads a quote of its own.
    void handOver(CodingId from, CodingId to, Steps steps) throws SQLException {
        new PrintWriter(tables).handOver(from, to, steps);
        for (Quote quote : tables.quotes.of(from)) {
            boolean isFree = !quote.codings().contains(to) && (!quote.leading().equals(from) || tables.quotes.ledBy(to).isEmpty());
            if (isFree) {
                List<CodingId> codings = quote.codings().stream().map(id -> id.equals(from) ? to : id).toList();
                steps.run(new PutQuote(quote.isStale() ? quote.stale(codings, quote.parts()) : quote.printed(codings, quote.parts())));
            }
        }
    }

    void retheme(CodeId from, Optional<CodeId> to, Steps steps) throws SQLException {
        for (Quote quote : tables.quotes.under(from)) {
            steps.run(new PutQuote(quote.under(to)));
        }
    }
}
