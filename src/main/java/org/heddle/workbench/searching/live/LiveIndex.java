package org.heddle.workbench.searching.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.Touched;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.search.IndexState;
import org.heddle.search.QuoteIndex;
import org.heddle.search.SearchRequest;
import org.heddle.search.SearchResult;
import org.heddle.store.ProjectStore;
import org.heddle.store.ProjectStore.Mark;
import org.heddle.workbench.Failures;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Progress;
import org.jspecify.annotations.Nullable;

/// The search index of an open project, kept in step with it. It is opened when it is first needed, and given up and built again when anything
/// about it is odd. Used on the index thread only.
public final class LiveIndex {
    private static final int UPDATES_A_COMMIT = 64;
    private static final int SHOWN_EVERY = 20;
    private static final int MANY = 20;

    private final OpenProject project;
    private final Optional<Path> folder;
    private @Nullable QuoteIndex index;
    private Mark seen = new Mark(0, "");
    private int uncommitted;
    private boolean hasFailed;

    /// Without a folder the index lives in memory only.
    public LiveIndex(OpenProject project, Optional<Path> folder) {
        this.project = project;
        this.folder = folder;
    }

    /// Opens the index if need be and lets it catch up; says how it was found.
    public IndexCondition bringUpToDate(Consumer<Progress> progress) {
        try {
            return index == null ? catchUp(progress) : IndexCondition.CURRENT;
        } catch (IOException | RuntimeException odd) {
            giveUp(odd);
            return bringUpToDateInMemory(progress);
        }
    }

    private IndexCondition bringUpToDateInMemory(Consumer<Progress> progress) {
        try {
            catchUp(progress);
            return IndexCondition.DAMAGED;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private IndexCondition catchUp(Consumer<Progress> progress) throws IOException {
        boolean wasThere = folder.isPresent() && isThere(folder.get());
        QuoteIndex opened = folder.isEmpty() || hasFailed ? QuoteIndex.inMemory() : QuoteIndex.open(folder.get());
        index = opened;
        Mark known = new Mark(opened.state().revision(), opened.state().logUuid());
        Behind behind = project.ask(reader -> behind(known, reader));
        IndexCondition found = condition(wasThere, known, behind);
        if (behind.rebuild()) {
            opened.clear();
        }
        take(opened, behind.sources(), progress);
        seen = behind.now();
        if (!seen.equals(known)) {
            commit(opened);
        }
        return found;
    }

    private static IndexCondition condition(boolean wasThere, Mark known, Behind behind) {
        if (!wasThere) {
            return IndexCondition.ABSENT;
        }
        if (behind.rebuild() || (known.revision() == 0 && behind.now().revision() > 0)) {
            return IndexCondition.DAMAGED;
        }
        return known.equals(behind.now()) ? IndexCondition.CURRENT : IndexCondition.BEHIND;
    }

    private static boolean isThere(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("segments"));
        }
    }

    /// What an index lacks that knows the project up to some act.
    private record Behind(Mark now, boolean rebuild, List<SourceId> sources) {}

    private Behind behind(Mark known, ProjectReader reader) {
        ProjectStore store = project.store();
        Mark now = store.mark();
        if (known.revision() > 0 && store.knows(known)) {
            Set<SourceId> touched = new LinkedHashSet<>();
            store.touchedSince(known.revision()).stream().filter(LiveIndex::changesWords).forEach(act -> touched.addAll(act.sources()));
            return new Behind(now, false, List.copyOf(touched));
        }
        return new Behind(now, known.revision() > 0, reader.sources().all().stream().map(Source::id).toList());
    }

    /// Codings do not stand in the index, so an act that touched a source only through them needs nothing.
    public static boolean changesWords(Touched touched) {
        return touched.people() || (touched.codings().isEmpty() && !touched.sources().isEmpty());
    }

    private void take(QuoteIndex into, Collection<SourceId> sources, Consumer<Progress> progress) throws IOException {
        int done = 0;
        var hands = new SecondHand(into, project.threads().work());
        for (SourceId source : sources) {
            Optional<Transcript> transcript = project.ask(reader -> reader.sources().find(source).map(one -> reader.sources().transcript(one.id())));
            if (transcript.isPresent()) {
                hands.update(transcript.get());
            } else {
                into.remove(source);
            }
            if (++done % SHOWN_EVERY == 0 || done == sources.size()) {
                progress.accept(new Progress("Indexing", done, sources.size()));
            }
        }
        hands.finish();
        if (sources.size() > MANY) {
            hands.spill();
        }
        into.refresh();
    }

    /// Takes notice of an act. An index that nobody has needed yet catches up later.
    public void follow(Applied applied) {
        QuoteIndex open = index;
        if (open == null || applied.revision() <= seen.revision()) {
            return;
        }
        try {
            if (changesWords(applied.touched())) {
                take(open, applied.touched().sources(), _ -> { });
                uncommitted += applied.touched().sources().size();
            }
            seen = project.ask(_ -> project.store().markAt(applied.revision()));
            if (uncommitted >= UPDATES_A_COMMIT) {
                commit(open);
            }
        } catch (IOException | RuntimeException odd) {
            giveUp(odd);
        }
    }

    /// What is asked of the index when it is up to date.
    public interface Question {
        SearchResult ask(QuoteIndex index) throws IOException;
    }

    /// Throws `Refusal` for a query that cannot be read.
    public SearchResult search(SearchRequest request) {
        return answer(open -> open.search(request));
    }

    public SearchResult answer(Question question) {
        bringUpToDate(_ -> { });
        QuoteIndex open = index;
        if (open == null) {
            throw new IllegalStateException("no index");
        }
        try {
            return question.ask(open);
        } catch (IOException failure) {
            giveUp(failure);
            throw new UncheckedIOException(failure);
        }
    }

    private void commit(QuoteIndex open) throws IOException {
        open.commit(state());
        uncommitted = 0;
    }

    private IndexState state() {
        return new IndexState(seen.revision(), seen.uuid());
    }

    /// The disk or the index is odd: from here on the words are kept in memory.
    private void giveUp(Exception odd) {
        Failures.explain(odd);
        hasFailed = true;
        closeQuietly(index);
        index = null;
    }

    private static void closeQuietly(@Nullable QuoteIndex open) {
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException | RuntimeException _) {
            // It is being given up anyway.
        }
    }

    public void close() {
        QuoteIndex open = index;
        index = null;
        try {
            if (open != null && !open.state().equals(state())) {
                commit(open);
            }
        } catch (IOException | RuntimeException odd) {
            Failures.explain(odd);
        } finally {
            closeQuietly(open);
        }
    }
}
