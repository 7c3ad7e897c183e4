package org.heddle.ui.quotes.published;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.heddle.domain.codebook.CodeId;
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
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ReadForm> read = new ReadOnlyObjectWrapper<>(new ReadForm("", List.of(), List.of()));
    private final StringProperty typed = new SimpleStringProperty("");
    private final Map<CodingId, String> drafts = new HashMap<>();
    private int asked;

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
            }
        }).exceptionallyAsync(failure -> {
            workspace.messages().failed(failure);
            return null;
        }, workspace.project().threads().screen());
    }

    /// Keeps what is typed, when it is faithful and new.
    public void keep() {
        opened.get().ifPresent(now -> {
            boolean isRead = read.get().typed().equals(typed.get().strip());
            if (isRead && read.get().isFaithful() && isUnkept()) {
                List<PublishedPart> parts = typed.get().strip().equals(now.plain()) ? List.of() : read.get().parts();
                Quote quote = quote(now);
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
