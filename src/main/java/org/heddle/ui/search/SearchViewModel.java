package org.heddle.ui.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.report.Counted;
import org.heddle.domain.search.WordForms;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.Failures;
import org.heddle.workbench.Progress;
import org.heddle.workbench.searching.Found;
import org.heddle.workbench.searching.FoundWritings;
import org.heddle.workbench.searching.HitTable;
import org.heddle.workbench.searching.Proposing;
import org.heddle.workbench.searching.SearchQuery;
import org.heddle.workbench.searching.Sifted;
import org.heddle.workbench.searching.facet.Facet;
import org.heddle.workbench.searching.facet.FacetGroup;
import org.heddle.workbench.searching.facet.Facets;
import org.heddle.workbench.searching.facet.HitCounts;
import org.heddle.workbench.searching.facet.Sieve;

/// What the Search room looks for, and what was found. One question is under way at a time; the newest one is asked next, and only its answer is shown.
public final class SearchViewModel implements AutoCloseable {
    public static final int PORTION = 200;
    private static final String NOTHING = "Nothing was found for this query.";

    private final Workspace workspace;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper answered = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper(NOTHING);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper preparing = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper answers = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper hasMore = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Sieve> sieve = new ReadOnlyObjectWrapper<>(Sieve.OPEN);
    private final ObservableList<Found.Passage> hits = FXCollections.observableArrayList();
    private final ObservableList<FacetGroup> groups = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Found.Passage>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.SOURCES);
    private final ObservableList<FoundWritings.Place> writings = FXCollections.observableArrayList();
    private final Runnable stopListening;
    private final Subscription subscriptions;
    private Optional<HitCounts> counts = Optional.empty();
    private int limit = PORTION;
    private final ObjectProperty<WordForms> forms = new SimpleObjectProperty<>(WordForms.AS_WRITTEN);
    /// Which question is the newest: long work for an older one is stopped.
    private final AtomicInteger question = new AtomicInteger();
    private boolean isAsking;
    private boolean isOutOfDate;

    /// Why a query cannot be read: a sentence, and the letter of the query it is about.
    public record Trouble(String sentence, String query, Optional<Integer> place) {}

    public SearchViewModel(Workspace workspace) {
        this.workspace = workspace;
        stopListening = workspace.project().onChange(_ -> ask());
        subscriptions = place.subscribe((_, now) -> lookIn(now)).and(forms.subscribe((_, _) -> ask())).and(workspace.study().stateProperty().subscribe(_ -> arrange()).and(workspace.coderProperty().subscribe(_ -> ask())));
    }

    /// The words in the field; they are looked for when `search` is called.
    public StringProperty queryProperty() {
        return query;
    }

    /// What is said where nothing was found.
    ReadOnlyStringProperty nothingProperty() {
        return nothing.getReadOnlyProperty();
    }

    /// The query whose hits are shown; empty before the first.
    public ReadOnlyStringProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    /// Counts up with each answer, also when the same query is asked again.
    public ReadOnlyIntegerProperty answersProperty() {
        return answers.getReadOnlyProperty();
    }

    /// The query whose hits are shown, with what narrows it: `rent*, all forms, English, Case: C3`.
    String asked() {
        var asked = new ArrayList<>(List.of(answered.get()));
        if (forms.get() != WordForms.AS_WRITTEN) {
            asked.add("all forms, " + forms.get().words());
        }
        groups.forEach(group -> group.choices().stream().filter(FacetGroup.Choice::isChosen).forEach(choice -> asked.add(group.title() + ": " + choice.words())));
        return String.join(", ", asked);
    }

    /// `63 hits in 17 sources, 2 ms`.
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// How far the index has come while it is being made; empty when it is ready.
    public ReadOnlyStringProperty preparingProperty() {
        return preparing.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// How many hits the sieve keeps, listed or not.
    public ReadOnlyIntegerProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /// Whether sources, memos or codes are searched.
    public ObjectProperty<Place> placeProperty() {
        return place;
    }

    /// What was found where no sources are searched.
    public ObservableList<FoundWritings.Place> writings() {
        return writings;
    }

    /// In which language words outside quotation marks stand for all their forms.
    public ObjectProperty<WordForms> formsProperty() {
        return forms;
    }

    /// True when more hits were found than are listed.
    public ReadOnlyBooleanProperty moreProperty() {
        return hasMore.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Sieve> sieveProperty() {
        return sieve.getReadOnlyProperty();
    }

    public ObservableList<Found.Passage> hits() {
        return hits;
    }

    public ObservableList<FacetGroup> groups() {
        return groups;
    }

    /// The hit in hand.
    public ObjectProperty<Optional<Found.Passage>> chosenProperty() {
        return chosen;
    }

    /// Lets the index catch up, so that the first search need not wait for it.
    public void prepare() {
        var _ = workspace.searching().bringUpToDate(step -> preparing.set(words(step))).whenComplete((_, failure) -> {
            preparing.set("");
            if (failure != null) {
                workspace.messages().failed(failure);
            }
        });
    }

    private static String words(Progress step) {
        return step.done() >= step.of() ? "" : "Preparing the search: %,d of %,d sources".formatted(step.done(), step.of());
    }

    /// Looks for the words in the field.
    public void search() {
        if (!query.get().equals(answered.get())) {
            limit = PORTION;
        }
        ask();
    }

    public void searchFor(String words) {
        query.set(words);
        search();
    }

    public void toggle(Facet facet) {
        sieve.set(sieve.get().toggled(facet));
        limit = PORTION;
        arrange();
        ask();
    }

    public void clearSieve() {
        tick(Sieve.OPEN);
        ask();
    }

    /// These filters and no others, from the next question on.
    void tick(Sieve chosen) {
        sieve.set(chosen);
        limit = PORTION;
        arrange();
    }

    /// Lists more of the hits.
    public void more() {
        limit += PORTION;
        ask();
    }

    private void ask() {
        if (isAsking) {
            isOutOfDate = true;
            question.incrementAndGet();
            return;
        }
        String words = query.get();
        if (words.isBlank()) {
            forget();
            return;
        }
        isAsking = true;
        isOutOfDate = false;
        if (place.get() != Place.SOURCES) {
            askWritings(words);
            return;
        }
        int asked = question.incrementAndGet();
        SearchQuery wanted = SearchQuery.of(words).first(limit).in(forms.get()).until(() -> question.get() != asked);
        var _ = workspace.searching().sift(wanted, sieve.get()).whenComplete((answer, failure) -> {
            isAsking = false;
            if (isOutOfDate) {
                ask();
            } else if (failure != null) {
                refuse(words, failure);
            } else {
                show(words, answer);
            }
        });
    }

    private void askWritings(String words) {
        int asked = question.incrementAndGet();
        SearchQuery wanted = SearchQuery.of(words).first(limit).in(forms.get()).until(() -> question.get() != asked);
        var _ = workspace.searching().searchWritings(wanted, place.get().sorts()).whenComplete((found, failure) -> {
            isAsking = false;
            if (isOutOfDate) {
                ask();
            } else if (failure != null) {
                refuse(words, failure);
            } else {
                trouble.set(Optional.empty());
                summary.set(found.total() == 0 ? "no hits" : "%s in %s".formatted(Counted.of(found.total(), "hit"), Counted.of(found.writings(), "text")));
                hasMore.set(found.total() > found.places().size());
                writings.setAll(found.places());
                answered.set(words);
            }
        });
    }

    private void lookIn(Place now) {
        forget();
        if (now == Place.SOURCES) {
            limit = PORTION;
        }
        ask();
    }

    private void forget() {
        nothing.set(NOTHING);
        writings.clear();
        trouble.set(Optional.empty());
        answered.set("");
        summary.set("");
        total.set(0);
        hasMore.set(false);
        counts = Optional.empty();
        arrange();
        chosen.set(Optional.empty());
        hits.clear();
    }

    private void refuse(String words, Throwable failure) {
        summary.set("");
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        if (cause instanceof Refusal refusal) {
            trouble.set(Optional.of(new Trouble(refusal.sentence(), words, refusal.place().stream().boxed().findFirst())));
        } else {
            trouble.set(Optional.of(new Trouble(Failures.explain(failure).sentence(), words, Optional.empty())));
        }
    }

    private void show(String words, Sifted answer) {
        Found found = answer.found();
        var before = chosen.get();
        trouble.set(Optional.empty());
        counts = Optional.of(answer.counts());
        arrange();
        summary.set(summary(found));
        nothing.set((NOTHING + " " + found.hint()).strip());
        total.set(found.total());
        hasMore.set(found.total() > found.passages().size());
        if (!hits.equals(found.passages())) {
            hits.setAll(found.passages());
        }
        answered.set(words);
        answers.set(answers.get() + 1);
        chosen.set(before.flatMap(this::again).or(() -> hits.stream().findFirst()));
    }

    /// The same place among the new hits.
    private Optional<Found.Passage> again(Found.Passage hit) {
        return hits.stream().filter(one -> one.span().equals(hit.span()) && one.source().id().equals(hit.source().id())).findFirst();
    }

    private static String summary(Found found) {
        String hits = found.total() == 1 ? "1 hit" : "%,d hits".formatted(found.total());
        String sources = found.sources() == 1 ? "1 source" : "%,d sources".formatted(found.sources());
        long milliseconds = Math.max(1, found.took().toMillis());
        return found.total() == 0 ? "no hits, %,d ms".formatted(milliseconds) : "%s in %s, %,d ms".formatted(hits, sources, milliseconds);
    }

    private void arrange() {
        StudyState study = workspace.study().now();
        var known = new Facets.Known(study.sources(), study.people(), study.speakers(), study.codebook(), study.coders());
        List<FacetGroup> now = new Facets(known, sieve.get(), counts).groups();
        if (!groups.equals(now)) {
            groups.setAll(now);
        }
    }

    /// Where all hits lie that pass the sieve, listed or not.
    CompletableFuture<List<Proposing.Place>> places() {
        return workspace.searching().places(SearchQuery.of(answered.get()).in(forms.get()), sieve.get());
    }

    /// Writes all hits that pass the sieve, listed or not, to a file; its ending says in which format.
    public CompletableFuture<Void> export(Path file) {
        String words = answered.get();
        Codebook codebook = workspace.study().now().codebook();
        return workspace.searching().sift(SearchQuery.of(words).first(0).in(forms.get()), sieve.get())
                .thenAcceptAsync(all -> Exporting.write(HitTable.of(words, all.found(), codebook), file), workspace.project().threads().work())
                .whenCompleteAsync((_, failure) -> {
                    if (failure == null) {
                        workspace.messages().say("The hits are in " + file.getFileName() + ".");
                    } else {
                        workspace.messages().failed(failure);
                    }
                }, workspace.project().threads().screen());
    }

    /// Goes to the hit so many places further on, as far as there is one.
    public void step(int by) {
        if (!hits.isEmpty()) {
            int at = chosen.get().map(hits::indexOf).orElse(-1);
            chosen.set(Optional.of(hits.get(Math.clamp(at + by, 0, hits.size() - 1))));
        }
    }

    @Override
    public void close() {
        stopListening.run();
        subscriptions.unsubscribe();
    }
}
