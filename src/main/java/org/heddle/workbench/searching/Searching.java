package org.heddle.workbench.searching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.search.CodeLogic;
import org.heddle.domain.search.CodeLogicReader;
import org.heddle.domain.search.FieldedQuery;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.team.CoderId;
import org.heddle.search.Excerpt;
import org.heddle.search.Hit;
import org.heddle.search.QuoteIndex;
import org.heddle.search.SearchRequest;
import org.heddle.search.SearchResult;
import org.heddle.search.words.StoredText;
import org.heddle.workbench.Folders;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Progress;
import org.heddle.workbench.coding.Passage;
import org.heddle.workbench.searching.facet.Catalogue;
import org.heddle.workbench.searching.facet.CodingIndex;
import org.heddle.workbench.searching.facet.Sieve;
import org.heddle.workbench.searching.facet.Sifting;
import org.heddle.workbench.searching.live.IndexCondition;
import org.heddle.workbench.searching.live.LiveIndex;
import org.jspecify.annotations.Nullable;

/// Finds words in an open project, and keeps its index in step with every act. What is asked is answered on the index thread, after all acts before it.
public final class Searching implements AutoCloseable {
    private final OpenProject project;
    private final LiveIndex index;
    private final WritingIndex writings;
    private final Texts texts = new Texts();
    private final Runnable stopListening;
    private @Nullable Catalogue catalogue;
    /// As the coder whose they are may see them; read again after any act.
    private @Nullable CodingIndex codings;
    private @Nullable CoderId codingsFor;

    private Searching(OpenProject project, Optional<Path> folder) {
        this.project = project;
        index = new LiveIndex(project, folder);
        writings = new WritingIndex(project);
        stopListening = project.onChange(applied -> project.threads().index().execute(() -> follow(applied)));
    }

    /// With an index in the cache folder of this computer.
    public static Searching of(OpenProject project, Folders folders) {
        return new Searching(project, folder(project, folders));
    }

    /// With an index that leaves no trace on the disk.
    public static Searching inMemory(OpenProject project) {
        return new Searching(project, Optional.empty());
    }

    /// Keyed by project and real path: a copied project is another one. Without a folder that can be written, in memory.
    private static Optional<Path> folder(OpenProject project, Folders folders) {
        try {
            Folders.owned(folders.cache());
            Folders.owned(folders.cache().resolve("index"));
            return Optional.of(place(project, folders));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Where the index of this project lies.
    public static Path place(OpenProject project, Folders folders) throws IOException {
        String key = SourceText.sha256(project.projectId() + "\n" + project.file().toRealPath());
        return folders.cache().resolve("index").resolve(key.substring(0, 32));
    }

    /// Deletes the index of this project from the disk. No `Searching` of it may be open.
    public static void forget(OpenProject project, Folders folders) throws IOException {
        Path folder = place(project, folders);
        QuoteIndex.forget(folder);
        Files.deleteIfExists(folder);
    }

    private void follow(Applied applied) {
        if (LiveIndex.changesWords(applied.touched())) {
            catalogue = null;
        }
        codings = null;
        writings.outdate();
        index.follow(applied);
    }

    /// Opens the index and lets it catch up; says how it was found. `progress` is told on the screen's thread.
    public CompletableFuture<IndexCondition> bringUpToDate(Consumer<Progress> progress) {
        Executor screen = project.threads().screen();
        return onIndex(() -> index.bringUpToDate(step -> screen.execute(() -> progress.accept(step))));
    }

    /// Answers on the screen's thread; fails with `Refusal` for a query that cannot be read.
    public CompletableFuture<Found> search(SearchQuery query) {
        return onIndex(() -> find(query));
    }

    /// The first hits that a sieve keeps, and what each of its choices would keep; fails with `Refusal` for a query that cannot be read.
    public CompletableFuture<Sifted> sift(SearchQuery query, Sieve sieve) {
        return onIndex(() -> pass(query, sieve));
    }

    /// Where all hits lie that a sieve keeps, without their words: enough to propose a code for them.
    public CompletableFuture<List<Proposing.Place>> places(SearchQuery query, Sieve sieve) {
        return onIndex(() -> sifted(query.first(0), sifting(query, sieve)).hits().stream()
                .map(hit -> new Proposing.Place(hit.source(), hit.words())).toList());
    }

    /// Searches memos, coding notes or code definitions, as far as the asking coder may read them.
    public CompletableFuture<FoundWritings> searchWritings(SearchQuery query, Set<Writing.Sort> sorts) {
        return onIndex(() -> writings.find(query, sorts));
    }

    /// All places of a query, without their words; in order of sources and places.
    public CompletableFuture<List<Hit>> places(SearchQuery query) {
        return onIndex(() -> {
            Catalogue all = catalogue();
            FieldedQuery fielded = fielded(query, all);
            SearchRequest request = new Narrowing(project, all, query.scope()).request(query.saying(fielded.words()).first(0));
            return result(query, reading(narrowed(request, all, fielded), query, all)).hits();
        });
    }

    private <T> CompletableFuture<T> onIndex(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, project.threads().index()).whenCompleteAsync((_, _) -> { }, project.threads().screen());
    }

    private Found find(SearchQuery query) {
        long begun = System.nanoTime();
        Catalogue all = catalogue();
        FieldedQuery fielded = fielded(query, all);
        SearchRequest request = new Narrowing(project, all, query.scope()).request(query.saying(fielded.words()));
        return found(result(query, reading(narrowed(request, all, fielded), query, all)), all, fielded, begun);
    }

    private static FieldedQuery fielded(SearchQuery query, Catalogue all) {
        if (CodeLogicReader.isOne(query.text())) {
            return FieldedQuery.ofWords(query.text());
        }
        return FieldedQuery.read(Alike.isOne(query.text()) ? Alike.rest(query.text()) : query.text(), all.attributes());
    }

    private SearchResult result(SearchQuery query, SearchRequest request) {
        if (CodeLogicReader.isOne(query.text())) {
            CodeLogic logic = CodeLogicReader.read(query.text(), project.ask(reader -> reader.codes().codebook()));
            return new CodeHits(project, codings()).find(logic, request);
        }
        if (Alike.isOne(query.text())) {
            Alike alike = project.ask(reader -> Alike.read(query.text(), reader));
            return index.answer(open -> open.like(alike.sample(), alike.words(), request, Alike.MOST));
        }
        return index.search(request);
    }

    private SearchRequest narrowed(SearchRequest request, Catalogue all, FieldedQuery fielded) {
        return fielded.conditions().isEmpty() ? request : request.alsoKeeping(new Conditions(project, all, fielded.conditions()));
    }

    private SearchRequest reading(SearchRequest request, SearchQuery query, Catalogue all) {
        return request.reading(id -> all.source(id).map(source -> project.ask(reader -> texts.of(source, reader.sources()::utf8))).orElse(StoredText.NONE), query.isStopped());
    }

    private Sifted pass(SearchQuery query, Sieve sieve) {
        long begun = System.nanoTime();
        Sifting sifting = sifting(query, sieve);
        Catalogue all = catalogue();
        Found found = found(sifted(query, sifting), all, fielded(query, all), begun);
        return new Sifted(found, sifting.counts());
    }

    private Sifting sifting(SearchQuery query, Sieve sieve) {
        Catalogue all = catalogue();
        return new Sifting(sieve.hearing(fielded(query, all).conditions()), all, codings(), project.ask(reader -> reader.codes().codebook()));
    }

    private SearchResult sifted(SearchQuery query, Sifting sifting) {
        Catalogue all = catalogue();
        FieldedQuery fielded = fielded(query, all);
        SearchRequest request = SearchRequest.of(fielded.words(), all.sources()).in(query.forms()).first(query.limit());
        return result(query, reading(narrowed(request, all, fielded).alsoKeeping(sifting), query, all));
    }

    private CodingIndex codings() {
        CoderId coder = project.coder();
        CodingIndex known = codings;
        if (known == null || !coder.equals(codingsFor)) {
            known = new CodingIndex(project.ask(reader -> reader.codings().marked()));
            codings = known;
            codingsFor = project.coder().equals(coder) ? coder : null; // who took over meanwhile gets an index of their own
        }
        return known;
    }

    private Found found(SearchResult result, Catalogue all, FieldedQuery asked, long begun) {
        List<Found.Passage> passages = project.ask(reader -> passages(result.hits(), all, reader));
        return new Found(result.total(), result.sources(), passages, asked.strangers(), Duration.ofNanos(System.nanoTime() - begun));
    }

    private Catalogue catalogue() {
        Catalogue known = catalogue;
        if (known == null) {
            known = project.ask(Catalogue::of);
            catalogue = known;
        }
        return known;
    }

    /// Leaves out words that were removed a moment ago.
    private List<Found.Passage> passages(List<Hit> hits, Catalogue all, ProjectReader reader) {
        Map<SourceId, Optional<Source>> there = new HashMap<>();
        hits.forEach(hit -> there.computeIfAbsent(hit.source(), id -> all.source(id).flatMap(one -> reader.sources().find(one.id()))));
        return hits.stream().flatMap(hit -> there.getOrDefault(hit.source(), Optional.empty()).flatMap(source -> passage(hit, source, all, reader)).stream()).toList();
    }

    private Optional<Found.Passage> passage(Hit hit, Source source, Catalogue all, ProjectReader reader) {
        return texts.of(source, reader.sources()::utf8).words(hit.turnWords()).map(words -> passage(hit, source, Excerpt.of(words, hit), all, reader));
    }

    private static Found.Passage passage(Hit hit, Source source, Excerpt excerpt, Catalogue all, ProjectReader reader) {
        return new Found.Passage(source, hit.turn(), hit.speaker(), hit.words(), excerpt.before(), excerpt.words(), excerpt.after(),
                all.attribution(source.id(), hit.speaker()), reader.codings().touching(source.id(), hit.words()));
    }

    /// Lets the index go, so that it can be deleted; the next search opens another. Used on the index thread.
    public void letGo() {
        index.close();
    }

    /// Puts what is left on the disk and lets the index go.
    @Override
    public void close() {
        stopListening.run();
        CompletableFuture.runAsync(writings::close, project.threads().index()).join();
        CompletableFuture.runAsync(index::close, project.threads().index()).join();
    }
}
