package org.heddle.workbench.searching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.source.Turn;
import org.heddle.domain.source.Turns;
import org.heddle.domain.team.CoderId;
import org.heddle.search.Excerpt;
import org.heddle.search.Hit;
import org.heddle.search.QuoteIndex;
import org.heddle.search.SearchRequest;
import org.heddle.search.SearchResult;
import org.heddle.search.words.StoredText;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.searching.Writing.Sort;
import org.jspecify.annotations.Nullable;

/// Memos, coding notes and code definitions as one coder may read them, indexed in memory when somebody first searches them. After any act
/// they are compared with what is indexed, so that a memo that goes on in its act, and a pass that is released, are never missed.
/// Used on the index thread only.
final class WritingIndex {
    private final OpenProject project;
    private final SequencedMap<SourceId, Writing> indexed = new LinkedHashMap<>();
    private @Nullable QuoteIndex index;
    private @Nullable CoderId reader;
    private boolean isStale = true;

    WritingIndex(OpenProject project) {
        this.project = project;
    }

    /// Something was done: look again before the next search.
    void outdate() {
        isStale = true;
    }

    FoundWritings find(SearchQuery query, Set<Sort> sorts) {
        long begun = System.nanoTime();
        try {
            QuoteIndex current = current();
            List<SourceId> wanted = indexed.entrySet().stream().filter(entry -> sorts.contains(entry.getValue().sort())).map(Map.Entry::getKey).toList();
            SearchResult found = current.search(SearchRequest.of(query.text(), wanted).in(query.forms()).first(query.limit())
                    .reading(this::text, query.isStopped()));
            return new FoundWritings(found.total(), found.sources(), found.hits().stream().map(this::place).toList(), Duration.ofNanos(System.nanoTime() - begun));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private StoredText text(SourceId key) {
        return Optional.ofNullable(indexed.get(key)).map(writing -> StoredText.of(writing.text())).orElse(StoredText.NONE);
    }

    private FoundWritings.Place place(Hit hit) {
        Writing writing = Objects.requireNonNull(indexed.get(hit.source()));
        Excerpt excerpt = Excerpt.of(hit.turnWords().of(writing.text()), hit);
        return new FoundWritings.Place(writing, hit.words(), excerpt.before(), excerpt.words(), excerpt.after());
    }

    private QuoteIndex current() throws IOException {
        QuoteIndex known = index;
        if (known == null) {
            known = QuoteIndex.inMemory();
            index = known;
        }
        CoderId asking = project.coder();
        if (isStale || !asking.equals(reader)) {
            take(known, project.ask(Writing::all));
            reader = asking;
            isStale = !asking.equals(project.coder()); // whoever took over meanwhile is read for anew
        }
        return known;
    }

    private void take(QuoteIndex into, List<Writing> now) throws IOException {
        SequencedMap<SourceId, Writing> before = new LinkedHashMap<>(indexed);
        indexed.clear();
        for (Writing writing : now) {
            var key = new SourceId(writing.id());
            indexed.put(key, writing);
            if (!writing.equals(before.remove(key))) {
                into.update(transcript(key, writing));
            }
        }
        for (SourceId gone : before.keySet()) {
            into.remove(gone);
        }
        into.refresh();
    }

    /// The index knows transcripts: a writing is one turn of nobody.
    private static Transcript transcript(SourceId key, Writing writing) {
        String text = writing.text();
        List<Turn> turns = text.isEmpty() ? List.of() : List.of(new Turn(1, "", 0, text.length()));
        return new Transcript(new Source(key, writing.sort().words(), "", SourceKind.DOCUMENT, "", text.length(), text.length()), text, new Turns(turns), List.of(),
                Optional.empty());
    }

    void close() {
        try {
            if (index != null) {
                index.close();
            }
        } catch (IOException _) {
            // It lives in memory only.
        }
        index = null;
        indexed.clear();
        isStale = true;
    }
}
