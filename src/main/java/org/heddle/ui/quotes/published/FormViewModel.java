package org.heddle.ui.quotes.published;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.CodingChange.StarCoding;
import org.heddle.domain.project.QuoteChange.PutQuote;
import org.heddle.domain.quotes.published.FormReader;
import org.heddle.domain.quotes.published.PublishedPart;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.quotes.published.QuoteStatus;
import org.heddle.domain.quotes.published.ReadForm;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.shell.Workspace;

/// The published form of the quote in hand: what is typed, how it reads over the source, and what is kept of it. What was typed and is not
/// faithful yet stays with its quote until the window closes.
public final class FormViewModel {
    private static final int MOST_LENDERS = 40;
    private static final int FIRST_WORDS = 60;

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ReadForm> read = new ReadOnlyObjectWrapper<>(new ReadForm("", List.of(), List.of()));
    private final StringProperty typed = new SimpleStringProperty("");
    private final Map<CodingId, String> drafts = new HashMap<>();
    private int asked;
    private Optional<String> wished = Optional.empty();

    public FormViewModel(Workspace workspace) {
        this.workspace = workspace;
        typed.subscribe((_, _) -> readOn());
    }

    /// Takes the quote at this place in hand.
    public void open(SourceId source, TextSpan span, CodeId theme) {
        int mine = ++asked;
        var _ = workspace.project().read(reader -> Opened.at(source, span, theme, reader)).thenAccept(found -> {
            if (mine == asked) {
                show(found);
            }
        });
    }

    public void close() {
        asked++;
        show(Optional.empty());
    }

    private void show(Optional<Opened> found) {
        wished = wished.filter(_ -> found.map(Opened::leading).map(Coding::id).equals(opened.get().map(Opened::leading).map(Coding::id)));
        opened.set(found);
        typed.set(found.map(one -> drafts.getOrDefault(one.leading().id(), one.typed())).orElse(""));
        readOn();
    }

    private void readOn() {
        if (opened.get().isEmpty()) {
            return;
        }
        Opened now = opened.get().get();
        String words = typed.get();
        if (words.equals(now.typed())) {
            drafts.remove(now.leading().id());
        } else {
            drafts.put(now.leading().id(), words);
        }
        var _ = workspace.project().compute(() -> new FormReader(now.material(), now.labels()).read(words.strip())).thenAccept(form -> {
            if (words.equals(typed.get()) && opened.get().equals(Optional.of(now))) {
                read.set(form);
                keepIfWished(words);
            }
        }).exceptionallyAsync(failure -> {
            workspace.messages().failed(failure);
            return null;
        }, workspace.project().threads().screen());
    }

    private void keepIfWished(String words) {
        if (wished.equals(Optional.of(words))) {
            keep();
        }
    }

    /// Keeps what is typed, when it is faithful and new; what is still being read, once that is done.
    public void keep() {
        wished = Optional.empty();
        opened.get().ifPresent(now -> {
            if (!read.get().typed().equals(typed.get().strip())) {
                wished = Optional.of(typed.get());
            } else if (read.get().isFaithful() && isUnkept()) {
                Quote quote = quote(now);
                boolean isPlain = quote.codings().size() == 1 && typed.get().strip().equals(now.plain());
                List<PublishedPart> parts = isPlain ? List.of() : read.get().parts();
                drafts.remove(now.leading().id());
                put(quote.printed(quote.codings(), parts));
            }
        });
    }

    /// True while the field holds something else than the project.
    public boolean isUnkept() {
        return opened.get().filter(now -> !typed.get().equals(now.typed()) || now.made().filter(Quote::isStale).isPresent()).isPresent();
    }

    /// Back to the form that is kept.
    public void revert() {
        opened.get().ifPresent(now -> typed.set(now.typed()));
    }

    /// Back to the words as they stand.
    public void verbatim() {
        opened.get().ifPresent(now -> typed.set(now.plain()));
    }

    public void status(QuoteStatus status) {
        opened.get().ifPresent(now -> put(quote(now).in(status)));
    }

    public void star() {
        opened.get().ifPresent(now -> {
            var _ = workspace.run(new StarCoding(now.leading().id(), !now.isStarred()));
        });
    }

    /// Another coding that may lend words, by its place and first words.
    record Lender(CodingId coding, String words, boolean isLent) {}

    /// The other codings of this source under the same code, and those that lend words already.
    CompletableFuture<List<Lender>> lenders() {
        return opened.get().map(now -> workspace.project().read(reader -> {
            List<CodingId> lent = now.made().map(Quote::codings).orElse(List.of(now.leading().id()));
            var transcripts = new HashMap<SourceId, Transcript>();
            return Stream.concat(lent.stream().flatMap(id -> reader.codings().find(id).stream()), reader.codings().of(now.leading().source()).stream()
                            .filter(coding -> coding.code().equals(now.leading().code()) && !coding.span().equals(now.leading().span())))
                    .filter(coding -> !coding.id().equals(now.leading().id())).distinct().limit(MOST_LENDERS)
                    .map(coding -> lender(coding, transcripts.computeIfAbsent(coding.source(), reader.sources()::transcript), lent.contains(coding.id()))).toList();
        })).orElseGet(() -> CompletableFuture.completedFuture(List.of()));
    }

    private static Lender lender(Coding coding, Transcript transcript, boolean isLent) {
        return new Lender(coding.id(), "%s: %s".formatted(transcript.where(coding.span()), transcript.firstWords(coding.span(), FIRST_WORDS)), isLent);
    }

    /// Lets another coding lend words, or takes them back. What is printed so far stays; the new words are typed where they belong.
    void lend(CodingId coding, boolean isLent) {
        opened.get().ifPresent(now -> {
            var _ = workspace.runMade(reader -> {
                Quote quote = reader.quotes().ledBy(now.leading().id()).orElseGet(() -> quote(now));
                List<CodingId> codings = isLent ? Stream.concat(quote.codings().stream(), Stream.of(coding)).distinct().toList()
                        : quote.codings().stream().filter(id -> !id.equals(coding)).toList();
                List<PublishedPart> parts = isLent && quote.parts().isEmpty() ? new FormReader(now.material(), now.labels()).read(now.plain()).parts() : quote.parts();
                return new PutQuote(quote.printed(codings, parts));
            });
        });
    }

    /// Empty: under the code that the passage was given.
    void theme(Optional<CodeId> theme) {
        opened.get().ifPresent(now -> put(quote(now).under(theme.filter(code -> !code.equals(now.leading().code())))));
    }

    Optional<CodeId> theme() {
        return opened.get().flatMap(Opened::made).flatMap(Quote::theme);
    }

    Codebook codebook() {
        return workspace.study().now().codebook();
    }

    private Quote quote(Opened now) {
        return now.made().orElseGet(() -> Quote.of(now.leading().id(), workspace.project().coder(), workspace.clock().instant()));
    }

    private void put(Quote quote) {
        var _ = workspace.run(new PutQuote(quote));
    }

    QuoteStatus status() {
        return opened.get().flatMap(Opened::made).map(Quote::status).orElse(QuoteStatus.CANDIDATE);
    }

    Set<String> labels() {
        return opened.get().map(Opened::labels).orElse(Set.of());
    }

    ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ReadForm> readProperty() {
        return read.getReadOnlyProperty();
    }

    public StringProperty typedProperty() {
        return typed;
    }
}
