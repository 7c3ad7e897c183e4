package org.heddle.ui.coding.quotes;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.CodingLine;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.coding.listing.QuoteListing;
import org.heddle.workbench.coding.listing.QuoteOrder;
import org.heddle.workbench.coding.listing.QuoteQuestion;
import org.heddle.workbench.coding.listing.QuoteQuestion.Surroundings;
import org.heddle.workbench.coding.listing.QuoteSieve;
import org.heddle.workbench.coding.listing.ReadQuote;
import org.jspecify.annotations.Nullable;

/// The quotes of the code in hand: lines for all of them, words only for those in sight. Follows every act by what it touched.
public final class QuotesModel implements AutoCloseable {
    private static final int FEW = 100;
    private static final int REMEMBERED = 400;
    private static final int IN_VIEW = 6;
    private static final String ORDER = "quotes-order";

    private final Workspace workspace;
    private final Supplier<Optional<Transcript>> inMemory;
    private final ObjectProperty<Optional<CodeId>> code = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty withChildren = new SimpleBooleanProperty(true);
    private final ObjectProperty<QuoteOrder> order = new SimpleObjectProperty<>(QuoteOrder.SOURCE);
    private final ObjectProperty<QuoteSieve> sieve = new SimpleObjectProperty<>(QuoteSieve.NONE);
    private final ObservableList<CodingLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Figures> figures = new ReadOnlyObjectWrapper<>(Figures.NONE);
    private final ReadOnlyIntegerWrapper reads = new ReadOnlyIntegerWrapper();
    private final Map<CodingId, ReadQuote> known = new LinkedHashMap<>();
    private final Set<CodingId> wanted = new LinkedHashSet<>();
    private final Runnable stopListening;
    /// Written on the store's thread only, once it is there, so that acts in quick succession build on one another.
    private volatile @Nullable QuoteListing latest;
    private Optional<QuoteQuestion> question = Optional.empty();
    private boolean isReading;
    private boolean isStale;
    private Codebook codebook = Codebook.EMPTY;

    /// How many there are, in how many sources and cases; `shown` of them pass the filter.
    public record Figures(int shown, int total, int sources, int cases) {
        static final Figures NONE = new Figures(0, 0, 0, 0);
    }

    /// `inMemory` gives the transcript that is open beside the list.
    public QuotesModel(Workspace workspace, Supplier<Optional<Transcript>> inMemory) {
        this.workspace = workspace;
        this.inMemory = inMemory;
        workspace.settings().get(ORDER).flatMap(QuotesModel::named).ifPresent(order::set);
        order.subscribe(now -> workspace.settings().set(ORDER, now.name()));
        code.addListener((_, _, _) -> ask());
        withChildren.addListener((_, _, _) -> ask());
        order.addListener((_, _, _) -> ask());
        sieve.addListener((_, _, _) -> ask());
        stopListening = workspace.project().onChange(this::refresh);
        workspace.study().stateProperty().subscribe(this::follow);
    }

    private static Optional<QuoteOrder> named(String name) {
        return List.of(QuoteOrder.values()).stream().filter(one -> one.name().equals(name)).findFirst();
    }

    public ObjectProperty<Optional<CodeId>> codeProperty() {
        return code;
    }

    public BooleanProperty withChildrenProperty() {
        return withChildren;
    }

    public ObjectProperty<QuoteOrder> orderProperty() {
        return order;
    }

    public ObjectProperty<QuoteSieve> sieveProperty() {
        return sieve;
    }

    public ObservableList<CodingLine> lines() {
        return lines;
    }

    public ReadOnlyObjectProperty<Figures> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /// Counts up whenever words have been read or have changed.
    public ReadOnlyIntegerProperty readsProperty() {
        return reads.getReadOnlyProperty();
    }

    /// What the lines answer.
    Optional<QuoteQuestion> asked() {
        return question;
    }

    /// The words of a line; empty until they have been read, which this asks for.
    public Optional<ReadQuote> quote(CodingLine line) {
        ReadQuote read = known.get(line.id());
        if (read == null) {
            want(line.id());
        }
        return Optional.ofNullable(read);
    }

    /// While any is wanted, a reading is under way or will begin.
    private void want(CodingId coding) {
        if (wanted.isEmpty()) {
            Platform.runLater(this::readWanted);
        }
        wanted.add(coding);
    }

    private void readWanted() {
        var now = List.copyOf(wanted);
        Optional<Transcript> open = inMemory.get();
        var _ = workspace.project().read(reader -> ReadQuote.of(reader, now, id -> open.filter(one -> one.source().id().equals(id)))).whenComplete((_, _) -> {
            wanted.removeAll(now);
            if (!wanted.isEmpty()) {
                Platform.runLater(this::readWanted);
            }
        }).thenAccept(quotes -> {
            known.keySet().removeAll(now);
            quotes.forEach(quote -> known.put(quote.coding().id(), quote));
            forgetOldest();
            reads.set(reads.get() + 1);
        });
    }

    private void forgetOldest() {
        var oldest = known.keySet().iterator();
        while (known.size() > REMEMBERED) {
            oldest.next();
            oldest.remove();
        }
    }

    private void follow(StudyState state) {
        if (!state.codebook().inOrder().equals(codebook.inOrder())) {
            codebook = state.codebook();
            forget();
            ask();
        }
    }

    private void forget() {
        known.clear();
        wanted.clear();
        reads.set(reads.get() + 1);
    }

    private Optional<QuoteQuestion> question() {
        StudyState state = workspace.study().now();
        return code.get().filter(id -> state.codebook().find(id).isPresent()).map(id -> new QuoteQuestion(
                withChildren.get() ? List.copyOf(state.codebook().withChildren(id)) : List.of(id), order.get(), sieve.get(),
                Surroundings.of(state.sources(), state.placements(), state.speakers())));
    }

    private void ask() {
        question = question();
        if (question.isEmpty()) {
            latest = null;
            lines.clear();
            figures.set(Figures.NONE);
            return;
        }
        QuoteQuestion asked = question.get();
        isReading = true;
        isStale = false;
        var _ = workspace.project().read(begun(asked)).thenAccept(begun ->
                begun.filter(_ -> isReading && question.filter(now -> now == asked).isPresent()).ifPresent(this::show));
        var _ = workspace.project().compute(() -> QuoteListing.read(workspace.project(), asked)).thenAccept(listing -> {
            if (question.filter(now -> now == asked).isEmpty()) {
                return;
            }
            isReading = false;
            if (isStale) {
                ask();
            } else {
                latest = listing;
                show(listing);
            }
        });
    }

    /// The first lines, and the words of those that are seen at once, so that the list is not laid out first without them.
    private record Begun(QuoteListing.Head head, List<ReadQuote> words) {}

    private Function<ProjectReader, Optional<Begun>> begun(QuoteQuestion asked) {
        Optional<Transcript> open = inMemory.get();
        Set<CodingId> read = Set.copyOf(known.keySet());
        return reader -> QuoteListing.head(reader, asked).map(head -> new Begun(head, ReadQuote.of(reader,
                head.lines().stream().limit(IN_VIEW).map(CodingLine::id).filter(id -> !read.contains(id)).toList(),
                id -> open.filter(one -> one.source().id().equals(id)))));
    }

    private void refresh(Applied act) {
        var touched = act.touched();
        if (touched.people() || touched.codings().isEmpty() && !touched.sources().isEmpty() || touched.codings().size() > FEW) {
            forget();
            // the study's state, which the question is made of, comes a moment later
            var _ = workspace.project().read(_ -> true).thenAccept(_ -> ask());
            return;
        }
        touched.codings().stream().filter(known::containsKey).forEach(this::want);
        if (isReading) {
            isStale = true;
        } else if (question.isPresent() && !touched.codings().isEmpty() && concerns(touched.codes())) {
            QuoteQuestion asked = question.get();
            var _ = workspace.project().read(reader -> {
                QuoteListing before = latest;
                if (before == null || before.question() != asked) {
                    return Optional.<QuoteListing>empty();
                }
                QuoteListing after = before.after(reader, touched.codings());
                latest = after;
                return Optional.of(after);
            }).thenAccept(after -> after.filter(_ -> question.filter(now -> now == asked).isPresent()).ifPresent(this::show));
        }
    }

    private boolean concerns(Set<CodeId> codes) {
        var ours = new HashSet<>(question.orElseThrow().codes());
        return codes.stream().anyMatch(ours::contains);
    }

    private void show(Begun begun) {
        begun.words().forEach(quote -> known.put(quote.coding().id(), quote));
        forgetOldest();
        QuoteListing.Head head = begun.head();
        become(head.lines());
        figures.set(new Figures(head.total(), head.total(), head.sources(), head.cases()));
    }

    private void show(QuoteListing listing) {
        become(listing.shown());
        figures.set(new Figures(listing.shown().size(), listing.total(), listing.sources(), listing.cases()));
        reads.set(reads.get() + 1);
    }

    /// Changes only what differs between the ends, so that the list keeps its place.
    private void become(List<CodingLine> now) {
        int same = 0;
        int least = Math.min(lines.size(), now.size());
        while (same < least && lines.get(same).equals(now.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < least - same && lines.get(lines.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        if (same == 0 && tail == 0) {
            lines.setAll(now);
            return;
        }
        lines.remove(same, lines.size() - tail);
        lines.addAll(same, now.subList(same, now.size() - tail));
    }

    @Override
    public void close() {
        stopListening.run();
    }
}
