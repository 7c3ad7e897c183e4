package org.heddle.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.heddle.search.place.Joining;
import org.heddle.search.place.NearPlaces;
import org.heddle.search.place.OrderedPlaces;
import org.heddle.search.place.PairPlaces;
import org.heddle.search.place.PhrasePlaces;
import org.heddle.search.place.Places;
import org.heddle.search.place.Standing;
import org.heddle.search.query.Wanted;
import org.heddle.search.words.Literals;

/// Answers a query in one index segment: first as sets of turns, which are small and quick to combine.
/// Words are placed only where they are asked for.
final class SegmentMatcher {
    private final Segment whole;
    private final LeafReader segment;
    private final TermReader terms;
    private final SearchRequest request;

    SegmentMatcher(Segment whole, TermReader terms, SearchRequest request) {
        this.whole = whole;
        segment = whole.reader();
        this.terms = terms;
        this.request = request;
    }

    /// `within` is not changed.
    Match match(Wanted wanted, FixedBitSet within) throws IOException {
        return switch (wanted) {
            case Wanted.Term term -> new OneTerm(term, turnsOf(term, within));
            case Wanted.Phrase phrase -> phrase(phrase, within);
            case Wanted.Near near -> near.inOrder() ? inOrder(near, within) : near(near, within);
            case Wanted.NearTurns near -> nearTurns(near, within);
            case Wanted.Expression expression -> expression(expression, within);
            case Wanted.Everything _ -> everything(within);
            case Wanted.All all -> all(all, within);
            case Wanted.Any any -> any(any, within);
        };
    }

    /// How often the words of a match occur in each source.
    Tally count(Match match) throws IOException {
        var tally = new Tally(whole.runs());
        match.count(match.turns(), tally);
        for (Map.Entry<Wanted.Term, FixedBitSet> word : tally.words().entrySet()) {
            terms.read(segment, word.getKey(), PostingsEnum.FREQS,
                    postings -> visit(postings, word.getValue(), document -> tally.add(document, postings.freq())));
        }
        return tally;
    }

    private Match all(Wanted.All all, FixedBitSet within) throws IOException {
        FixedBitSet left = within;
        List<Match> parts = new ArrayList<>();
        for (Wanted wanted : all.wanted().stream().sorted(Comparator.comparingInt(SegmentMatcher::effort)).toList()) {
            Match part = match(wanted, left);
            left = part.turns();
            parts.add(part);
        }
        FixedBitSet turns = left.clone();
        for (Wanted unwanted : all.unwanted()) {
            turns.andNot(match(unwanted, turns).turns());
        }
        return new Match.Several(turns, parts);
    }

    /// What narrows the search at little cost comes first.
    private static int effort(Wanted wanted) {
        return switch (wanted) {
            case Wanted.Word _ -> 0;
            case Wanted.All _, Wanted.Any _, Wanted.Similar _ -> 1;
            case Wanted.Pattern _, Wanted.Forms _, Wanted.Everything _ -> 2;
            case Wanted.Phrase _, Wanted.Near _, Wanted.NearTurns _ -> 3;
            case Wanted.Expression _ -> 4;
        };
    }

    private Match any(Wanted.Any any, FixedBitSet within) throws IOException {
        var turns = new FixedBitSet(segment.maxDoc());
        List<Match> parts = new ArrayList<>();
        for (Wanted choice : any.choices()) {
            Match part = match(choice, within);
            turns.or(part.turns());
            parts.add(part);
        }
        return new Match.Several(turns, parts);
    }

    private FixedBitSet turnsOf(Wanted.Term term, FixedBitSet within) throws IOException {
        var turns = new FixedBitSet(segment.maxDoc());
        terms.read(segment, term, PostingsEnum.NONE, postings -> turns.or(postings));
        turns.and(within);
        return turns;
    }

    private Match phrase(Wanted.Phrase phrase, FixedBitSet within) throws IOException {
        List<Wanted.Term> parts = phrase.terms().stream().map(Wanted.Placed::term).toList();
        return joined(parts, within, standings -> new PhrasePlaces(phrase.terms(), standings));
    }

    private Match near(Wanted.Near near, FixedBitSet within) throws IOException {
        Map<Wanted.Term, Integer> times = new LinkedHashMap<>();
        near.terms().forEach(term -> times.merge(term, 1, Integer::sum));
        List<Integer> howOften = List.copyOf(times.values());
        boolean isPair = howOften.equals(List.of(1, 1));
        return joined(List.copyOf(times.keySet()), within, standings -> isPair ? new PairPlaces(standings.getFirst(), standings.getLast(), near.between())
                : new NearPlaces(standings, howOften, near.between()));
    }

    private Match inOrder(Wanted.Near near, FixedBitSet within) throws IOException {
        return joined(near.terms(), within, standings -> new OrderedPlaces(standings, near.between()));
    }

    private Match nearTurns(Wanted.NearTurns near, FixedBitSet within) throws IOException {
        List<Places> words = new ArrayList<>();
        for (Wanted.Term term : near.terms()) {
            words.add(placesOf(term, within, PostingsEnum.OFFSETS));
        }
        new TurnChain(whole, near).link(words);
        var all = new Places();
        words.forEach(all::addAll);
        all.tidy();
        return new Placed(TurnChain.turnsOf(all, segment.maxDoc()), all);
    }

    private Match expression(Wanted.Expression expression, FixedBitSet within) throws IOException {
        FixedBitSet candidates = within.clone();
        List<String> literals = Literals.of(expression.letters());
        if (!literals.isEmpty()) {
            var having = new FixedBitSet(segment.maxDoc());
            for (String literal : literals) {
                having.or(turnsOf(new Wanted.Pattern("*" + literal + "*"), within));
            }
            candidates.and(having);
        }
        Places found = new ExpressionMatcher(whole, request).places(expression, candidates);
        return new Placed(TurnChain.turnsOf(found, segment.maxDoc()), found);
    }

    private Match everything(FixedBitSet within) throws IOException {
        var places = new Places();
        Segment.Documents documents = whole.documents();
        for (int turn = next(within, 0); turn != DocIdSetIterator.NO_MORE_DOCS; turn = next(within, turn + 1)) {
            places.add(turn, 0, 0, documents.turnWords(turn).length());
        }
        return new Placed(within.clone(), places);
    }

    private Match joined(List<Wanted.Term> parts, FixedBitSet within, Function<List<Standing>, Joining> how) throws IOException {
        FixedBitSet candidates = within;
        for (Wanted.Term part : parts) {
            candidates = part instanceof Wanted.Word ? turnsOf(part, candidates) : candidates;
        }
        Placing placing = (among, detail, into) -> join(among, standings(parts, among, detail), how, into);
        var found = new Places();
        placing.place(candidates, PostingsEnum.POSITIONS, found);
        var turns = new FixedBitSet(segment.maxDoc());
        for (int at = 0; at < found.size(); at++) {
            turns.set(found.document(at));
        }
        return new Joined(turns, found, placing);
    }

    private static void join(FixedBitSet among, List<Standing> standings, Function<List<Standing>, Joining> how, Places into) throws IOException {
        Joining joining = how.apply(standings);
        for (int turn = next(among, 0); turn != DocIdSetIterator.NO_MORE_DOCS; turn = next(among, turn + 1)) {
            for (Standing standing : standings) {
                standing.goTo(turn);
            }
            joining.join(turn, into);
        }
    }

    private List<Standing> standings(List<Wanted.Term> parts, FixedBitSet among, int detail) throws IOException {
        List<Standing> standings = new ArrayList<>();
        for (Wanted.Term part : parts) {
            standings.add(part instanceof Wanted.Word ? ofWord(part, detail) : ofPattern(placesOf(part, among, detail)));
        }
        return standings;
    }

    private Standing ofWord(Wanted.Term word, int detail) throws IOException {
        var found = new ArrayList<PostingsEnum>(1);
        terms.read(segment, word, detail, found::add);
        if (found.isEmpty()) {
            return new Standing((_, _) -> { });
        }
        PostingsEnum postings = found.getFirst();
        boolean hasLetters = PostingsEnum.featureRequested(detail, PostingsEnum.OFFSETS);
        return new Standing((document, into) -> {
            boolean isHere = (postings.docID() < document ? postings.advance(document) : postings.docID()) == document;
            for (int left = isHere ? postings.freq() : 0; left > 0; left--) {
                int number = postings.nextPosition();
                into.add(number, hasLetters ? postings.startOffset() : 0, hasLetters ? postings.endOffset() : 0);
            }
        });
    }

    private static Standing ofPattern(Places places) {
        var next = new int[1];
        return new Standing((document, into) -> {
            int at = next[0];
            while (at < places.size() && places.document(at) < document) {
                at++;
            }
            for (; at < places.size() && places.document(at) == document; at++) {
                into.add(Places.number(places.word(at)), places.start(at), places.end(at));
            }
            next[0] = at;
        });
    }

    private Places placesOf(Wanted.Term term, FixedBitSet among, int detail) throws IOException {
        var places = new Places();
        terms.read(segment, term, detail, postings -> visit(postings, among, document -> {
            for (int left = postings.freq(); left > 0; left--) {
                int word = postings.nextPosition();
                places.add(document, word, Math.max(0, postings.startOffset()), Math.max(0, postings.endOffset()));
            }
        }));
        places.tidy();
        return places;
    }

    private interface Placing {
        void place(FixedBitSet among, int detail, Places into) throws IOException;
    }

    private interface Visit {
        void to(int document) throws IOException;
    }

    private static void visit(PostingsEnum postings, FixedBitSet among, Visit visit) throws IOException {
        int wanted = next(among, 0);
        int document = postings.docID();
        while (wanted != DocIdSetIterator.NO_MORE_DOCS && document != DocIdSetIterator.NO_MORE_DOCS) {
            document = document < wanted ? postings.advance(wanted) : document;
            if (document == wanted) {
                visit.to(document);
                wanted = next(among, wanted + 1);
            } else if (document != DocIdSetIterator.NO_MORE_DOCS) {
                wanted = next(among, document);
            }
        }
    }

    private static int next(FixedBitSet turns, int from) {
        return from < turns.length() ? turns.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
    }

    /// The occurrences of a word, a pattern or of similar words.
    private final class OneTerm implements Match {
        private final Wanted.Term term;
        private final FixedBitSet turns;

        OneTerm(Wanted.Term term, FixedBitSet turns) {
            this.term = term;
            this.turns = turns;
        }

        @Override
        public FixedBitSet turns() {
            return turns;
        }

        @Override
        public void count(FixedBitSet among, Tally tally) {
            tally.add(term, among);
        }

        @Override
        public void places(FixedBitSet among, Places into) throws IOException {
            into.addAll(placesOf(term, among, PostingsEnum.OFFSETS));
        }
    }

    /// Occurrences whose places are known.
    private record Placed(FixedBitSet turns, Places found) implements Match {
        @Override
        public void count(FixedBitSet among, Tally tally) {
            for (int at = 0; at < found.size(); at++) {
                if (among.get(found.document(at))) {
                    tally.add(found.document(at), 1);
                }
            }
        }

        @Override
        public void places(FixedBitSet among, Places into) {
            for (int at = 0; at < found.size(); at++) {
                if (among.get(found.document(at))) {
                    into.add(found.document(at), Places.number(found.word(at)), found.start(at), found.end(at));
                }
            }
        }
    }

    /// The occurrences of a phrase or of words near each other.
    private record Joined(FixedBitSet turns, Places found, Placing placing) implements Match {
        @Override
        public void count(FixedBitSet among, Tally tally) {
            for (int at = 0; at < found.size(); at++) {
                if (among.get(found.document(at))) {
                    tally.add(found.document(at), 1);
                }
            }
        }

        @Override
        public void places(FixedBitSet among, Places into) throws IOException {
            placing.place(among, PostingsEnum.OFFSETS, into);
        }
    }
}
