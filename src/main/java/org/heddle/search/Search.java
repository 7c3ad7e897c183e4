package org.heddle.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.FixedBitSet;
import org.heddle.domain.Refusal;
import org.heddle.search.place.Places;
import org.heddle.search.query.QueryReader;
import org.heddle.search.query.Wanted;

/// One search. It counts the occurrences turn by turn, and places only those that are listed,
/// unless a filter wants to see every place or two words of the query could answer for the same place.
final class Search {
    /// The documents of one source in a segment that has hits.
    private record Run(int rank, int segment, int from, int to, int hits) {}

    private static final int OFTEN = 1 << 12;

    private final SearchRequest request;
    private final Wanted wanted;
    private final TermReader terms = new TermReader();
    private final List<Segment> segments = new ArrayList<>();
    private final List<SegmentMatcher> matchers = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();

    Search(SearchRequest request) {
        this.request = request;
        boolean isEveryTurn = request.query().isBlank() && request.filter().isPresent();
        wanted = isEveryTurn ? new Wanted.Everything() : QueryReader.read(request.query(), request.forms());
    }

    SearchResult in(IndexReader reader, KnownSegments known) throws IOException {
        segments.addAll(known.of(reader, request.sources()));
        for (Segment segment : segments) {
            var matcher = new SegmentMatcher(segment, terms, request);
            matchers.add(matcher);
            matches.add(matcher.match(wanted, segment.searched(request)));
        }
        boolean placesAll = request.limit() == 0 || request.filter().isPresent() || !countsAreExact();
        return placesAll ? placed() : counted();
    }

    /// False when adding the counts up could count a place twice.
    private boolean countsAreExact() {
        List<Wanted> marked = wanted.marked().toList();
        List<Wanted.Term> words = marked.stream().filter(Wanted.Term.class::isInstance).map(Wanted.Term.class::cast).distinct().toList();
        List<Wanted> rows = marked.stream().filter(each -> !(each instanceof Wanted.Term)).toList();
        boolean isReadLetterByLetter = rows.stream().anyMatch(each -> !(each instanceof Wanted.Phrase || each instanceof Wanted.Near));
        return (marked.size() == 1 || !isReadLetterByLetter) && rows.stream().distinct().count() == rows.size() && terms.areApart(words)
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
                FixedBitSet.orRange(matches.get(run.segment()).turns(), run.from(), listed.get(run.segment()), run.from(), run.to() - run.from());
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

    private void count(int number, List<Run> into) throws IOException {
        Segment segment = segments.get(number);
        SourceRuns runs = segment.runs();
        Tally tally = matchers.get(number).count(matches.get(number));
        for (int run = 0; run < runs.size(); run++) {
            if (tally.of(run) > 0) {
                into.add(new Run(segment.rankOf(run), number, runs.from(run), runs.to(run), tally.of(run)));
            }
        }
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
