package org.heddle.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.heddle.domain.source.SourceId;
import org.jspecify.annotations.Nullable;

/// Which documents of a segment hold which source: each source one run of them, in text order. Never changes, so it is found out once a segment.
final class SourceRuns {
    private final SourceId[] sources;
    private final int[] bounds;
    private volatile @Nullable Ranked last;

    private record Ranked(SourceRanking ranking, int[] ranks) {}

    private SourceRuns(SourceId[] sources, int[] bounds) {
        this.sources = sources;
        this.bounds = bounds;
    }

    static SourceRuns of(LeafReader reader) throws IOException {
        SortedDocValues keys = DocValues.getSorted(reader, TurnDocuments.SOURCE);
        List<SourceId> sources = new ArrayList<>();
        var bounds = new int[16];
        int before = -1;
        for (int document = 0; document < reader.maxDoc(); document++) {
            int ordinal = keys.advanceExact(document) ? keys.ordValue() : -1;
            if (ordinal != before) {
                bounds = sources.size() + 1 < bounds.length ? bounds : Arrays.copyOf(bounds, 2 * bounds.length);
                bounds[sources.size()] = document;
                sources.add(new SourceId(UUID.fromString(keys.lookupOrd(ordinal).utf8ToString())));
            }
            before = ordinal;
        }
        bounds[sources.size()] = reader.maxDoc();
        return new SourceRuns(sources.toArray(SourceId[]::new), Arrays.copyOf(bounds, sources.size() + 1));
    }

    int size() {
        return sources.length;
    }

    SourceId source(int run) {
        return sources[run];
    }

    int from(int run) {
        return bounds[run];
    }

    int to(int run) {
        return bounds[run + 1];
    }

    /// The run that a document stands in; it is looked for near `run` first, because most questions go on where the last one was.
    int of(int document, int run) {
        if (bounds[run] <= document && document < bounds[run + 1]) {
            return run;
        }
        int found = Arrays.binarySearch(bounds, document);
        return found >= 0 ? found : -found - 2;
    }

    /// Where the source of each run stands in the list of the search; -1 when it is not searched.
    int[] ranks(SourceRanking ranking) {
        Ranked known = last;
        if (known == null || known.ranking() != ranking) {
            known = new Ranked(ranking, Arrays.stream(sources).mapToInt(ranking::of).toArray());
            last = known;
        }
        return known.ranks();
    }
}
