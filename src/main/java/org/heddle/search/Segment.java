package org.heddle.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.search.place.Places;

/// One segment of the index as one search sees it: whole sources, each a run of documents in text order.
final class Segment {
    private final LeafReader reader;
    private final SourceRuns runs;
    private final int[] ranks;

    Segment(LeafReader reader, SourceRuns runs, SourceRanking ranking) {
        this.reader = reader;
        this.runs = runs;
        ranks = runs.ranks(ranking);
    }

    LeafReader reader() {
        return reader;
    }

    SourceRuns runs() {
        return runs;
    }

    /// Where the source of a run stands in the list of the search; -1 when it is not searched.
    int rankOf(int run) {
        return ranks[run];
    }

    /// The turns in which to look.
    FixedBitSet searched(SearchRequest request) throws IOException {
        FixedBitSet turns = ofWantedSources();
        Bits alive = reader.getLiveDocs();
        if (alive != null) {
            alive.applyMask(turns, 0);
        }
        if (!request.speakers().isEmpty()) {
            turns.and(with(TurnDocuments.SPEAKER, request.speakers()));
        }
        if (request.voices() == Voices.PARTICIPANTS) {
            turns.andNot(with(TurnDocuments.INTERVIEWER, List.of(TurnDocuments.YES)));
        }
        return turns;
    }

    private FixedBitSet ofWantedSources() {
        var wanted = new FixedBitSet(reader.maxDoc());
        wanted.set(0, reader.maxDoc());
        for (int run = 0; run < ranks.length; run++) {
            if (ranks[run] < 0) {
                wanted.clear(runs.from(run), runs.to(run));
            }
        }
        return wanted;
    }

    private FixedBitSet with(String field, Collection<String> values) throws IOException {
        var turns = new FixedBitSet(reader.maxDoc());
        for (String value : values) {
            PostingsEnum postings = reader.postings(new Term(field, new BytesRef(value)), PostingsEnum.NONE);
            if (postings != null) {
                turns.or(postings);
            }
        }
        return turns;
    }

    Documents documents() throws IOException {
        return new Documents();
    }

    /// What the documents of this segment are. Asked in ascending order only.
    final class Documents {
        private final SortedDocValues speaker = DocValues.getSorted(reader, TurnDocuments.SPEAKER);
        private final String[] labels = new String[speaker.getValueCount()];
        private final NumericDocValues number = DocValues.getNumeric(reader, TurnDocuments.NUMBER);
        private final NumericDocValues start = DocValues.getNumeric(reader, TurnDocuments.START);
        private final NumericDocValues end = DocValues.getNumeric(reader, TurnDocuments.END);
        private int run;

        private Documents() throws IOException {}

        /// Where the document's source stands in the list of the search.
        int rank(int document) {
            run = runs.of(document, run);
            return ranks[run];
        }

        SourceId source(int document) {
            run = runs.of(document, run);
            return runs.source(run);
        }

        int turn(int document) throws IOException {
            return (int) value(number, document);
        }

        TextSpan turnWords(int document) throws IOException {
            return new TextSpan((int) value(start, document), (int) value(end, document));
        }

        TextSpan words(int document, Places places, int at) throws IOException {
            int turnStart = (int) value(start, document);
            return new TextSpan(turnStart + places.start(at), turnStart + places.end(at));
        }

        /// The label of the turn.
        String speaker(int document) throws IOException {
            speaker.advanceExact(document);
            int ordinal = speaker.ordValue();
            if (labels[ordinal] == null) {
                labels[ordinal] = speaker.lookupOrd(ordinal).utf8ToString();
            }
            return labels[ordinal];
        }

        /// Adds the hits from one place up to another, as long as there is room; hits of one turn share its label and bounds.
        void list(Places places, int from, int to, int room, List<Hit> hits) throws IOException {
            int at = from;
            while (at < to && hits.size() < room) {
                int document = places.document(at);
                String label = speaker(document);
                var turn = new TextSpan((int) value(start, document), (int) value(end, document));
                for (; at < to && hits.size() < room && places.document(at) == document; at++) {
                    var words = new TextSpan(turn.start() + places.start(at), turn.start() + places.end(at));
                    hits.add(new Hit(source(document), turn(document), label, words, turn));
                }
            }
        }

        private static long value(NumericDocValues values, int document) throws IOException {
            values.advanceExact(document);
            return values.longValue();
        }
    }
}
