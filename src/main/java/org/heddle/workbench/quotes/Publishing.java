package org.heddle.workbench.quotes;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.QuoteChange.PutQuote;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.project.reading.QuoteMaterial;
import org.heddle.domain.quotes.published.Fault;
import org.heddle.domain.quotes.published.FormPrinter;
import org.heddle.domain.quotes.published.FormReader;
import org.heddle.domain.quotes.published.PublishedPart;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.quotes.published.QuoteStatus;
import org.heddle.domain.quotes.published.ReadForm;
import org.heddle.domain.quotes.published.SpeechMarks;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;

/// Makes quotes of codings: how they are printed, how far they are, and where they stand.
public final class Publishing {
    private final OpenProject project;
    private final InstantSource clock;

    public Publishing(OpenProject project, InstantSource clock) {
        this.project = project;
        this.clock = clock;
    }

    /// What a quote is to become; what is empty stays. `typed` without words: printed as it stands. `with`: further codings that lend words.
    public record Wish(Optional<String> typed, Optional<QuoteStatus> status, OptionalInt order, Optional<String> theme, List<String> with) {
        public Wish {
            with = List.copyOf(with);
        }

        public boolean isNothing() {
            return typed.isEmpty() && status.isEmpty() && order.isEmpty() && theme.isEmpty() && with.isEmpty();
        }
    }

    /// A quote as it is now; `printed` is empty where it stands as in the source. `warnings` are worth a look and stop nothing.
    public record Published(Applied act, Quote quote, String printed, List<Piece> pieces, List<String> warnings) {
        public Published {
            pieces = List.copyOf(pieces);
            warnings = List.copyOf(warnings);
        }
    }

    /// One part of a published form, with its words as they are printed.
    public record Piece(String kind, String words) {}

    private record Draft(Quote quote, List<String> warnings) {}

    /// One act. Refuses words that the source does not say, naming them.
    public CompletableFuture<Published> publish(String coding, Wish wish) {
        return project.read(reader -> draft(reader, new Finder(reader).coding(coding), wish))
                .thenCompose(draft -> project.run(new PutQuote(draft.quote)).thenCompose(act -> project.read(reader ->
                        new Published(act, draft.quote, printed(draft.quote.parts(), reader), pieces(draft.quote, reader),
                                Stream.concat(draft.warnings.stream(), repeats(draft.quote, reader)).toList()))));
    }

    private Draft draft(ProjectReader reader, Coding coding, Wish wish) {
        var finder = new Finder(reader);
        Quote quote = reader.quotes().ledBy(coding.id()).orElseGet(() -> Quote.of(coding.id(), project.coder(), clock.instant()));
        List<CodingId> codings = wish.with.isEmpty() ? quote.codings()
                : Stream.concat(Stream.of(coding.id()), wish.with.stream().map(words -> finder.coding(words).id())).distinct().toList();
        List<String> warnings = List.of();
        if (wish.typed.isPresent() && !wish.typed.get().isBlank()) {
            ReadForm form = new FormReader(QuoteMaterial.of(codings, reader), reader.quotes().labels()).read(wish.typed.get().strip());
            if (!form.isFaithful()) {
                throw new Refusal(form.refused().stream().map(Fault::sentence).distinct().collect(Collectors.joining(" ")));
            }
            warnings = form.warnings().stream().map(Fault::sentence).toList();
            quote = quote.printed(codings, form.parts());
        } else if (wish.typed.isPresent()) {
            quote = quote.printed(codings, List.of());
        } else if (!wish.with.isEmpty()) {
            quote = quote.printed(codings, quote.parts());
        }
        return new Draft(placed(quote, coding, finder, wish), warnings);
    }

    private static Quote placed(Quote quote, Coding coding, Finder finder, Wish wish) {
        Quote placed = wish.status.map(quote::in).orElse(quote);
        if (wish.order.isPresent()) {
            placed = placed.ordered(wish.order.getAsInt() == 0 ? OptionalInt.empty() : wish.order);
        }
        if (wish.theme.isPresent()) {
            CodeId theme = finder.code(wish.theme.get()).id();
            placed = placed.under(Optional.of(theme).filter(other -> !other.equals(coding.code())));
        }
        return placed;
    }

    private static List<Piece> pieces(Quote quote, ProjectReader reader) {
        return quote.parts().stream().map(part -> new Piece(part.kind(), printed(List.of(part), reader).strip())).toList();
    }

    private static String printed(List<PublishedPart> parts, ProjectReader reader) {
        return new FormPrinter(reader.sources()::text, SpeechMarks.DOUBLE).printed(parts);
    }

    /// Chosen quotes that print the same words as this one.
    private static Stream<String> repeats(Quote quote, ProjectReader reader) {
        return quote.status().isChosen() ? new Repeats(reader).of(quote).stream().map(other -> "The same words are quoted again%s."
                .formatted(reader.codings().find(other.leading()).map(coding -> " under “%s”".formatted(
                        reader.codes().codebook().code(other.theme().orElse(coding.code())).name())).orElse(""))) : Stream.of();
    }
}
