package org.heddle.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.search.words.QuoteAnalyzer;

/// Finds turns that share the telling words of a sample: those that stand in it and in few other turns. The most alike comes first.
final class Likeness {
    private static final int TELLING = 25;
    private static final int FEWEST_SHARED = 2;
    private static final double COMMON = 0.1;
    private static final int COMMON_ANYWAY = 20;
    private static final double SATURATION = 1.2;
    private static final int SHORT = 200;

    private record Telling(Term term, double weight) {}

    private record Scored(Hit hit, int rank, double score) {}

    private final SearchRequest request;
    private final String sample;

    Likeness(SearchRequest request, String sample) {
        this.request = request;
        this.sample = sample;
    }

    List<Hit> in(IndexReader reader, KnownSegments known) throws IOException {
        List<Telling> telling = telling(reader);
        List<Scored> scored = new ArrayList<>();
        for (Segment segment : known.of(reader, request.sources())) {
            score(segment, telling, scored);
        }
        scored.sort(Comparator.comparingDouble(Scored::score).reversed().thenComparingInt(Scored::rank).thenComparingInt(one -> one.hit().words().start()));
        return scored.stream().map(Scored::hit).toList();
    }

    private List<Telling> telling(IndexReader reader) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        var words = QuoteAnalyzer.ofText(sample, 0, sample.length());
        while (words.next()) {
            counts.merge(words.word(), 1, Integer::sum);
        }
        int turns = Math.max(1, reader.numDocs());
        List<Telling> telling = new ArrayList<>();
        for (Map.Entry<String, Integer> word : counts.entrySet()) {
            var term = new Term(TurnDocuments.WORDS, word.getKey());
            int having = reader.docFreq(term);
            if (having > 0 && having <= Math.max(COMMON_ANYWAY, COMMON * turns)) {
                telling.add(new Telling(term, Math.sqrt(word.getValue()) * Math.log((turns + 1.0) / having)));
            }
        }
        telling.sort(Comparator.comparingDouble(Telling::weight).reversed().thenComparing(one -> one.term().text()));
        return telling.subList(0, Math.min(TELLING, telling.size()));
    }

    private void score(Segment segment, List<Telling> telling, List<Scored> into) throws IOException {
        var scores = new double[segment.reader().maxDoc()];
        var shared = new int[scores.length];
        for (Telling word : telling) {
            PostingsEnum postings = segment.reader().postings(word.term(), PostingsEnum.FREQS);
            while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                double often = postings.freq();
                scores[postings.docID()] += word.weight() * often / (often + SATURATION);
                shared[postings.docID()]++;
            }
        }
        FixedBitSet searched = segment.searched(request);
        Segment.Documents documents = segment.documents();
        int fewest = Math.min(FEWEST_SHARED, telling.size());
        for (int turn = 0; turn < scores.length; turn++) {
            if (shared[turn] >= fewest && fewest > 0 && searched.get(turn)) {
                TextSpan words = documents.turnWords(turn);
                var hit = new Hit(documents.source(turn), documents.turn(turn), documents.speaker(turn), words, words);
                into.add(new Scored(hit, documents.rank(turn), scores[turn] / Math.sqrt(SHORT + words.length())));
            }
        }
    }

    /// The first hits that the filter of the request keeps, other than the sample itself.
    static SearchResult kept(List<Hit> hits, SearchRequest request, int most, Hit sample) {
        List<Hit> kept = new ArrayList<>();
        Set<SourceId> sources = new HashSet<>();
        for (Hit hit : hits) {
            boolean isSample = hit.source().equals(sample.source()) && hit.words().overlaps(sample.words());
            if (kept.size() < most && !isSample && request.filter().map(rule -> rule.keeps(hit.source(), hit.speaker(), hit.words())).orElse(true)) {
                kept.add(hit);
                sources.add(hit.source());
            }
        }
        int listed = request.limit() == 0 ? kept.size() : Math.min(request.limit(), kept.size());
        return new SearchResult(kept.size(), kept.subList(0, listed), sources.size());
    }
}
