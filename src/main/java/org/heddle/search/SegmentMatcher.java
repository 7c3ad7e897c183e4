package org.heddle.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// Answers a query in one index segment: first as sets of turns, which are small and quick to combine; words are placed only where they are asked for.
final class SegmentMatcher {
    private final LeafReader segment;
    private final TermReader terms;

    SegmentMatcher(LeafReader segment, TermReader terms) {
        this.segment = segment;
        this.terms = terms;
    }

    /// `within` is not changed.
    Match match(Wanted wanted, FixedBitSet within) throws IOException {
        return switch (wanted) {
            case Wanted.Term term -> new OneTerm(term, turnsOf(term, within));
            case Wanted.Phrase phrase -> phrase(phrase, within);
            case Wanted.Near near -> near(near, within);
            case Wanted.All all -> all(all, within);
            case Wanted.Any any -> any(any, within);
        };
    }

    private Match all(Wanted.All all, FixedBitSet within) throws IOException {
        FixedBitSet left = within;
        List<Match> parts = new ArrayList<>();
        for (Wanted wanted : all.wanted()) {
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
        return joined(parts, within, (among, detail) -> PhrasePlaces.of(phrase.terms(), placesOf(parts, among, detail)));
    }

    private Match near(Wanted.Near near, FixedBitSet within) throws IOException {
        Map<Wanted.Term, Integer> times = new LinkedHashMap<>();
        near.terms().forEach(term -> times.merge(term, 1, Integer::sum));
        List<Wanted.Term> parts = List.copyOf(times.keySet());
        List<Integer> howOften = List.copyOf(times.values());
        return joined(parts, within, (among, detail) -> NearPlaces.of(placesOf(parts, among, detail), howOften, near.between()));
    }

    private Match joined(List<Wanted.Term> parts, FixedBitSet within, Joining joining) throws IOException {
        FixedBitSet candidates = within;
        for (Wanted.Term part : parts) {
            candidates = turnsOf(part, candidates);
        }
        Places found = joining.in(candidates, PostingsEnum.POSITIONS);
        var turns = new FixedBitSet(segment.maxDoc());
        for (int at = 0; at < found.size(); at++) {
            turns.set(found.document(at));
        }
        return new Joined(turns, found, joining);
    }

    private List<Places> placesOf(List<Wanted.Term> parts, FixedBitSet among, int detail) throws IOException {
        Map<Wanted.Term, Places> known = new LinkedHashMap<>();
        for (Wanted.Term part : parts) {
            if (!known.containsKey(part)) {
                known.put(part, placesOf(part, among, detail));
            }
        }
        return parts.stream().map(known::get).toList();
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

    private interface Joining {
        Places in(FixedBitSet among, int detail) throws IOException;
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
        public void count(FixedBitSet among, int[] occurrences) throws IOException {
            terms.read(segment, term, PostingsEnum.FREQS,
                    postings -> visit(postings, among, document -> occurrences[document] += postings.freq()));
        }

        @Override
        public void places(FixedBitSet among, Places into) throws IOException {
            into.addAll(placesOf(term, among, PostingsEnum.OFFSETS));
        }
    }

    /// The occurrences of a phrase or of words near each other.
    private record Joined(FixedBitSet turns, Places found, Joining joining) implements Match {
        @Override
        public void count(FixedBitSet among, int[] occurrences) {
            for (int at = 0; at < found.size(); at++) {
                if (among.get(found.document(at))) {
                    occurrences[found.document(at)]++;
                }
            }
        }

        @Override
        public void places(FixedBitSet among, Places into) throws IOException {
            into.addAll(joining.in(among, PostingsEnum.OFFSETS));
        }
    }
}
