package org.heddle.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.heddle.domain.Refusal;
import org.heddle.domain.source.SourceId;
import org.heddle.search.place.Places;
import org.heddle.search.query.QueryReader;
import org.heddle.search.query.Wanted;

/// One search. It counts the occurrences turn by turn, and places only those that are listed,
/// unless a filter wants to see every place or two words of the query could answer for the same place.
final class Search {
    /// The turns of one source in a segment that have hits, from the first to the last one.
    private record Run(int rank, int segment, int first, int last, int hits) {}

    private static final int OFTEN = 1 << 12;

    private final SearchRequest request;
    private final Wanted wanted;
    private final TermReader terms = new TermReader();
    private final List<Segment> segments = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();

    Search(SearchRequest request) {
        this.request = request;
        boolean isEveryTurn = request.query().isBlank() && request.filter().isPresent();
        wanted = isEveryTurn ? new Wanted.Everything() : QueryReader.read(request.query(), request.forms());
    }

    SearchResult in(IndexReader reader) throws IOException {
        Map<SourceId, Integer> ranks = new HashMap<>();
        request.sources().forEach(source -> ranks.putIfAbsent(source, ranks.size()));
        for (LeafReaderContext leaf : reader.leaves()) {
            var segment = new Segment(leaf.reader(), ranks);
            segments.add(segment);
            matches.add(new SegmentMatcher(segment, terms, request).match(wanted, segment.searched(request)));
        }
        boolean placesAll = request.limit() == 0 || request.filter().isPresent() || !countsAreExact();
        return placesAll ? placed() : counted();
    }

    /// False when adding the counts up could count a place twice.
    private boolean countsAreExact() {
        List<Wanted> marked = wanted.marked().toList();
        List<Wanted.Term> words = marked.stream().filter(Wanted.Term.class::isInstance).map(Wanted.Term.class::cast).toList();
        List<Wanted> rows = marked.stream().filter(each -> !(each instanceof Wanted.Term)).toList();
        boolean isReadLetterByLetter = rows.stream().anyMatch(each -> !(each instanceof Wanted.Phrase || each instanceof Wanted.Near));
        return (marked.size() == 1 || !isReadLetterByLetter) && marked.stream().distinct().count() == marked.size() && terms.areApart(words)
                && (rows.size() <= 1 || rows.stream().allMatch(Search::isPlainPhrase));
    }

    private static boolean isPlainPhrase(Wanted wanted) {
        return wanted instanceof Wanted.Phrase(List<Wanted.Placed> parts)
                && parts.stream().allMatch(part -> part.term() instanceof Wanted.Word);
    }

    private SearchResult counted() throws IOException {
        List<Run> runs = new ArrayList<>();
        for (int segment = 0; segment < segments.size(); segment++) {
            count(segment, runs);
        }
        runs.sort(Comparator.comparingInt(Run::rank));
        List<FixedBitSet> listed = segments.stream().map(segment -> new FixedBitSet(segment.reader().maxDoc())).toList();
        int hits = 0;
        for (Run run : runs) {
            if (hits < request.limit()) {
                int length = run.last() - run.first() + 1;
                FixedBitSet.orRange(matches.get(run.segment()).turns(), run.first(), listed.get(run.segment()), run.first(), length);
            }
            hits = Math.addExact(hits, run.hits());
        }
        return new SearchResult(hits, list(runsOf(listed), new ArrayList<>()), runs.size());
    }

    private SearchResult placed() throws IOException {
        List<Listed> runs = runsOf(matches.stream().map(Match::turns).toList());
        int total = runs.stream().mapToInt(run -> run.to() - run.from()).reduce(0, Math::addExact);
        return new SearchResult(total, list(runs, new ArrayList<>()), runs.size());
    }

    private void count(int segment, List<Run> runs) throws IOException {
        Match match = matches.get(segment);
        var occurrences = new int[segments.get(segment).reader().maxDoc()];
        match.count(match.turns(), occurrences);
        Segment.Documents documents = segments.get(segment).documents();
        Run run = new Run(-1, segment, 0, 0, 0);
        for (int turn = next(match.turns(), 0); turn != DocIdSetIterator.NO_MORE_DOCS; turn = next(match.turns(), turn + 1)) {
            int rank = documents.rank(turn);
            if (rank != run.rank()) {
                addTo(runs, run);
                run = new Run(rank, segment, turn, turn, 0);
            }
            run = new Run(rank, segment, run.first(), turn, run.hits() + occurrences[turn]);
        }
        addTo(runs, run);
    }

    private static void addTo(List<Run> runs, Run run) {
        if (run.hits() > 0) {
            runs.add(run);
        }
    }

    private static int next(FixedBitSet turns, int from) {
        return from < turns.length() ? turns.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
    }

    /// The places of one source.
    private record Listed(int rank, Segment segment, Places places, int from, int to) {}

    private List<Listed> runsOf(List<FixedBitSet> listed) throws IOException {
        List<Listed> runs = new ArrayList<>();
        int all = 0;
        for (int segment = 0; segment < segments.size(); segment++) {
            var places = new Places();
            matches.get(segment).places(listed.get(segment), places);
            places.tidyByLetters();
            filter(segments.get(segment), places);
            all += places.size();
            Places.checkRoom(all);
            split(segments.get(segment), places, runs);
        }
        runs.sort(Comparator.comparingInt(Listed::rank));
        return runs;
    }

    private void filter(Segment segment, Places places) throws IOException {
        if (request.filter().isPresent()) {
            HitFilter rule = request.filter().get();
            Segment.Documents documents = segment.documents();
            places.keep(at -> {
                goOn(at);
                int document = places.document(at);
                return rule.keeps(documents.source(document), documents.speaker(document), documents.words(document, places, at));
            });
        }
    }

    /// A rule may be slow and the places many: what nobody waits for any more is left.
    private void goOn(int at) {
        if (at % OFTEN == 0 && request.isCancelled().getAsBoolean()) {
            throw new Refusal("The search was stopped. Nothing was changed.");
        }
    }

    private static void split(Segment segment, Places places, List<Listed> runs) throws IOException {
        Segment.Documents documents = segment.documents();
        int from = 0;
        int rank = -1;
        for (int at = 0; at < places.size(); at++) {
            boolean isSameTurn = at > 0 && places.document(at) == places.document(at - 1);
            int here = isSameTurn ? rank : documents.rank(places.document(at));
            if (here != rank && at > 0) {
                runs.add(new Listed(rank, segment, places, from, at));
                from = at;
            }
            rank = here;
        }
        if (places.size() > 0) {
            runs.add(new Listed(rank, segment, places, from, places.size()));
        }
    }

    private List<Hit> list(List<Listed> runs, List<Hit> hits) throws IOException {
        int most = request.limit() == 0 ? Integer.MAX_VALUE : request.limit();
        for (Listed run : runs) {
            if (hits.size() < most) {
                run.segment().documents().list(run.places(), run.from(), run.to(), most, hits);
            }
        }
        return hits;
    }
}
