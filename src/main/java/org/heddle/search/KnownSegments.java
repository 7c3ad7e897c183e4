package org.heddle.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.heddle.domain.source.SourceId;

/// What was found out about the segments of an index, kept from search to search as long as they last. Safe for several threads.
final class KnownSegments {
    private final Map<IndexReader.CacheKey, SourceRuns> runs = new ConcurrentHashMap<>();
    private volatile SourceRanking ranking = SourceRanking.NONE;

    /// The segments of a search over these sources.
    List<Segment> of(IndexReader reader, List<SourceId> sources) throws IOException {
        SourceRanking wanted = ranking.orOf(sources);
        ranking = wanted;
        List<Segment> segments = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            segments.add(new Segment(leaf.reader(), runs(leaf.reader()), wanted));
        }
        return segments;
    }

    private SourceRuns runs(LeafReader reader) throws IOException {
        IndexReader.CacheHelper life = reader.getCoreCacheHelper();
        SourceRuns known = runs.get(life.getKey());
        if (known == null) {
            known = SourceRuns.of(reader);
            runs.put(life.getKey(), known);
            life.addClosedListener(runs::remove);
        }
        return known;
    }
}
